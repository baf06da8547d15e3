export { toBibtex, toRis } from "./export.ts";
export { registerPlugin } from "./plugin.ts";
export { looksLikeReadingList } from "./predicate.ts";
