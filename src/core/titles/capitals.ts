import type { TitleResult } from "./types.ts";

/** Words of so many letters are hardly abbreviations: one such word, two of the shorter ones, or one with a small word make a title in capitals. */
const LONG = 8;
const RATHER_LONG = 5;

/** Whether a title is printed in capitals throughout: `VNESHNYAYA POLITIKA ROSSII`. Abbreviations alone are no such title: `BELTA, ITAR-TASS`. */
export function isInCapitals(title: string): boolean {
  if (/\p{Ll}/u.test(title) || title.toLowerCase().toUpperCase() !== title) return false;
  const words = title.match(/\p{Lu}[\p{Lu}\p{M}’'ʹʼ]*/gu) ?? [];
  const long = words.filter(({ length }) => length >= RATHER_LONG);
  return long.some(({ length }) => length >= LONG) || long.length + (SMALL.test(title) ? 1 : 0) > 1;
}
const SMALL = /(?<!\p{L})(?:[AIOUVSZKWUŬ]|ZA|NA|NE|PO|DO|IZ|OB|OT|OD|DA|AB|AD|PA|VO|SO)(?!\p{L})/u;

/** Abbreviations that no one reads as a word. */
const WITHOUT_VOWELS = /(?<!\p{L})[BCDFGHJ-NP-TVXZ]{2,5}(?!\p{L})/gu;

const ROMAN = /(?<!\p{L})(?:X{1,3}(?:I[XV]|VI{0,3}|I{0,3})|I[XV]|VI{1,3}|I{2,3})(?!\p{L})/gu;

/** A title in capitals as others are printed; Roman numbers and `MVF` stay. */
export function inSmallLetters(title: string): string {
  const kept = [...title.matchAll(ROMAN), ...title.matchAll(WITHOUT_VOWELS)];
  let small = title.toLowerCase();
  for (const { index, 0: text } of kept)
    small = small.slice(0, index) + text + small.slice(index + text.length);
  return small.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** What was read of a title in small letters, in capitals again. */
export function inCapitals(input: string, small: string, result: TitleResult): TitleResult {
  return {
    ...result,
    input,
    repaired: result.repaired === small ? input : result.repaired.toUpperCase(),
    original: result.original?.toUpperCase() ?? null,
    changes: result.changes.map((change) => ({
      ...change,
      ...(change.field === "title" ? { from: change.from.toUpperCase(), to: change.to.toUpperCase() } : {}),
    })),
  };
}
