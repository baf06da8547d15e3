import type { Span } from "../evidence.ts";

/** The texts of a record that themes look at; absent ones are skipped. */
export interface ThemeText {
  /** The title as printed or repaired. */
  title?: string;
  /** The Cyrillic original. */
  original?: string;
  /** A printed translation. */
  translation?: string;
  container?: string;
}

/** A place that earned a tag. */
export interface ThemeMatch {
  /** The words as they stand in the text: `sanktsii`. */
  words: string;
  /** The pattern of the codebook, as written there. */
  pattern: string;
  field: keyof ThemeText;
  span: Span;
}

export interface ThemeTag {
  tag: string;
  matches: ThemeMatch[];
  /** The tag whose `implies` brought this one, when no pattern of its own did. */
  impliedBy?: string;
}
