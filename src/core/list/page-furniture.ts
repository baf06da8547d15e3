import { headingKinds } from "./headings.ts";
import { headsApart, headsBesideNumbers, headsInSequence } from "./heads-beside-numbers.ts";
import { headsInside } from "./heads-inside.ts";
import type { Line } from "./lines.ts";

// `12`, `– 12 –`, `[12]`? no: that is a label. `Page 3 of 10`, `s. 12`, `12 / 20`.
const PAGE_NUMBER =
  /^(?:[-–—|•·\s]*\d{1,4}[-–—|•·\s]*|(?:page|p\.|s\.|str\.|с\.|стр\.|seite|strona)\s?\d{1,4}(?:\s?(?:of|z|из|von|\/)\s?\d{1,4})?|\d{1,4}\s?\/\s?\d{1,4})$/iu;
const DIGITS = /\d+/g;
const LONGEST_HEAD = 110;
const LINES_OF_PAGE = 8;
/** A line that comes again so often need not stand at the edge of a page each time: figures and tables stand between. */
const OFTEN = 5;

/** What archives print on each page: `Downloaded from https://… by guest on May 3, 2021`. */
const DOWNLOADED =
  /^(?:downloaded (?:from|by) (?:https?:|www\.|[a-z.]+\.(?:org|com|net|edu)|\[)|this content downloaded (?:from|by) |all use subject to )/i;
const SPACED = /^(?:[\p{Lu}\d]{1,3}[ :,–-]+){9,}[\p{Lu}\d]{1,3}$/u;

/** `W A L D S C H M I D T : W IR 5 8 0 9`: a head in capitals set wide, which the text layer has letter by letter. */
const isSpacedHead = (text: string): boolean =>
  text.length <= LONGEST_HEAD * 2 && SPACED.test(text) && headingKinds(text).length === 0;

/** Numbers at either end of a line, where running heads have their page. */
function pageOf(text: string): number | undefined {
  const found = /^(\d{1,4})\b|\b(\d{1,4})$/.exec(text);
  return found ? Number(found[1] ?? found[2]) : undefined;
}

/** Whether the numbers mostly rise from page to page. */
function rises(numbers: readonly (number | undefined)[]): boolean {
  let up = 0;
  for (let i = 1; i < numbers.length; i++) {
    const step = (numbers[i] ?? 0) - (numbers[i - 1] ?? 0);
    if (numbers[i] !== undefined && numbers[i - 1] !== undefined && step > 0 && step < 12) up++;
  }
  return numbers.length > 1 && up >= (numbers.length - 1) * 0.7;
}

/**
 * Finds the lines that belong to the page and not to the text: page numbers, and running heads, which are short lines
 * that come again with the pages. A line that comes again is only taken for a running head when something else says
 * so: a rising page number in it, or a page number, form feed or blank line beside each of its places.
 */
export function pageFurniture(lines: readonly Line[]): Set<number> {
  const furniture = new Set<number>();
  const numbers: number[] = [];
  lines.forEach((line, at) => {
    if (line.text.length <= 24 && PAGE_NUMBER.test(line.text)) numbers.push(at);
  });
  const values = numbers.map((at) => Number(/\d+/.exec(lines[at]!.text)?.[0]));
  numbers.forEach((at, k) => {
    if (isPageNumber(lines, at, values, k)) furniture.add(at);
  });
  lines.forEach(({ text }, at) => {
    if (DOWNLOADED.test(text) || isSpacedHead(text)) furniture.add(at);
  });
  const places = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (line.text.length > LONGEST_HEAD || furniture.has(at)) return;
    const key = line.text.replace(DIGITS, "#").toLowerCase();
    if (key.length < 3 || !/\p{L}/u.test(key)) return;
    const list = places.get(key) ?? [];
    list.push(at);
    places.set(key, list);
  });
  const atPageEdge = (at: number): boolean => {
    const line = lines[at]!;
    const next = lines[at + 1];
    return (
      line.newPage ||
      next === undefined ||
      next.newPage ||
      furniture.has(at - 1) ||
      furniture.has(at + 1) ||
      (line.gap > 0 && next.gap > 0)
    );
  };
  // A head may have two lines, of which the second stands beside the first: `102`, `ifb – Materialien`, `Familie heute`.
  for (let turn = 0; turn < 2; turn++)
    for (const list of places.values()) {
      if (list.length < 2 || furniture.has(list[0]!)) continue;
      const often = list.length >= OFTEN;
      const near = list.filter((at, k) => k > 0 && at - list[k - 1]! < LINES_OF_PAGE).length;
      if (near > (often ? list.length * 0.1 : 0)) continue;
      const edged = list.filter(atPageEdge).length >= list.length * (often ? 0.5 : 0.8);
      if (edged || (turn === 0 && rises(list.map((at) => pageOf(lines[at]!.text)))))
        for (const at of list) furniture.add(at);
    }
  loneHeads(lines, furniture);
  headsInCapitals(lines, furniture);
  for (const at of headsApart(lines)) furniture.add(at);
  for (const at of headsBesideNumbers(lines, furniture)) furniture.add(at);
  for (const at of headsInSequence(lines, furniture)) furniture.add(at);
  for (const at of headsInside(lines)) furniture.add(at);
  headsAgain(lines, furniture);
  return furniture;
}

