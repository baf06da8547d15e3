import { LATIN_WORDS } from "../data/latin-words.ts";
import { foldLatin } from "./fold.ts";

/** What the letters of a printed word and their case tell of it. */
export interface WordShape {
  /** Folded: see foldLatin. */
  print: string;
  /** Brands, Roman numbers, names that begin small and go on in capitals (`iSANS`) stay as they are. */
  latin: boolean;
  /** `SSHA`, and `YeS`, `SShA`, where of a letter of several only the first is a capital. */
  abbreviation: boolean;
  /** `BelAES`. */
  mixed: boolean;
  small: boolean;
}

/** Letters of a word at most: what is longer is not looked for in the lists. */
export const LONGEST_WORD = 40;

const LETTERS = /^(?:Shch|[KZCST]h|Ts|[YIJ][aeou]|\p{Lu}){2,}$/u;
const MIXED = /^\p{Lu}.*\p{Ll}\p{Lu}/u;
const LATIN = /^(?:X{1,3}(?:I[XV]|VI{0,3}|I{1,3})|I[XV]|VI{1,3}|II|III|XX|XXX|\p{Ll}\p{Lu}.*|[XLCD])$/u;

/** Each word is asked for many times, under each table. */
const known = new Map<string, WordShape>();
const MOST_KNOWN = 1000;

let last: string | undefined;
let lastShape: WordShape;

export function shapeOf(text: string): WordShape {
  // One word is asked for under many tables in a row.
  if (text === last) return lastShape;
  let shape = known.get(text);
  if (shape === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, (shape = look(text)));
  }
  last = text;
  lastShape = shape;
  return shape;
}

/** A word without a capital, or with its first letter as one, is none of the rare kinds. */
const USUAL = /^[A-Za-z][a-z]+$/;

function look(text: string): WordShape {
  if (USUAL.test(text)) {
    const print = foldLatin(text);
    const small = text[0] === print[0];
    return { print, latin: LATIN_WORDS.has(print), abbreviation: false, mixed: false, small };
  }
  const abbreviation = text.length > 1 && (text === text.toUpperCase() || LETTERS.test(text));
  return {
    print: foldLatin(text),
    latin: LATIN_WORDS.has(text.toLowerCase()) || LATIN.test(text),
    abbreviation,
    mixed: !abbreviation && MIXED.test(text),
    small: text[0] === text[0]?.toLowerCase(),
  };
}
