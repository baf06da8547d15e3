import {
  charactersOf,
  classOf,
  LETTER,
  LOWER as SMALL_LETTER,
  UPPER as CAPITAL,
} from "../character-class.ts";
import { arePages } from "./pages/pages.ts";
import { FIELD, kindOfWord, SMALL } from "./small-words.ts";

/** What the words, numbers and marks of a text say about its being a reference or prose. */
export interface Signs {
  words: number;
  /** Small words of running text: `of`, `и`, `und`. */
  small: number;
  /** A word that names a field of a reference: `vol`, `изд`, `Press`. */
  ofField: boolean;
  /** Ends of sentences: a word, a full stop, a capital and a small word. */
  breaks: number;
  /** A year from 1500 to 2099 that is no part of a date, range or path. */
  year: boolean;
  /** Where the first of them stands that no path goes on behind; -1 for none. */
  yearAt: number;
  /** A year in brackets or before one, or a full date: `(2020a)`, `16.07.2024`. */
  yearMarked: boolean;
  /** Numbers of pages or issues. */
  pages: boolean;
  /** There may be a link: `http:`, `www.`, `doi`, `10.1234`, `nmn.media`. */
  mayLink: boolean;
  /** There may be a citation in brackets: `(Kos`, `[1`. */
  mayCite: boolean;
  /** There may be the number of a note behind a word or a sign: `reforms3`, `12:3`, `слова¹`. */
  mayMark: boolean;
}

/** How much of a text is looked at; the rest of a very long one would say the same. */
export const ENOUGH = 4000;

// What a character is, in the lower bits, and of a letter whether it is small, so that one look into a table tells it.
const NOTHING = 1;
const WORD = 2;
const APOSTROPHE = 3;
const NUMBER = 4;
const END = 5;
const COLON = 6;
const BRACKET = 7;
const RAISED = 8;
const WHAT = 15;
const UPPER = 16;
const LOWER = 32;
const SIGNS = new Map<number, number>();
for (const [signs, what] of [["'’", APOSTROPHE], ["0123456789", NUMBER], [".?!", END], [":", COLON], ["([", BRACKET], ["⁰¹²³⁴⁵⁶⁷⁸⁹", RAISED]] as const)
  for (const sign of signs) SIGNS.set(sign.charCodeAt(0), what); // prettier-ignore
const known = new Uint8Array(0x10000);
function ask(code: number): number {
  const kind = classOf(code);
  const what = kind & LETTER ? WORD : (SIGNS.get(code) ?? NOTHING);
  return (known[code] = what | (kind & CAPITAL ? UPPER : 0) | (kind & SMALL_LETTER ? LOWER : 0));
}

// The text that is looked at, and what its characters are. Each is taken out of the text once: a line is a piece of a
// longer text, of which a character costs four times as much as one of an array. Both end with zeros.
const BEHIND = 8;
const codes = new Uint16Array(ENOUGH + BEHIND);
const whats = new Uint8Array(ENOUGH + BEHIND);

function take(text: string): number {
  const length = Math.min(text.length, ENOUGH);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = code;
    whats[at] = known[code] || ask(code);
  }
  for (let at = length; at < length + BEHIND; at++) codes[at] = whats[at] = 0;
  return length;
}

const isDigit = (at: number) => (whats[at]! & WHAT) === NUMBER;
const isLatin = (at: number) => (codes[at]! | 0x20) >= 0x61 && (codes[at]! | 0x20) <= 0x7a;
const [ONE, TWO, ZERO, FIVE, NINE] = [0x31, 0x32, 0x30, 0x35, 0x39];
const [BLANK, STOP, SLASH, HYPHEN, DASH, COMMA] = [0x20, 0x2e, 0x2f, 0x2d, 0x2013, 0x2c];
const [ROUND, SQUARE, ROUND_END, SQUARE_END] = [0x28, 0x5b, 0x29, 0x5d];

