export { normalizeTitle } from "./normalize-title.ts";
export { normalizeName } from "./normalize-name.ts";
export { romanize } from "./romanize.ts";
export { rewriteScheme } from "./rewrite-scheme.ts";
export type { NameContext, NameResult, Scheme, TitleContext, TitleResult } from "./types.ts";