/** `214      Jan Kowalczyk` and, where the number has a line of its own, `Jan Kowalczyk`: the words of a head are one without it, too. */
function headsAgain(lines: readonly Line[], furniture: Set<number>): void {
  const heads = new Set<string>();
  for (const at of furniture) {
    const words = lines[at]!.text.replace(/^\d{1,4}\s/, "").replace(/\s\d{1,4}$/, "").trim();
    if (words !== lines[at]!.text && words.length > 5 && words.length < LONGEST_HEAD && /\p{L}{3}/u.test(words)) heads.add(words);
  }
  if (heads.size === 0) return;
  lines.forEach(({ text }, at) => {
    if (at > 0 && heads.has(text) && headingKinds(text).length === 0) furniture.add(at);
  });
} // prettier-ignore

// A number alone on its line: a page number when the line before is not waiting for one, or a page ends here.
function isPageNumber(lines: readonly Line[], at: number, values: readonly number[], k: number): boolean {
  const line = lines[at]!;
  const next = lines[at + 1];
  const value = values[k]!;
  const near = [values[k - 1], values[k + 1]].some(
    (other) => other !== undefined && Math.abs(other - value) > 0 && Math.abs(other - value) < 4,
  );
  if (line.newPage || next?.newPage || at === 0 || near) return true;
  if (!/^\d+$/.test(line.text)) return true;
  if (next && (line.gap > 0 || next.gap > 0)) return true;
  // `pp.` + `112`, a link that was broken in its last number, a year
  const before = lines[at - 1]!.text;
  // `citi-` + `212` + `zenship`: the word goes on behind the page.
  if (/\p{L}-$/u.test(before) && next && /^\p{Ll}{2}/u.test(next.text)) return true;
  // `https://www.svaboda.org/a/` + `214` + `Journal of Borders 8` + `29951830.html`: number and head part a link.
  const link = /(?:https?:|www\.)\S*$/i.test(before.slice(-200));
  if (link && next && /^\p{Lu}.*\s/u.test(next.text) && goesOnInLink(lines[at + 2]?.text)) return true;
  const waiting =
    /[,(–:/=-]$|(?:\b(?:pp?|vol|no|s)|[стС№])\.?$/i.test(before.slice(-12)) ||
    /(?:https?:|www\.|\b10\.\d{4})\S*$/i.test(before.slice(-200));
  return !waiting && value < 2000;
}

/** `29951830.html?fbclid=IwAR1`: no spaces, and signs that links have. */
const goesOnInLink = (text: string | undefined): boolean =>
  text !== undefined && /^[a-z\d][^\s,;()]+$/.test(text) && /[./?=&_-]./.test(text) && !/^\d+(?:[.–-]\d*)?$/.test(text); // prettier-ignore

// `513 A. KUDZELKA`, `EAST EUROPEAN POLITICS 514`
const CAPITAL_HEAD = /^(?:(\d{1,4})\s+\P{Ll}{4,100}|\P{Ll}{4,100}\s(\d{1,4}))$/u;

/**
 * Lines in capitals with a number at one end: heads of left and right pages take turns, so that each may be there only once, but
 * their numbers count on from one page to the next.
 */
function headsInCapitals(lines: readonly Line[], furniture: Set<number>): void {
  const pages: { at: number; page: number }[] = [];
  const heads: typeof pages = [];
  lines.forEach(({ text }, at) => {
    if (text.length > LONGEST_HEAD) return;
    const match = /\p{Lu}{4}/u.test(text) ? CAPITAL_HEAD.exec(text) : null;
    const page = match ? Number(match[1] ?? match[2]) : furniture.has(at) ? pageOf(text) : undefined;
    if (page === undefined) return;
    pages.push({ at, page });
    if (match && !furniture.has(at)) heads.push({ at, page });
  });
  for (const { at, page } of heads) {
    const k = pages.findIndex((one) => one.at === at);
    const counts = pages.slice(Math.max(0, k - 2), k + 3).some((other) => isPageAfter({ at, page }, other) || isPageAfter(other, { at, page }));
    if (counts || partsSentence(lines, at, page) || isLoneCapitalHead(lines, at, heads)) furniture.add(at);
  }
} // prettier-ignore

// `212 VOLUME 55, JUIN 2024`, `PROBLEMS OF POST-COMMUNISM 13`: words in capitals and a page, nothing of a reference.
const BARE_HEAD = /^(?:\d{1,3} [\p{Lu}\p{M}’'., &:\d–-]{12,}|[\p{Lu}\p{M}’', &:–-]{12,} \d{1,3})$/u;

/** A head in capitals that is there once: no other line of the text is set so, and what stands before it is closed. */
function isLoneCapitalHead(lines: readonly Line[], at: number, heads: readonly { at: number }[]): boolean {
  const before = lines[at - 1]?.text;
  return (
    heads.length === 1 && BARE_HEAD.test(lines[at]!.text) && before !== undefined && !/[,(:–-]$/.test(before)
  );
}

/** Whether a page lies one to three pages behind another, with as many lines between them as pages have at least. */
const isPageAfter = (one: { at: number; page: number }, other: { at: number; page: number }): boolean =>
  other.page > one.page && other.page <= one.page + 3 && other.at - one.at >= 8 * (other.page - one.page);

/** `available at:` + `MEMORY AND SUPPLY 437` + `https://…`: capitals where a sentence in small letters goes on before and behind. */
function partsSentence(lines: readonly Line[], at: number, page: number): boolean {
  const [before, after] = [lines[at - 1]?.text ?? "", lines[at + 1]?.text ?? ""];
  // "IN THE WORLD OF 2020": a year may end a title.
  if (page >= 1800 && page < 2100) return false;
  return /\p{Ll}{2}/u.test(before) && /[\p{Ll},:(/-]$/u.test(before) && /^\p{Ll}/u.test(after) && (lines[at]!.text.match(/\p{Lu}{2,}/gu) ?? []).length > 1;
} // prettier-ignore

const HEAD_LIKE = /^(?:\d{1,4}\s+)?\p{Lu}.*[\p{L}\d]$/u;
const LONGEST_LONE_HEAD = 60;

// A running head that stands in the text only once: beside a page number at the edge of a page, short, without an end.
function loneHeads(lines: readonly Line[], furniture: Set<number>): void {
  const found: number[] = [];
  for (const at of furniture) {
    if (!PAGE_NUMBER.test(lines[at]!.text)) continue;
    for (const beside of [at - 1, at + 1]) {
      const line = lines[beside];
      const after = lines[beside + 1];
      if (!line || !after || beside === 0 || furniture.has(beside) || !looksLikeHead(line.text)) continue;
      const edge = line.newPage || lines[at]!.newPage || line.gap > 0 || after.gap > 0;
      if (edge && (beside > at || line.newPage || line.gap > 0)) found.push(beside);
    }
  }
  for (const at of found) furniture.add(at);
}

function looksLikeHead(text: string): boolean {
  return text.length < LONGEST_LONE_HEAD && HEAD_LIKE.test(text) && !/https?:|www\.|\d{4}[-–]/.test(text);
}
