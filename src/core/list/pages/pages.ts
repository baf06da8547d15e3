import { classOf, isSpace, LETTER } from "../../character-class.ts";

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isDash = (code: number) => code === 0x2d || code === 0x2013;
/** Place behind an optional space. */
const past = (text: string, at: number) => (isSpace(text.charCodeAt(at)) ? at + 1 : at);
/** Place before an optional space. */
const back = (text: string, at: number) => (at > 0 && isSpace(text.charCodeAt(at - 1)) ? at - 1 : at);

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/**
 * Whether numbers of pages or issues are in a text, as references print them: `p. 12`, `С. 12`, `12–34.`, `(3)`, `№ 3`.
 *
 * @example hasPages("Neman 3 (2020): 12–34.") // true
 */
export function hasPages(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const end = digitsEnd(text, at);
    if (arePages(text, at, end)) return true;
    at = end;
  }
  return false;
}

/** {@link hasPages} for the digits from a place up to another. */
export const arePages = (text: string, at: number, end: number): boolean =>
  isMarked(text, at) || isRange(text, end) || isInBrackets(text, at, end);

function isMarked(text: string, at: number): boolean {
  const sign = back(text, at) - 1;
  if (sign < 0) return false;
  const code = text.charCodeAt(sign);
  return code === NUMERO || (code === 0x2e && isPageWord(text, sign));
}
const NUMERO = "№".charCodeAt(0);

/** `p`, `pp`, `s` and `S` are words of their own, Cyrillic `с` may end one: `сс`. */
function isPageWord(text: string, dot: number): boolean {
  const letter = text.charAt(dot - 1);
  if (letter === "с" || letter === "С") return true;
  if (letter !== "p" && letter !== "s" && letter !== "S") return false;
  const start = letter === "p" && text.charAt(dot - 2) === "p" ? dot - 2 : dot - 1;
  return !isWordCharacter(text, start - 1);
}

/** As `\b` has it: Latin letters without marks, digits, and the low line. */
function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 && ((classOf(code) & LETTER) !== 0 || isDigit(code) || code === 0x5f);
}

function isRange(text: string, end: number): boolean {
  if (end >= text.length) return false;
  const dash = past(text, end);
  if (!isDash(text.charCodeAt(dash))) return false;
  const from = past(text, dash + 1);
  const to = digitsEnd(text, from);
  return to > from && to - from <= 4 && to < text.length && isClosing(text.charCodeAt(to));
}
/** `.`, `,`, `)` */
const isClosing = (code: number) => code === 0x2e || code === 0x2c || code === 0x29;

const isInBrackets = (text: string, at: number, end: number): boolean =>
  end - at <= 3 && at > 0 && text.charCodeAt(at - 1) === 0x28 && text.charCodeAt(end) === 0x29;
