import type { Span } from "../evidence.ts";
import type { PatternField } from "./codebook.ts";

/** The texts of a record that themes look at; absent ones are skipped. */
export interface ThemeText {
  /** The title as printed or repaired. */
  title?: string;
  /** The Cyrillic original. */
  original?: string;
  /** A printed translation. */
  translation?: string;
  container?: string;
  /** BCP 47 language of the title, where it is known: no English word is taken for a romanised Russian one then. */
  language?: string;
}

/** A place that earned a tag. */
export interface ThemeMatch {
  /** The words as they stand in the text: `sanktsii`. */
  words: string;
  /** The pattern of the codebook, as written there. */
  pattern: string;
  field: PatternField;
  span: Span;
  /** The other words that the pattern asks for: `closes` beside `coal`. */
  neighbours: { words: string; span: Span }[];
}

/** A tag, with what earned it. */
export interface ThemeTag {
  tag: string;
  matches: ThemeMatch[];
  /** The tag whose `implies` brought this one, when no pattern of its own did. */
  impliedBy?: string;
}
