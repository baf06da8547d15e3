import type { Line } from "../lines/lines.ts";
import { goesOnInLink } from "./page-furniture.ts";

// `12`, `– 12 –`, `[12]`? no: that is a label. `Page 3 of 10`, `s. 12`, `12 / 20`.
export const PAGE_NUMBER =
  /^(?:[-–—|•·\s]*\d{1,4}[-–—|•·\s]*|(?:page|p\.|s\.|str\.|с\.|стр\.|seite|strona)\s?\d{1,4}(?:\s?(?:of|z|из|von|\/)\s?\d{1,4})?|\d{1,4}\s?\/\s?\d{1,4})$/iu;

export const DIGITS = /\d+/g;

export const LONGEST_HEAD = 110;

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
/** Whether a text begins or ends with a digit: most lines do not, and no expression need be tried. */
export const hasNumberAtEnd = (text: string): boolean =>
  isDigit(text.charCodeAt(0)) || isDigit(text.charCodeAt(text.length - 1));

/** Numbers at either end of a line, where running heads have their page. */
export function pageOf(text: string): number | undefined {
  const found = /^(\d{1,4})\b|\b(\d{1,4})$/.exec(text);
  return found ? Number(found[1] ?? found[2]) : undefined;
}

/** Whether the numbers mostly rise from page to page. */
export function rises(numbers: readonly (number | undefined)[]): boolean {
  let up = 0;
  for (let i = 1; i < numbers.length; i++) {
    const step = (numbers[i] ?? 0) - (numbers[i - 1] ?? 0);
    if (numbers[i] !== undefined && numbers[i - 1] !== undefined && step > 0 && step < 12) up++;
  }
  return numbers.length > 1 && up >= (numbers.length - 1) * 0.7;
}

// A number alone on its line: a page number when the line before is not waiting for one, or a page ends here.
export function isPageNumber(
  lines: readonly Line[],
  at: number,
  values: readonly number[],
  k: number,
): boolean {
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

/** Whether a page lies one to three pages behind another, with as many lines between them as pages have at least. */
export const isPageAfter = (
  one: { at: number; page: number },
  other: { at: number; page: number },
): boolean =>
  other.page > one.page && other.page <= one.page + 3 && other.at - one.at >= 8 * (other.page - one.page);
