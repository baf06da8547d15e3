import { classOf, isSpace, LETTER, LOWER, UPPER } from "../../character-class.ts";

const kindAt = (text: string, at: number) => classOf(text.charCodeAt(at));

/** How many stretches stand between white space. */
export function wordsOf(text: string): number {
  let words = 1;
  for (let i = 0; i < text.length; i++)
    if (isSpace(text.charCodeAt(i)) && !(i > 0 && isSpace(text.charCodeAt(i - 1)))) words++;
  return words;
}

/** How many words have four letters or more. */
export function longWords(text: string): number {
  let words = 0;
  for (let i = 0, letters = 0; i < text.length; i++) {
    letters = kindAt(text, i) & LETTER ? letters + 1 : 0;
    if (letters === 4) words++;
  }
  return words;
}

/** How many words begin with a capital. */
export function capitalWords(text: string): number {
  let words = 0;
  for (let i = 0; i < text.length; i++)
    if (kindAt(text, i) & UPPER && !(i > 0 && kindAt(text, i - 1) & LETTER)) words++;
  return words;
}

/** Whether a word ends in three capitals and the next begins with three: `THE MINSK`. */
export function hasCapitalWords(text: string): boolean {
  let before = 0;
  for (let i = 0, run = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) & UPPER) {
      if (++run === 3 && before >= 3) return true;
    } else {
      before = isSpace(code) ? run : 0;
      run = 0;
    }
  }
  return false;
}

/** How many times a sentence ends before a capital: `two words. And`. Between two ends something of its own stands. */
function sentenceEnds(text: string, marks: string, endsWord: (at: number, from: number) => boolean): number {
  let ends = 0;
  let from = 0;
  for (let i = 1; i + 2 < text.length; i++) {
    // Letters are most of a text.
    if (kindAt(text, i) & LETTER || !marks.includes(text[i]!) || !isSpace(text.charCodeAt(i + 1)) || !(kindAt(text, i + 2) & UPPER)) continue;
    if (!endsWord(i - 1, from)) continue;
    ends++;
    from = i + 3;
  }
  return ends;
} // prettier-ignore

/** Behind a letter, a digit or a bracket: as titles have it. */
export const endsInTitle = (text: string): number =>
  sentenceEnds(
    text,
    ".?!…",
    (at, from) => at >= from && (Boolean(kindAt(text, at) & LETTER) || isDigitOrBracket(text[at]!)),
  );
const isDigitOrBracket = (character: string) => /[\d)]/.test(character);

/** Behind two letters: an initial ends no sentence. */
export const endsInName = (text: string): number =>
  sentenceEnds(
    text,
    ".?!",
    (at, from) => at - 1 >= from && Boolean(kindAt(text, at) & kindAt(text, at - 1) & LETTER),
  );

/** A full stop behind two small letters. */
export const fullStops = (text: string): number =>
  sentenceEnds(
    text,
    ".",
    (at, from) => at - 1 >= from && Boolean(kindAt(text, at) & kindAt(text, at - 1) & LOWER),
  );
