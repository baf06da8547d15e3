/** A letter of a syllable, with or without marks, or one that the Belarusian table left. */
const VOWEL = /[aeiouyаеёиоуыэюяіїє]/iu;
const ABBREVIATION = /^\p{Lu}{2,}$/u;

/**
 * Whether a title has a word that can be said aloud. What has none is no title of a language, however its letters could be read.
 *
 * @example isSpoken(["IEEE", "Std"]) // false: no Belarusian `ІЕЕЕ стд`
 */
export const isSpoken = (words: readonly string[]): boolean =>
  words.some((word) => VOWEL.test(word.normalize("NFD")) && !ABBREVIATION.test(word));
