import type { Span } from "../../evidence.ts";
import type { Mark } from "../types.ts";

/** A stretch of the source that is markup, with what it stands for: nothing, or the character of an entity. */
export interface Edit extends Span {
  by?: string;
}

/** What a text has of one kind of markup. */
export interface Markup {
  edits: Edit[];
  /** Italics and links, in offsets of the source. */
  marks: Mark[];
}
