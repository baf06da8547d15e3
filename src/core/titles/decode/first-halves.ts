import { COMBINING_FORMS } from "../data/combining-forms.ts";
import { indexOf, type CyrillicLanguage, type Lexicon } from "../lexicon/lexicon.ts";

const known = new WeakMap<Lexicon, [ReadonlySet<number>, ReadonlySet<number>]>();

/**
 * The numbers that the first halves of compounds have in a list, with ё and without.
 * @param glued не and ня are words where print is glued
 */
export function firstHalvesOf(
  lexicon: Lexicon,
  language: CyrillicLanguage,
  glued: boolean,
): ReadonlySet<number> {
  let halves = known.get(lexicon);
  if (halves === undefined) {
    const all = [...COMBINING_FORMS[language]];
    const inGlued = all.filter((word) => !/^н[ея]$/.test(word));
    known.set(lexicon, (halves = [numbersOf(lexicon, all), numbersOf(lexicon, inGlued)]));
  }
  return halves[glued ? 1 : 0];
}

const numbersOf = (lexicon: Lexicon, words: readonly string[]): ReadonlySet<number> =>
  new Set(
    words
      .flatMap(withDots)
      .map((word) => indexOf(lexicon, word))
      .filter((index) => index >= 0),
  );

/** `трех` and `трёх`. */
function withDots(word: string): string[] {
  if (word === "") return [""];
  const letter = word[0]!;
  return withDots(word.slice(1)).flatMap((rest) =>
    letter === "е" ? [letter + rest, `ё${rest}`] : [letter + rest],
  );
}
