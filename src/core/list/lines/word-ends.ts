import { charactersOf, classOf, isHalf, LETTER, UPPER } from "../../character-class.ts";

// Words at a place of a text. Most texts are of the basic plane, where a table says what each character is; expressions are for the others.

const ofWord = charactersOf(/[\p{L}\p{M}'’№°]/u);
const WORD = /[\p{L}\p{M}'’№°]+(?:-\p{L}+)?/uy;
const isLetter = (code: number) => (classOf(code) & LETTER) !== 0;

/** Where a match ends that begins at a place; 0 for none. */
export function stickyEnd(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : 0;
}

const codeAt = (text: string, at: number) => (at < text.length ? text.charCodeAt(at) : 0);

/** Where the word ends that a text begins with, of one part or two: `Smith`, `Nowak-Kos`; 0 for none. */
export function wordEnd(text: string): number {
  let at = 0;
  let code = codeAt(text, 0);
  while (ofWord(code)) code = codeAt(text, ++at);
  if (isHalf(code)) return stickyEnd(WORD, text, 0);
  if (at === 0 || code !== 0x2d) return at;
  let end = at + 1;
  code = codeAt(text, end);
  while (isLetter(code)) code = codeAt(text, ++end);
  if (isHalf(code)) return stickyEnd(WORD, text, 0);
  return end > at + 1 ? end : at;
}

const SURNAME = /\p{Lu}[\p{L}'’`]+(?:[-–]\p{L}[\p{L}'’`]*)?/uy;
const ofSurname = (code: number) => isLetter(code) || code === 0x27 || code === 0x2019 || code === 0x60;

/** Where a surname ends that begins at a place: `Smith`, `O’Brien-Kos`; 0 for none. */
export function surnameEnd(text: string, from: number): number {
  let code = codeAt(text, from);
  if (isHalf(code)) return stickyEnd(SURNAME, text, from);
  if (!(classOf(code) & UPPER)) return 0;
  let at = from;
  do code = codeAt(text, ++at);
  while (ofSurname(code));
  if (isHalf(code)) return stickyEnd(SURNAME, text, from);
  if (at === from + 1) return 0;
  if (code !== 0x2d && code !== 0x2013) return at;
  let end = at + 1;
  code = codeAt(text, end);
  if (isLetter(code)) {
    do code = codeAt(text, ++end);
    while (ofSurname(code));
  }
  if (isHalf(code)) return stickyEnd(SURNAME, text, from);
  return end > at + 1 ? end : at;
}
