import { FOREIGN_SIGNS, KIN } from "./data/foreign-words.ts";

/** What tells a language, as it is asked for. */
export interface Signs {
  language: string;
  /** The numbers of its lists of words. */
  words: number;
  sure: number;
  shared: number;
  lacks: RegExp | undefined;
  letters: RegExp | undefined;
  /** These are letters with marks alone. */
  lettersMarked: boolean;
  lacksMarked: boolean;
  marksMarked: boolean;
  marks: RegExp | undefined;
  usual: RegExp | undefined;
  names: RegExp | undefined;
}

/** Such an expression says nothing of a text in plain letters, as most are: it need not be asked, for each of many languages. */
const isMarked = (letters: RegExp | undefined): boolean =>
  letters !== undefined && /^(?:\[[^\0-\x7F\]]+\]\|?)+$/.test(letters.source);
export const hasMarks = (text: string): boolean => /[^\0-\x7F]/.test(text);

export const SIGNS: readonly Signs[] = Object.entries(FOREIGN_SIGNS).map(([language, signs], i) => ({
  language,
  words: 3 * i,
  sure: 3 * i + 1,
  shared: 3 * i + 2,
  lacks: signs.lacks,
  letters: signs.letters,
  lettersMarked: isMarked(signs.letters),
  lacksMarked: isMarked(signs.lacks),
  marksMarked: isMarked(signs.marks),
  marks: signs.marks,
  usual: signs.usual,
  names: signs.names,
}));

export const ENGLISH = SIGNS.find(({ language }) => language === "en")!;

const any = (of: (signs: Signs) => (RegExp | undefined)[]): RegExp =>
  new RegExp(
    SIGNS.flatMap(of)
      .flatMap((signs) => (signs === undefined ? [] : [signs.source]))
      .join("|"),
  );
/** What no expression of any language matches, and no list has, says nothing for any: most words of a romanised title are so. */
export const LETTERS = any(({ letters }) => [letters]);
export const ANY = any(({ letters, marks, usual }) => [letters, marks, usual]);
export const NAME = any(({ names }) => [names]);

export const hasLetters = (word: string, { letters, lettersMarked }: Signs): boolean =>
  letters !== undefined && (!lettersMarked || hasMarks(word)) && letters.test(word);

/** Whether two languages have too much in common to be told apart by a few words. */
export const areKin = (one: string, other: string): boolean =>
  KIN.some((kin) => kin.includes(one) && kin.includes(other));
