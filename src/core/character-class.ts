/** Kinds of characters as bits, for loops that look at every character of a text. */
export const UPPER = 1;
export const LOWER = 2;
/** Any letter, also one without case. */
export const LETTER = 4;
/** A digit or another number. */
export const NUMBER = 8;

const PAGE = 256;
/** Set where a class is known, so that one look into the table tells both. */
const KNOWN = 0x80;
const classes = new Uint8Array(0x10000);

/**
 * What a UTF-16 code unit is, after Unicode: {@link UPPER}, {@link LOWER}, {@link LETTER} and {@link NUMBER} added up. Halves of
 * a pair are nothing.
 *
 * @example classOf("Ж".charCodeAt(0)) // UPPER + LETTER
 */
export function classOf(code: number): number {
  const place = placeOf(code);
  return (classes[place] || classIn(place)) & ~KNOWN;
}

/**
 * Behind the end of a text there is no code (`NaN`), which stands for nothing like the code 0 does: a table that is asked once for a
 * place that is none answers ever after like an object with names, which is several times slower.
 */
const placeOf = (code: number) => code | 0;

/** Unicode's own tables are asked once for each page of 256 characters that a text needs. */
function classIn(asked: number): number {
  const first = asked - (asked % PAGE);
  for (let code = first; code < first + PAGE; code++) {
    const character = String.fromCharCode(code);
    classes[code] =
      KNOWN |
      (/\p{Lu}/u.test(character) ? UPPER : 0) |
      (/\p{Ll}/u.test(character) ? LOWER : 0) |
      (/\p{L}/u.test(character) ? LETTER : 0) |
      (/\p{N}/u.test(character) ? NUMBER : 0);
  }
  return classes[asked]!;
}

/**
 * Says of UTF-16 code units whether they are among the characters of an expression, which is asked about each of them once.
 *
 * @example charactersOf(/[\s.,]/)(".".charCodeAt(0)) // true
 */
export function charactersOf(expression: RegExp): (code: number) => boolean {
  const known = new Uint8Array(0x10000);
  const ask = (code: number) => (known[code] = expression.test(String.fromCharCode(code)) ? YES : NO);
  return (code) => (known[placeOf(code)] || ask(placeOf(code))) === YES;
}
const NO = 1;
const YES = 2;

/** Whether a UTF-16 code unit is half of a pair. */
export const isHalf = (code: number): boolean => code >= 0xd800 && code < 0xe000;

/** White space, as `\s` has it. */
export const isSpace = charactersOf(/\s/);
