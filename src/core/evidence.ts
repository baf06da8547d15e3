/**
 * What every result carries to show how it came about. Offsets are UTF-16 code units, as in `String.prototype.slice`.
 */

/** A stretch of the text it is said of: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** Something that Spisok changed, with the reason for it. */
export interface Change {
  /** CSL or Zotero name of the field: `title`, `url`, `date` … */
  field: string;
  from: string;
  to: string;
  /** Plain words for the user: "two words glued together; the link has `stanet-li`". */
  why: string;
  /** 0 to 1; 1 where no doubt is possible. */
  confidence: number;
  /** False when the change is only proposed, because it is not sure enough. */
  applied: boolean;
}

/** `warning` wants a decision of the user; `info` is worth knowing and harmless. */
export type Severity = "warning" | "info";

/** Something the user should look at. The printed values stay as they are. */
export interface Warning {
  /** Stable name, for filters and tests: `date-conflict`, `doi-kind`, `unparsed-text` … */
  code: string;
  severity: Severity;
  /** Plain words: what is in conflict and what would settle it. */
  message: string;
  /**
   * The values that the message names, for interfaces that say it in another language: `{ case: "link", date: "2023-09-12", link: "2020/9/18" }`.
   * `case` tells apart messages of one code.
   */
  args?: Readonly<Record<string, string | number>>;
  /** The fields it is about. */
  fields: string[];
}
