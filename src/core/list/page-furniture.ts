import type { Line } from "./lines.ts";

// `12`, `– 12 –`, `[12]`? no: that is a label. `Page 3 of 10`, `s. 12`, `12 / 20`.
const PAGE_NUMBER =
  /^(?:[-–—|•·\s]*\d{1,4}[-–—|•·\s]*|(?:page|p\.|s\.|str\.|с\.|стр\.|seite|strona)\s?\d{1,4}(?:\s?(?:of|z|из|von|\/)\s?\d{1,4})?|\d{1,4}\s?\/\s?\d{1,4})$/iu;
const DIGITS = /\d+/g;
const LONGEST_HEAD = 110;

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
  for (const list of places.values()) {
    if (list.length < 2) continue;
    const far = list.every((at, k) => k === 0 || at - list[k - 1]! >= 8);
    const numbered = rises(list.map((at) => pageOf(lines[at]!.text)));
    const edged = list.filter(atPageEdge).length >= list.length * 0.8;
    if (far && (numbered || edged)) for (const at of list) furniture.add(at);
  }
  loneHeads(lines, furniture);
  headsInCapitals(lines, furniture);
  return furniture;
}

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
  const waiting =
    /[,(–:/=-]$|(?:\b(?:pp?|vol|no|s)|[стС№])\.?$/i.test(before.slice(-12)) ||
    /(?:https?:|www\.|\b10\.\d{4})\S*$/i.test(before.slice(-200));
  return !waiting && value < 2000;
}

// `513 A. KUDZELKA`, `EAST EUROPEAN POLITICS 514`
const CAPITAL_HEAD = /^(?:(\d{1,4})\s+\P{Ll}{4,60}|\P{Ll}{4,60}\s(\d{1,4}))$/u;

/** Lines in capitals with a number at one end, which counts on from one to the next: left and right heads take turns. */
function headsInCapitals(lines: readonly Line[], furniture: Set<number>): void {
  const found: { at: number; page: number }[] = [];
  lines.forEach(({ text }, at) => {
    if (text.length > LONGEST_LONE_HEAD || furniture.has(at)) return;
    const match = /\p{Lu}{4}/u.test(text) ? CAPITAL_HEAD.exec(text) : null;
    if (match) found.push({ at, page: Number(match[1] ?? match[2]) });
  });
  found.forEach(({ at, page }, k) => {
    const counts = [found[k - 1], found[k + 1]].some((other) => other && Math.sign(other.at - at) * (other.page - page) > 0 && Math.abs(other.page - page) <= 3 && Math.abs(other.at - at) >= 8);
    if (counts) furniture.add(at);
  });
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
