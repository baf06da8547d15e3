import { breakEnd } from "./breaks.ts";
import { APOSTROPHE, BRACKET, codes, COLON, END, isDigit, NOTHING, NUMBER, take, UPPER, WHAT, whats, WORD } from "./characters.ts"; // prettier-ignore
import { takeNumber } from "./numbers.ts";
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

const [STOP, SQUARE] = [0x2e, 0x5b];
const isLatin = (at: number) => (codes[at]! | 0x20) >= 0x61 && (codes[at]! | 0x20) <= 0x7a;

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

/** Whether what stands before a colon can be the scheme of a link, `http` or `https`. */
const isSchemeEnd = (colon: number): boolean =>
  colon > 0 && ((codes[colon - 1]! | 0x20) === 0x70 || (codes[colon - 1]! | 0x20) === 0x73);

/** Whether a full stop can be one inside of an address: `nmn.media`, `www.`; that of initials is none. */
const isInAddress = (stop: number): boolean =>
  (isLatin(stop + 1) && isLatin(stop + 2)) || (stop > 0 && (codes[stop - 1]! | 0x20) === 0x77);
