import { charactersOf, classOf, isSpace, LOWER, UPPER } from "../../character-class.ts";
import type { Line } from "../lines/lines.ts";
import { lineEnd, type LineEnd } from "../lines/line-ends.ts";
import { lineStart, type LineStart } from "../lines/line-starts.ts";
import { sortKey } from "../segment/sort-key.ts";

/** A place where a reference starts: character `at` of a line. */
export interface Border {
  line: number;
  at: number;
  /** The signs before and behind it would do without the rest of the list. */
  sure: boolean;
}

interface Candidate extends Border {
  /** Place in the text of all lines. */
  offset: number;
  score: number;
  /** The text from there on. */
  behind: string;
}

// What speaks for a border, in the same measure as a year more or less in an entry. Set by hand on lists of ten styles.
const END: Readonly<Partial<Record<LineEnd, number>>> = {
  "date-stop": 3,
  "url-stop": 3,
  url: 2,
  "digits-stop": 1.5,
  "quote-stop": 0.5,
  "word-stop": 0,
  question: -2,
  "initial-stop": -4,
  "abbreviation-stop": -3,
  bracket: -3,
};
const NAME = 2.5;
const START: Readonly<Partial<Record<LineStart, number>>> = {
  repeat: 3,
  "surname-comma-initial": NAME + 1,
  "surname-initial": NAME,
  "initial-surname": NAME - 1,
  "surname-comma-name": NAME - 1,
  "particle-name": NAME,
  capitals: 0,
  "capital-capital": -0.5,
  "capital-lower": 0,
  "capital-other": -0.5,
  quote: 0,
};
const NEVER = -4;
const PRICE = -1.5;
const SURE = 2;

