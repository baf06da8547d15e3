/**
 * A UTF-16 code unit as a prefilter sees it: letters in small ones, every digit as `0`, every white space as a space. Whatever an
 * expression takes for the same letter, with or without the flag `i`, is the same here; a few more are, which does no harm.
 *
 * @example String.fromCharCode(foldCode("Ж".charCodeAt(0))) // "ж"
 */
export function foldCode(code: number): number {
  if (code >= 0x30 && code <= 0x39) return 0x30;
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return 0x20;
  // By way of the capital, so that ſ becomes s, ς becomes σ and ᲀ becomes в, as case-insensitive expressions have it.
  const upper = one(character.toUpperCase(), character);
  return one(upper.toLowerCase(), upper).charCodeAt(0);
}

/** What changes case into several characters (ß, İ) stays what it is. */
const one = (changed: string, character: string) => (changed.length === 1 ? changed : character);

/** A text as a prefilter sees it. */
export const folded = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => String.fromCharCode(foldCode(text.charCodeAt(i)))).join("");
