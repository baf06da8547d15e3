import { EAST_SLAVIC_ENDING, FOREIGN_SIGNS } from "./data/foreign-words.ts";
import { isEnglish } from "./detect-english.ts";
import { hasMarks, type Signs } from "./foreign-signs.ts";
import { foreignWords } from "./foreign-words.ts";
import { wordLists } from "./word-lists.ts";

const listsOf = wordLists(Object.keys(FOREIGN_SIGNS).flatMap(foreignWords));
/** English words of fewer letters are too often words of other languages. */
const SHORTEST = 4;
/** `Sociology as a marketing feast`: English words so small that each may be one of any language, but not both beside each other. */
const ENGLISH_PAIR =
  /(?:^|\s)(?:as|at|by|for|from|in|into|is|of|on|to|was|with|about|against|under|between|and|or|how|why|what|than|like) (?:a|an|the)(?:\s|$)/;

/** The words of a title, and what each says whatever the language. */
export interface Seen {
  words: readonly string[];
  small: readonly string[];
  /** Abbreviations are of no language. */
  isWord: readonly boolean[];
  lists: readonly (readonly number[])[];
  english: readonly boolean[];
  /** Titles have names from anywhere: `Nausėda and Rinkēvičs in Kyiv`, `Vassil Bykaŭ ou la morale des perdants`. */
  common: string;
  commonMarked: boolean;
  paired: boolean;
}

export function look(words: readonly string[]): Seen {
  const small = words.map((word) => word.toLowerCase());
  const common = small.filter((word, i) => word === words[i]).join(" ");
  return {
    words,
    small,
    isWord: words.map((word, i) => word !== word.toUpperCase() || small[i]!.length === 1),
    lists: small.map(listsOf),
    english: small.map((word) => word.length >= SHORTEST && isEnglish(word)),
    common,
    commonMarked: hasMarks(common),
    paired: ENGLISH_PAIR.test(common),
  };
}

/** Whether the title has letters that the language lacks. */
export const isLacking = ({ common, commonMarked }: Seen, { lacks, lacksMarked }: Signs): boolean =>
  (commonMarked || !lacksMarked) && lacks?.test(common) === true;

export const isPaired = ({ paired }: Seen, { language }: Signs): boolean => paired && language === "en";

/** `Kronika Polski`; `polski` may be an adjective of a romanised title. */
export const isSure = ({ words, lists }: Seen, i: number, { sure, names }: Signs): boolean =>
  lists[i]!.includes(sure) || (i > 0 && names?.test(words[i]!) === true);

export const isOwn = (seen: Seen, i: number, signs: Signs, sure: boolean): boolean =>
  (sure || seen.lists[i]!.includes(signs.words) || (signs.language === "en" && seen.english[i]!)) &&
  !EAST_SLAVIC_ENDING.test(seen.small[i]!);
