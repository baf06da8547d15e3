import type { Level } from "./types.ts";

/**
 * What may be cut from a link. Names, values and hosts are plain words in which `*` stands for any characters; a host stands
 * for all hosts below it, too.
 */
export interface StripRule {
  /** Name, for explanations and for switching it off. */
  rule: string;
  /** How sure the rule is; `safe` when absent. */
  level?: Level;
  /** Hosts it applies to; all when absent. */
  hosts?: readonly string[];
  /** Names of parameters. */
  params: readonly string[];
  /** Names that only look so: `utm_zone` is a coordinate. */
  except?: readonly string[];
  /** Only with one of these values; any when absent. */
  values?: readonly string[];
  /** Where the parameters stand; in the query when absent. */
  where?: "query" | "fragment" | "path";
  /** Plain words for the user. */
  why: string;
}

/** Rules of a user, added to Spisok's own. */
export interface UrlRules {
  strip: readonly StripRule[];
  /** Names of rules that are switched off. */
  off: readonly string[];
  /** Hosts whose links are left alone. */
  exempt: readonly string[];
}
