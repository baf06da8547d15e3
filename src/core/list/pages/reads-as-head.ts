import { headingKinds } from "../headings/headings.ts";
import type { Line } from "../lines/lines.ts";

/** Characters of a head at most. */
export const LONGEST = 90;
/** What a head has not: a link, the end of a sentence, what stands in a reference before its pages. */
const OF_REFERENCE =
  /https?:|www\.|doi\b|\b10\.\d{4}|[,;:]$|(?:^|\s)(?:vol|no|pp|ed|eds|nr|vyp|вып|с|т)\.|\(\d{4}[a-z]?\)[.,:]?\s\p{Lu}|\p{Lu}\p{Ll}+:\s\p{Lu}\p{L}+,\s\d{4}|\d{4}[–-]\d/u;
const HEAD = /^[\p{Lu}“„«"‘\d].*(?:[\p{L}\d)”»"’?!]|\s\p{Lu}\.)$/u;

/** `“Protokol doprosa na granitse`: a quotation that goes on below. */
const opensQuote = (text: string): boolean =>
  (text.match(/[“„«]/gu)?.length ?? 0) > (text.match(/[”»]/gu)?.length ?? 0);

/** Whether words read as the head of a page: short, without an end, nothing of a reference in it. */
export const readsAsHead = (text: string): boolean =>
  text.length <= LONGEST &&
  !opensQuote(text) &&
  HEAD.test(text) &&
  !OF_REFERENCE.test(text) &&
  headingKinds(text).length === 0;

/** `215                    References`: where the heading itself stands elsewhere, its word beside a page is a head, too. */
export const isHeadingAgain = (lines: readonly Line[], words: string): boolean =>
  headingKinds(words).length > 0 && lines.some(({ text }) => text.toLowerCase() === words.toLowerCase());

/** The length that lines of the text have where they are full. */
export function usualLength(lines: readonly Line[]): number {
  const lengths = Uint32Array.from(lines, ({ text }) => text.length).sort();
  return lengths[Math.floor(lengths.length * 0.75)] ?? 0;
}

/** How many lines at least, and at most, stand between the heads of two pages. */
export const PAGES = { nearest: 4, furthest: 80 } as const;
