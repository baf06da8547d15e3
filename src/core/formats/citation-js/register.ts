import { registerPlugin } from "./plugin.ts";

export { registerPlugin } from "./plugin.ts";
export { toBibtex } from "./bibtex.ts";
export { toRis } from "./ris.ts";

// What a user of citation-js expects of a plug-in: importing it is enough.
registerPlugin();
