import { lineEnd, type LineEnd } from "../lines/line-ends.ts";
import { lineStart, type LineStart } from "../lines/line-starts.ts";

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

const PAGES =
  /(?:(?:\bpp?|\bss?|[сСS])\.? ?\d{1,4}(?:[–-]\d{1,4})?|\d{1,4}[–-]\d{1,4}|\d{1,4} ?(?:[сcsp]|pp|стр|str))\.$/;
const FULL_DATE = /\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\.$/;
const YEAR_ALONE = /\((?:(?:1[5-9]|20)\d\d[a-z]?|n\.d\.)\)[.,]?$/;
const DATE_IN_BRACKETS = /\d\d[^()[\]]{0,30}[)\]]$/;
const TAIL = 200;
const HEAD = 160;

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
export function isSure(text: string, space: number): boolean {
  const end = endScore(beforeSpace(text, space));
  return end + BEST_START + PRICE >= SURE && end + startScore(behindSpace(text, space)) + PRICE >= SURE;
}

/** What speaks for a border at a space, and the text behind it; nothing where more speaks against it. */
export function signsAt(
  text: string,
  space: number,
): { score: number; sure: boolean; behind: string } | undefined {
  const behind = behindSpace(text, space);
  const score = endScore(beforeSpace(text, space)) + startScore(behind) + PRICE;
  return score <= PRICE + NEVER + 2 ? undefined : { score, sure: score >= SURE, behind };
}
