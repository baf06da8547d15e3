export { toBibtex } from "./bibtex.ts";
export { toRis } from "./ris.ts";
export { registerPlugin } from "./plugin.ts";
export { looksLikeReadingList } from "./predicate.ts";
