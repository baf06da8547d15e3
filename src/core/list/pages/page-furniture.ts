import { headsInCapitals, isSpacedHead } from "./head-in-capitals.ts";
import { headingKinds } from "../headings/headings.ts";
import { headsApart } from "./heads-apart.ts";
import { headsBesideNumbers } from "./heads-beside-numbers.ts";
import { headsInSequence } from "./heads-in-sequence.ts";
import { headsInside } from "./heads-inside.ts";
import type { Line } from "../lines/lines.ts";
import { loneHeads } from "./lone-heads.ts";
import { DIGITS, isPageNumber, LONGEST_HEAD, PAGE_NUMBER, pageOf, rises } from "./page-numbers.ts";

const LINES_OF_PAGE = 8;

/** A line that comes again so often need not stand at the edge of a page each time: figures and tables stand between. */
const OFTEN = 5;

/** What archives print on each page: `Downloaded from https://… by guest on May 3, 2021`. */
const DOWNLOADED =
  /^(?:downloaded (?:from|by) (?:https?:|www\.|[a-z.]+\.(?:org|com|net|edu)|\[)|this content downloaded (?:from|by) |all use subject to )/i;

const MAY_BE_DOWNLOADED = "DdTtAa";

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
    if ((MAY_BE_DOWNLOADED.includes(text.charAt(0)) && DOWNLOADED.test(text)) || isSpacedHead(text))
      furniture.add(at);
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
    if (at > 0 && text.length < LONGEST_HEAD && heads.has(text) && headingKinds(text).length === 0) furniture.add(at);
  });
} // prettier-ignore

/** `29951830.html?fbclid=IwAR1`: no spaces, and signs that links have. */
export const goesOnInLink = (text: string | undefined): boolean =>
  text !== undefined && /^[a-z\d][^\s,;()]+$/.test(text) && /[./?=&_-]./.test(text) && !/^\d+(?:[.–-]\d*)?$/.test(text); // prettier-ignore
