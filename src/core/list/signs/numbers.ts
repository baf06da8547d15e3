import { charactersOf } from "../../character-class.ts";
import { arePages } from "../pages/pages.ts";
import { codes, isDigit } from "./characters.ts";
import type { Signs } from "./signs.ts";

const [ZERO, ONE, TWO, FIVE, NINE] = [0x30, 0x31, 0x32, 0x35, 0x39];
const [STOP, SLASH, HYPHEN, DASH, COMMA] = [0x2e, 0x2f, 0x2d, 0x2013, 0x2c];
const [ROUND, SQUARE, ROUND_END, SQUARE_END] = [0x28, 0x5b, 0x29, 0x5d];

/** Takes the digits that start at a place; gives where they end. */
export function takeNumber(text: string, start: number, found: Signs): number {
  let end = start + 1;
  while (isDigit(end)) end++;
  const length = end - start;
  const before = start > 0 ? codes[start - 1]! : 0;
  const behind = codes[end]!;
  if (!found.pages) found.pages = arePages(text, start, end);
  if (length <= 3 && isBeforeMark(before)) found.mayMark = true;
  if (length === 4 && isCentury(start)) {
    if (before !== STOP && before !== SLASH && before !== HYPHEN && before !== DASH) {
      found.year = true;
      if (found.yearAt < 0 && behind !== SLASH) found.yearAt = start;
    }
    if ((before === ROUND || before === SQUARE) && isClosedYear(end)) found.yearMarked = true;
  }
  if (before === STOP && length >= 4 && endsDate(text, start)) found.yearMarked = true;
  // `10.1234`
  if (behind === STOP && length > 1 && codes[end - 2] === ONE && codes[end - 1] === ZERO)
    found.mayLink ||= isDigit(end + 1);
  return end;
}

const isBeforeMark = charactersOf(/[\p{Ll}.,;:!?)\]”»“"’…]/u);

/** `15` to `20`: a year may begin. */
const isCentury = (at: number): boolean =>
  codes[at] === ONE ? codes[at + 1]! >= FIVE : codes[at] === TWO && codes[at + 1] === ZERO;

/** `)`, `b]`, `a,` behind a year. */
function isClosedYear(end: number): boolean {
  const sign = codes[codes[end]! >= 0x61 && codes[end]! <= 0x7a ? end + 1 : end];
  return sign === ROUND_END || sign === SQUARE_END || sign === COMMA;
}

/** Whether a day and a month stand before a year of the last or this century: `16.07.` + `2024`. */
const endsDate = (text: string, year: number): boolean =>
  (codes[year] === ONE ? codes[year + 1] === NINE : codes[year] === TWO && codes[year + 1] === ZERO) &&
  DAY_AND_MONTH.test(text.slice(Math.max(0, year - 7), year));
const DAY_AND_MONTH = /\b\d{1,2}\.\d{1,2}\.$/;
