/** How sure a rule is that a part of a link is not needed. Only the first two are applied unless asked. */
export type Level = "safe" | "likely" | "ask";

/** What was done: a parameter cut, a redirector undone, AMP or a mobile host left, print mended, a copy in an archive named. */
export type UrlChangeKind = "strip" | "unwrap" | "amp" | "host" | "repair" | "archive";

/** One change of a link. */
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

/** A link, cleaned. */
export interface UrlResult {
  /** As it came. */
  input: string;
  /** As it is to be used; the same where nothing was changed. */
  url: string;
  changes: UrlChange[];
  /** Why the link was left alone, where a guard says so: "archived page". */
  guard?: string;
  /** A DOI that the link carries. */
  doi?: string;
}
