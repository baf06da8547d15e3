import { COMBINING_FORMS } from "../data/combining-forms.ts";
import { indexOf, type CyrillicLanguage, type Lexicon } from "../lexicon/lexicon.ts";

/** Numbers of words; most others are told by a bit at their last figures, which is cheaper than to look in the set. */
export interface FirstHalves {
  numbers: ReadonlySet<number>;
  bits: Uint8Array;
}

const BITS = 1 << 15;
export const isFirstHalf = ({ numbers, bits }: FirstHalves, word: number): boolean =>
  bits[word & (BITS - 1)] === 1 && numbers.has(word);

const known = new WeakMap<Lexicon, [FirstHalves, FirstHalves]>();

/**
 * The numbers that the first halves of compounds have in a list, with ё and without.
 * @param glued не and ня are words where print is glued
 */
export function firstHalvesOf(lexicon: Lexicon, language: CyrillicLanguage, glued: boolean): FirstHalves {
  let halves = known.get(lexicon);
  if (halves === undefined) {
    const all = [...COMBINING_FORMS[language]];
    const inGlued = all.filter((word) => !/^н[ея]$/.test(word));
    known.set(lexicon, (halves = [numbersOf(lexicon, all), numbersOf(lexicon, inGlued)]));
  }
  return halves[glued ? 1 : 0];
}

function numbersOf(lexicon: Lexicon, words: readonly string[]): FirstHalves {
  const bits = new Uint8Array(BITS);
  const numbers = new Set<number>();
  for (const word of words.flatMap(withDots)) {
    const index = indexOf(lexicon, word);
    if (index < 0) continue;
    numbers.add(index);
    bits[index & (BITS - 1)] = 1;
  }
  return { numbers, bits };
}

/** `трех` and `трёх`. */
function withDots(word: string): string[] {
  if (word === "") return [""];
  const letter = word[0]!;
  return withDots(word.slice(1)).flatMap((rest) =>
    letter === "е" ? [letter + rest, `ё${rest}`] : [letter + rest],
  );
}
