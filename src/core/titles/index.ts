export { normalizeTitle } from "./normalize-title.ts";
export { romanize } from "./romanize.ts";
export type { Scheme, TitleContext, TitleResult } from "./types.ts";
