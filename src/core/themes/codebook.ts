/** Languages that patterns are written in. Cyrillic ones also meet the romanisations of the language, in every scheme. */
export const LANGUAGES = ["en", "ru", "be", "uk", "pl", "de", "lt", "other"] as const;
/** One of the {@link LANGUAGES}. */
export type PatternLanguage = (typeof LANGUAGES)[number];

/** The languages whose patterns meet the titles of one another. */
export const CYRILLIC: readonly PatternLanguage[] = ["ru", "be", "uk"];

/** The texts of a record that patterns look at. */
export const FIELDS = ["title", "original", "translation", "container"] as const;
/** One of the {@link FIELDS}. */
export type PatternField = (typeof FIELDS)[number];

/**
 * Words that earn a tag. `match` is a word or phrase; `*` at the end of a word stands for any ending (`sanction*`). Sets of
 * words are resolved: a pattern of a codebook file with `match: $loan` is one of these for each word of the set.
 */
export interface Pattern {
  match: string;
  language: PatternLanguage;
  /** The languages that the same rule is written for, where it stands under `all`. */
  languages?: readonly PatternLanguage[];
  /** One of these must stand near. */
  near?: readonly string[];
  /** Of each of these groups one must stand near, each in words of its own: who, what and whom of `dictates`. */
  with?: readonly (readonly string[])[];
  /** One of these must stand in the text, however far away. */
  context?: readonly string[];
  /** None of these may stand in the text. */
  notNear?: readonly string[];
  /** How many words away `near` and `with` are; the whole text when absent. */
  within?: number;
}

/** One theme. */
export interface CodebookTag {
  tag: string;
  /** When a text has the theme, in words that another coder can follow. */
  definition: string;
  patterns: readonly Pattern[];
  fields: readonly PatternField[];
  /** Tags that come with it. */
  implies: readonly string[];
  /** Titles that must get the tag, and titles that must not. */
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** A validated set of tagging rules. */
export interface Codebook {
  name: string;
  description?: string;
  tags: readonly CodebookTag[];
}
