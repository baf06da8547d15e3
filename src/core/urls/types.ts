/** How sure a rule is that a part of a link is not needed. Only the first two are applied unless asked. */
export type Level = "safe" | "likely" | "ask";

export type UrlChangeKind = "strip" | "unwrap" | "amp" | "host" | "repair" | "archive";

export interface UrlChange {
  kind: UrlChangeKind;
  /** Name of the rule in the tables: `fbclid`, `medium-source`, `facebook-away`. */
  rule: string;
  /** The text that went, as it stood: `fbclid=IwAR…`. */
  removed: string;
  level: Level;
  /** False for a change that is only proposed (`ask`). */
  applied: boolean;
  /** Plain words. */
  why: string;
}

export interface UrlResult {
  input: string;
  url: string;
  changes: UrlChange[];
  /** Why the link was left alone, where a guard says so: "archived page". */
  guard?: string;
  /** A DOI that the link carries. */
  doi?: string;
}
