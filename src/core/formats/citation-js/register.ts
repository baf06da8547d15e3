import { registerPlugin } from "./plugin.ts";

export { registerPlugin } from "./plugin.ts";
export { toBibtex, toRis } from "./export.ts";

// What a user of citation-js expects of a plug-in: importing it is enough.
registerPlugin();
