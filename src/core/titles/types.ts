import type { Change } from "../evidence.ts";
import type { OutletTable } from "../outlets/types.ts";

/** Romanisation schemes by their proper names. `keep`: as the text has it. */
export type Scheme =
  | "bgn-pcgn"
  | "ala-lc"
  | "iso9"
  | "gost-7.79-b"
  | "scholarly"
  | "icao"
  | "be-bgn-pcgn-1979"
  | "be-national-2007"
  | "be-national-2023"
  | "be-lacinka"
  | "be-ala-lc"
  | "uk-national-2010"
  | "uk-bgn-pcgn"
  | "uk-ala-lc"
  | "ru-through-be-bgn-pcgn"
  | "ascii"
  /** The Polish practical transcription; print is read in it, nothing is written. */
  | "polish";

/** What is known beside the title. */
export interface TitleContext {
  /** The link of the reference: its slug often has the title's words, its host tells the language. */
  url?: string;
  /** Newspaper, site, journal. */
  container?: string;
  /** BCP 47 subtag said by the user or by the source. */
  language?: string;
  /** The outlets that are known; the built-in ones when nothing is said. */
  outlets?: OutletTable;
  /** What the other titles of its list show. */
  list?: ListEvidence;
}

/** How a list prints its romanised titles. */
export interface ListHabits {
  /** What й is printed as at the end of words, and what я and ю begin with: i, y or j; `null` where the list has several ways or few such words. */
  shortI: string | null;
  iotated: string | null;
  /** Whether ь has a sign where it has none of its own in the marks of a letter; `null` as above. */
  signs: "printed" | "none" | null;
  /** Titles that are romanised, and those of them in which words were glued together. */
  titles: number;
  glued: number;
  /** The same of titles in Cyrillic. */
  cyrillic: number;
  cyrillicGlued: number;
}

/** The habits of a list as they bear on one of its titles. */
export interface ListEvidence extends Pick<ListHabits, "shortI" | "iotated" | "signs"> {
  /** Its other titles have lost no spaces. */
  whole: boolean;
}

/** What a title was read as. */
export interface TitleResult {
  /** As it came. */
  input: string;
  /** BCP 47: `ru`, `be`, `uk`, `en`, `pl`, `de`, …; `und` where not clear. Script is in {@link script}. */
  language: string;
  script: "Latn" | "Cyrl";
  /** The scheme of a romanised title; `null` for a title that is not romanised. */
  scheme: Scheme | null;
  /** The title with its mistakes of print mended, in its own script and scheme. */
  repaired: string;
  /** The Cyrillic title; `null` when it is not sure enough or the title is in another language. */
  original: string | null;
  /** 0 to 1: that language, repair and original are right. */
  confidence: number;
  changes: Change[];
}

/** What is known of the title beside a name. */
export interface NameContext {
  language: string;
  scheme?: Scheme | null;
}

/** What a name was read as. */
export interface NameResult {
  input: string;
  /** The name in Cyrillic; `null` where the language has no table. */
  original: string | null;
  /** The print leaves more than one reading: `Y.` is Ю., Я. or Е. */
  uncertain: boolean;
}
