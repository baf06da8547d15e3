/** The columns of the table of references, in their order; the style sheet calls them so, too. */
export const COLUMNS = [
  "number",
  "check",
  "state",
  "type",
  "authors",
  "title",
  "container",
  "date",
  "tags",
] as const;

export type Column = (typeof COLUMNS)[number];

/** Columns between which the width can be shared anew; the others are as wide as what is in them. */
export const WIDE = ["authors", "title", "container", "date", "tags"] as const satisfies readonly Column[];

export type WideColumn = (typeof WIDE)[number];