/** Looks once at every character of the beginning of a text. */
export function signsOf(text: string): Signs {
  const length = take(text);
  const found: Signs = {
    words: 0,
    small: 0,
    ofField: false,
    breaks: 0,
    year: false,
    yearAt: -1,
    yearMarked: false,
    pages: false,
    mayLink: false,
    mayCite: false,
    mayMark: false,
  };
  let lastBreak = 0;
  for (let at = 0; at < length; at++) {
    const what = whats[at]! & WHAT;
    if (what === NOTHING) continue;
    if (what <= APOSTROPHE) at = takeWord(at, found) - 1;
    else if (what === NUMBER) at = takeNumber(text, at, found) - 1;
    else if (what === END) {
      if (codes[at] === STOP && isInAddress(at)) found.mayLink = true;
      const end = at - 3 >= lastBreak ? breakEnd(at) : 0;
      if (end) {
        found.breaks++;
        lastBreak = end;
      }
    } else if (what === COLON) found.mayLink ||= isSchemeEnd(at);
    else if (what === BRACKET) found.mayCite ||= isDigit(at + 1) === (codes[at] === SQUARE);
    else found.mayMark = true;
  }
  return found;
}

/** Takes the word that starts at a place; gives where it ends. */
function takeWord(start: number, found: Signs): number {
  let end = start;
  let from = start;
  let kind = 0;
  for (;;) {
    while ((whats[end]! & WHAT) === WORD) end++;
    // `d’Or` is one word of prose, but `no` and `m` are two of a field.
    kind = end > from ? kindOfWord(codes, from, end) : 0;
    if (kind & FIELD) found.ofField = true;
    if (end - from > 2 && hasDoi(from, end)) found.mayLink = true;
    if ((whats[end]! & WHAT) !== APOSTROPHE) break;
    from = ++end;
  }
  found.words++;
  if (kind & SMALL && from === start && !(whats[start]! & UPPER)) found.small++;
  return end;
}

/** `doi`, which may be glued to a word of other letters. */
const hasDoi = (from: number, end: number): boolean => isDoi(from) || isDoi(end - 3);
const isDoi = (at: number): boolean =>
  (codes[at]! | 0x20) === 0x64 && (codes[at + 1]! | 0x20) === 0x6f && (codes[at + 2]! | 0x20) === 0x69;

/** Takes the digits that start at a place; gives where they end. */
function takeNumber(text: string, start: number, found: Signs): number {
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

/** Whether what stands before a colon can be the scheme of a link, `http` or `https`. */
const isSchemeEnd = (colon: number): boolean =>
  colon > 0 && ((codes[colon - 1]! | 0x20) === 0x70 || (codes[colon - 1]! | 0x20) === 0x73);

/** Whether a full stop can be one inside of an address: `nmn.media`, `www.`; that of initials is none. */
const isInAddress = (stop: number): boolean =>
  (isLatin(stop + 1) && isLatin(stop + 2)) || (stop > 0 && (codes[stop - 1]! | 0x20) === 0x77);

/** Where the second word after the end of a sentence ends: `…ses. In the`; 0 where no sentence ends. */
function breakEnd(mark: number): number {
  if (codes[mark + 1] !== BLANK || !(whats[mark + 2]! & UPPER) || !(whats[mark + 3]! & LOWER)) return 0;
  for (let at = mark - 3; at < mark; at++) if (!(whats[at]! & LOWER) && !isClosing(codes[at]!)) return 0;
  const first = endOfSmall(mark + 3);
  if (codes[first] !== BLANK) return 0;
  const second = endOfSmall(first + 1);
  return second === first + 1 ? 0 : second;
}
const isClosing = (code: number) => code === ROUND_END || code === 0x201d || code === 0x22 || code === 0xbb;

function endOfSmall(from: number): number {
  let at = from;
  while (whats[at]! & LOWER) at++;
  return at;
}
