import type { Span, Warning } from "../evidence.ts";
import type { Column } from "./data/column-words.ts";

/** What a line is where it came from: a heading, the first line of an item of a list, or a further one of it; a message of a chat; a row of a table of references. */
export type BlockKind = "heading" | "item" | "item-goes-on" | "message" | "row";

/**
 * A stretch of a text that was marked up where it came from (clipboard HTML, Word): evidence for the parser. A {@link BlockKind} is of a
 * whole line and tells where entries begin; entries have italics, links and cells only.
 */
export interface Mark extends Span {
  kind: "italic" | "link" | "cell" | BlockKind;
  /** Of an item of a list: items of its own stand below it. */
  holds?: true;
  /** The target of a link. */
  href?: string;
  /** What the column of a cell of a table has. */
  column?: Column;
}

/** One reference of the list, as text. */
export interface Entry {
  /** 1, 2, 3 … in the order of the list. */
  n: number;
  /** The reference on one line: lines joined, the number or bullet before it taken off; nothing else changed. */
  text: string;
  /** What a reader says behind it, as printed: `[have it]`, `The one to start with.` No part of {@link Entry.text}. */
  remark?: string;
  /** Where it stands in the source that was read. */
  source: Span;
  /** The number or bullet before it, as printed: `[1]`, `12.`, `•`. */
  label?: string;
  /** For `———`, Ibid., Там же: the number of the entry whose creators or work it repeats. */
  repeats?: { n: number; what: "creators" | "work" };
  marks: Mark[];
}

/** What the search for the list in a text came to. */
export interface EntryList {
  entries: Entry[];
  /** The heading above the list, as printed: `References`, `Список литературы`. */
  heading?: string;
  /** The line above the heading or list that looks like a name for it (a collection may be called so). */
  name?: string;
  warnings: Warning[];
}
