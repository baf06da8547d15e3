export { archiveUrl } from "./archive-url.ts";
export { cleanUrl, type UrlOptions } from "./clean-url.ts";
export { urlMatchKey } from "./match-key.ts";
export { parseUrlRules, type UrlRuleError } from "./parse-rules.ts";
export type { StripRule, UrlRules } from "./rules.ts";
export type { Level, UrlChange, UrlChangeKind, UrlResult } from "./types.ts";
