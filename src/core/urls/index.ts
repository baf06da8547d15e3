export { cleanUrl } from "./clean-url.ts";
export { urlMatchKey } from "./match-key.ts";
export type { Level, UrlChange, UrlChangeKind, UrlResult } from "./types.ts";