// A border is a space between these.
const isBefore = charactersOf(/[.)\]?!"”»’\d/\p{L}_-]/u);
const BEHIND = /["“„«‘'@]?\p{Lu}|[—―_]{2}|\p{Ll}{1,3} (?:\p{Ll}{2,3} )?\p{Lu}/uy;
const isEnd = charactersOf(/[.)\]?!"”»’]/);
const IN_LINK = /https?:|www\.|10\.\d{4,9}\//;
const PAGES =
  /(?:(?:\bpp?|\bss?|[сСS])\.? ?\d{1,4}(?:[–-]\d{1,4})?|\d{1,4}[–-]\d{1,4}|\d{1,4} ?(?:[сcsp]|pp|стр|str))\.$/;
const FULL_DATE = /\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\.$/;
const YEAR_ALONE = /\((?:(?:1[5-9]|20)\d\d[a-z]?|n\.d\.)\)[.,]?$/;
const DATE_IN_BRACKETS = /\d\d[^()[\]]{0,30}[)\]]$/;
const YEAR = /(?<![\d/.–-])(?:1[5-9]|20)\d\d[a-z]?(?![\d/])/g;
const ANCHOR = /\((?:(?:1[5-9]|20)\d\d[a-z]?(?:, [^()]{3,20})?|n\.d\.)\)(?=[.,]| [\p{Lu}"“„«])/gu;
const LINK = /https?:|(?<!\/)www\.|10\.\d{4,9}\//g;
const TAIL = 200;
const HEAD = 160;
/** An entry is looked for among so many candidates before each. */
const REACH = 40;

/** The lines as one text, and where each begins in it. */
function flatten(lines: readonly Line[]): { text: string; from: number[] } {
  const from: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    from.push(length);
    length += text.length + 1;
  }
  return { text: lines.map((line) => line.text).join(" "), from };
}

/** Belarusian and Ukrainian lists sort `І` and `Ґ` by the Russian letters. */
function orderKey(text: string): string {
  return sortKey(text).replaceAll("і", "и").replaceAll("ґ", "г");
}

function endScore(before: string): number {
  // `Kos, B. (2020). War`: the year of an author-date reference, not its end.
  // Expressions that are bound to the end are tried from each place of a text, so it is looked at first.
  const last = before.charAt(before.length - 1);
  const closed = last === ")" || last === "]";
  const tail = before.slice(-80);
  if ((closed || last === "." || last === ",") && YEAR_ALONE.test(tail)) return -3;
  if (last === "." && (FULL_DATE.test(tail) || PAGES.test(tail))) return 3;
  if (closed && DATE_IN_BRACKETS.test(tail)) return 2;
  return END[lineEnd(before)] ?? NEVER;
}

function startScore(behind: string): number {
  const start = START[lineStart(behind)] ?? NEVER;
  return start >= 0 && WITH_YEAR.test(behind) ? start + YEAR_BEHIND : start;
}
const WITH_YEAR = /^[^()]{3,150}\((?:1[5-9]|20)\d\d[a-z]?\)/;
const YEAR_BEHIND = 1.5;
const BEST_START = Math.max(...Object.values(START)) + YEAR_BEHIND;

const beforeSpace = (text: string, space: number): string => text.slice(Math.max(0, space - TAIL), space);
const behindSpace = (text: string, space: number): string => text.slice(space + 1, space + 1 + HEAD);

/** Whether the signs at a space are clear; most ends are no end of a reference, and what stands behind them is not looked at. */
function isSure(text: string, space: number): boolean {
  const end = endScore(beforeSpace(text, space));
  return end + BEST_START + PRICE >= SURE && end + startScore(behindSpace(text, space)) + PRICE >= SURE;
}

interface Place {
  space: number;
  line: number;
}

/** The spaces inside of lines that may be borders. */
function placesInside(text: string, from: readonly number[]): Place[] {
  const found: Place[] = [];
  let line = 0;
  for (let space = text.indexOf(" "); space >= 0; space = text.indexOf(" ", space + 1)) {
    // Most words are small and longer than three letters.
    if (isSmall(text, space + 1) && isSmall(text, space + 3) && isSmall(text, space + 2) && isSmall(text, space + 4)) continue;
    while (line + 1 < from.length && from[line + 1]! <= space + 1) line++;
    if (from[line] === space + 1) continue;
    if (mayBeBorder(text, space)) found.push({ space, line });
  }
  return found;
} // prettier-ignore

/** The spaces at the starts of lines that may be borders, but for the first. */
function placesAtStarts(text: string, from: readonly number[]): Place[] {
  return from.map((start, line) => ({ space: start - 1, line })).filter(({ space }) => space > 0 && mayBeBorder(text, space));
} // prettier-ignore

function mayBeBorder(text: string, space: number): boolean {
  const last = text.charCodeAt(space - 1);
  return isBefore(last) && (isEnd(last) || endsLink(text, space)) && canBegin(text, space + 1);
}

function candidatesAt(text: string, from: readonly number[], places: readonly Place[]): Candidate[] {
  return places.flatMap(({ space, line }) => {
    const behind = behindSpace(text, space);
    const score = endScore(beforeSpace(text, space)) + startScore(behind) + PRICE;
    const offset = space + 1;
    return score <= PRICE + NEVER + 2 ? [] : [{ line, at: offset - from[line]!, sure: score >= SURE, offset, score, behind }];
  });
} // prettier-ignore

const isSmall = (text: string, at: number): boolean => (classOf(text.charCodeAt(at)) & LOWER) !== 0;

function canBegin(text: string, at: number): boolean {
  if (classOf(text.charCodeAt(at)) & UPPER) return true;
  BEHIND.lastIndex = at;
  return BEHIND.test(text);
}

/** Whether the word before a space is in a link. */
function endsLink(text: string, space: number): boolean {
  let from = space;
  let marks = 0;
  for (; from > Math.max(0, space - TAIL); from--) {
    const code = text.charCodeAt(from - 1);
    if (isSpace(code)) break;
    // Most words have neither `.` nor `:` in them, as every link has.
    if (code === 0x2e || code === 0x3a) marks++;
  }
  return marks > 0 && IN_LINK.test(text.slice(from, space));
}

/** How many of the places stand before each offset. */
function counts(text: string, what: RegExp, offsets: readonly number[]): number[] {
  const places = [...text.matchAll(what)].map((match) => match.index);
  let n = 0;
  return offsets.map((offset) => {
    while (n < places.length && places[n]! < offset) n++;
    return n;
  });
}

function lengthScore(length: number): number {
  if (length < 35) return -3;
  if (length < 60) return -1;
  return length < 450 ? 0 : length < 800 ? -1.5 : -4;
}

/**
 * The borders between the references of a text that has none at its line ends, the best by dynamic programming. None where
 * fewer than `fewest` places inside of lines, behind their first `label` characters, have clear signs of one.
 */
export function bordersIn(lines: readonly Line[], fewest = 1, label = 0): Border[] {
  const { text, from } = flatten(lines);
  const inside = placesInside(text, from);
  let sure = 0;
  for (let k = 0; k < inside.length && sure < fewest; k++) {
    const { space, line } = inside[k]!;
    if (space + 1 - from[line]! > label && isSure(text, space)) sure++;
  }
  if (sure < fewest) return [];
  const places = [...inside, ...placesAtStarts(text, from)].sort((a, b) => a.space - b.space);
  const candidates = candidatesAt(text, from, places);
  const offsets = [0, ...candidates.map(({ offset }) => offset), text.length];
  const keys = [orderKey(text), ...candidates.map(({ behind }) => orderKey(behind)), ""];
  const years = counts(text, YEAR, offsets);
  const anchors = counts(text, ANCHOR, offsets);
  const links = counts(text, LINK, offsets);
  const anchored = anchors.at(-1)! >= 3 && text.length / anchors.at(-1)! < 400;
  const scoreEntry = (a: number, b: number): number => {
    let score = lengthScore(offsets[b]! - offsets[a]!);
    if (years[b] === years[a]) score -= 2.5;
    if (links[b]! - links[a]! > 1) score -= 1.5;
    const its = anchors[b]! - anchors[a]!;
    if (anchored) score += its === 1 ? 1.5 : its === 0 ? -2 : -2.5 * (its - 1);
    return score;
  };
  const choose = (sorted: boolean): number[] => {
    const size = offsets.length;
    const best = new Float64Array(size).fill(-Infinity);
    const back = new Int32Array(size);
    best[0] = 0;
    for (let to = 1; to < size; to++)
      for (let k = to - 1; k >= Math.max(0, to - REACH); k--) {
        let total = best[k]! + scoreEntry(k, to) + (candidates[to - 1]?.score ?? 0);
        if (sorted && to < size - 1) total += keys[k]! <= keys[to]! ? 1 : -1.5;
        if (total > best[to]!) {
          best[to] = total;
          back[to] = k;
        }
      }
    const chosen: number[] = [];
    for (let at = back[size - 1]!; at > 0; at = back[at]!) chosen.push(at);
    return chosen.reverse();
  };
  let chosen = choose(false);
  const inOrder = chosen.filter((at, k) => keys[k === 0 ? 0 : chosen[k - 1]!]! <= keys[at]!).length;
  if (chosen.length >= 3 && inOrder / chosen.length > 0.75) chosen = choose(true);
  return chosen.map((at) => candidates[at - 1]!);
}
