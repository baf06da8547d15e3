import { charactersOf, classOf, LETTER, LOWER, UPPER } from "../character-class.ts";
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

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
/** `⁰`, `¹` to `⁹` */
const isRaised = (code: number) =>
  (code >= 0x2070 && code <= 0x2079) || code === 0xb9 || code === 0xb2 || code === 0xb3;
const isLatin = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isApostrophe = (code: number) => code === 0x2019 || code === 0x27;
const [STOP, QUESTION, EXCLAMATION, COLON, ROUND, SQUARE] = [0x2e, 0x3f, 0x21, 0x3a, 0x28, 0x5b];

/** Looks once at every character of a text. */
export function signsOf(text: string): Signs {
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
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) continue;
    if (classOf(code) & LETTER || isApostrophe(code)) at = takeWord(text, at, found) - 1;
    else if (isDigit(code)) at = takeNumber(text, at, found) - 1;
    else if (isRaised(code)) found.mayMark = true;
    else if (code === STOP || code === QUESTION || code === EXCLAMATION) {
      if (code === STOP && !found.mayLink) found.mayLink = isInAddress(text, at);
      const end = at - 3 >= lastBreak ? breakEnd(text, at) : 0;
      if (end) {
        found.breaks++;
        lastBreak = end;
      }
    } else if (code === COLON) found.mayLink ||= isSchemeEnd(text, at);
    else if (code === ROUND || code === SQUARE) found.mayCite ||= mayCite(text, at, code);
  }
  return found;
}

/** Takes the word that starts at a place; gives where it ends. */
function takeWord(text: string, start: number, found: Signs): number {
  const { length } = text;
  let end = start;
  let from = start;
  let kind = 0;
  let code = 0;
  for (;;) {
    while (end < length && classOf((code = text.charCodeAt(end))) & LETTER) {
      // `doi`, which may be glued to a word of other letters.
      if ((code | 0x20) === 0x69 && isDoi(text, end)) found.mayLink = true;
      end++;
    }
    // `d’Or` is one word of prose, but `no` and `m` are two of a field.
    kind = end > from ? kindOfWord(text, from, end) : 0;
    if (kind & FIELD) found.ofField = true;
    if (end >= length || !isApostrophe(code)) break;
    from = ++end;
  }
  found.words++;
  if (kind & SMALL && from === start && !(classOf(text.charCodeAt(start)) & UPPER)) found.small++;
  return end;
}

const isDoi = (text: string, i: number) =>
  (text.charCodeAt(i - 1) | 0x20) === 0x6f && (text.charCodeAt(i - 2) | 0x20) === 0x64;

/** Takes the digits that start at a place; gives where they end. */
function takeNumber(text: string, start: number, found: Signs): number {
  let end = start + 1;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  if (!found.pages) found.pages = arePages(text, start, end);
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const behind = end < text.length ? text.charCodeAt(end) : 0;
  if (end - start === 4 && isCentury(text, start)) {
    // `.`, `/`, `-`, `–`
    if (before !== STOP && before !== 0x2f && before !== 0x2d && before !== 0x2013) {
      found.year = true;
      if (found.yearAt < 0 && behind !== 0x2f) found.yearAt = start;
    }
    if ((before === ROUND || before === SQUARE) && isClosedYear(text, end)) found.yearMarked = true;
  }
  if (end - start <= 3 && isBeforeMark(before)) found.mayMark = true;
  if (before === STOP && end - start >= 4 && endsDate(text, start)) found.yearMarked = true;
  // `10.1234`
  if (behind === STOP && end - start > 1 && text.charCodeAt(end - 2) === 0x31 && text.charCodeAt(end - 1) === 0x30)
    found.mayLink ||= isDigit(text.charCodeAt(end + 1));
  return end;
} // prettier-ignore

const isBeforeMark = charactersOf(/[\p{Ll}.,;:!?)\]”»“"’…]/u);

/** `15` to `20`: a year may begin. */
function isCentury(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return first === 0x31 ? second >= 0x35 : first === 0x32 && second === 0x30;
}

/** `)`, `b]`, `a,` behind a year. */
function isClosedYear(text: string, end: number): boolean {
  const letter = text.charCodeAt(end);
  const sign = text.charCodeAt(letter >= 0x61 && letter <= 0x7a ? end + 1 : end);
  return sign === 0x29 || sign === 0x5d || sign === 0x2c;
}

/** Whether a day and a month stand before a year of the last or this century: `16.07.` + `2024`. */
function endsDate(text: string, year: number): boolean {
  const century = text.slice(year, year + 2);
  return (
    (century === "19" || century === "20") && DAY_AND_MONTH.test(text.slice(Math.max(0, year - 7), year))
  );
}
const DAY_AND_MONTH = /\b\d{1,2}\.\d{1,2}\.$/;

/** Whether what stands before a colon can be the scheme of a link. */
function isSchemeEnd(text: string, colon: number): boolean {
  const last = text.charCodeAt(colon - 1) | 0x20;
  return last === 0x70 || last === 0x73;
}

/** Whether a full stop can be one inside of an address: `nmn.media`, `www.`; that of initials is none. */
const isInAddress = (text: string, stop: number): boolean =>
  (isLatin(text.charCodeAt(stop + 1)) && isLatin(text.charCodeAt(stop + 2))) ||
  (text.charCodeAt(stop - 1) | 0x20) === 0x77;

function mayCite(text: string, bracket: number, code: number): boolean {
  const next = text.charCodeAt(bracket + 1);
  return code === SQUARE ? isDigit(next) : !isDigit(next);
}

/** Where the second word after the end of a sentence ends: `…ses. In the`; 0 where no sentence ends. */
function breakEnd(text: string, mark: number): number {
  if (text.charCodeAt(mark + 1) !== 0x20) return 0;
  for (let at = mark - 3; at < mark; at++) {
    const code = text.charCodeAt(at);
    if (!(classOf(code) & LOWER) && code !== 0x29 && code !== 0x201d && code !== 0x22 && code !== 0xbb)
      return 0;
  }
  if (!(classOf(text.charCodeAt(mark + 2)) & UPPER)) return 0;
  const first = endOfSmall(text, mark + 3);
  if (first === mark + 3 || text.charCodeAt(first) !== 0x20) return 0;
  const second = endOfSmall(text, first + 1);
  return second === first + 1 ? 0 : second;
}

function endOfSmall(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) & LOWER) at++;
  return at;
}
