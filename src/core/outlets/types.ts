/** What an outlet is; data/kinds.ts says what its texts become in Zotero. */
export type OutletKind =
  | "newspaper" | "agency" | "broadcaster" | "television" | "magazine" | "journal" | "blog" | "social" | "video"
  | "encyclopedia" | "think-tank" | "official" | "law" | "preprint"; // prettier-ignore

/** An outlet that a user knows, as a file of outlets has it (docs/outlets.md). */
export interface Outlet {
  /** The name in the outlet's own script: `Мост`. */
  name: string;
  kind: OutletKind;
  /** Other names that lists print. Usual romanisations of a Cyrillic name are found without being listed. */
  names?: readonly string[];
  /** Hosts of its pages, mirrors as well; a host stands for all hosts below it. */
  hosts?: readonly string[];
  /** BCP 47, the most frequent first; none means that any is possible. */
  languages?: readonly string[];
  /** Another outlet of the same house: their pages are cited under each other's name, which earns no warning. */
  house?: string;
}

/** An outlet of the table. */
export interface KnownOutlet {
  /** In its own script; where it has several such names, the one that was asked for. */
  name: string;
  kind: OutletKind;
  languages: readonly string[];
  /** The same for outlets of one house. */
  house: string;
}

/** The outlets that a reading knows: the built-in ones and the user's own, which go first. */
export interface OutletTable {
  /** The outlet that prints under a name. Case, quotation marks, the article and the way of romanising do not count. */
  named(name: string): KnownOutlet | undefined;
  /** The outlet at whose host, or below it, a link points. */
  at(url: string): KnownOutlet | undefined;
}
