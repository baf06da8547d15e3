import { headingKinds } from "../headings/headings.ts";
import type { Line } from "../lines/lines.ts";
import { partsSentence } from "./lone-heads.ts";
import { hasNumberAtEnd, isPageAfter, LONGEST_HEAD, pageOf } from "./page-numbers.ts";

const SPACED = /^(?:[\p{Lu}\d]{1,3}[ :,–-]+){9,}[\p{Lu}\d]{1,3}$/u;

/** Whether a blank or sign stands behind each three characters of the beginning, of which most texts have none in the first word. */
const isSpaced = (text: string): boolean => SPACES.test(text.slice(0, 7)) && SPACES.test(text.slice(7, 14));
const SPACES = /[ :,–-]/;

/** `W A L D S C H M I D T : W IR 5 8 0 9`: a head in capitals set wide, which the text layer has letter by letter. */
export const isSpacedHead = (text: string): boolean =>
  text.length <= LONGEST_HEAD * 2 && isSpaced(text) && SPACED.test(text) && headingKinds(text).length === 0;

// `513 A. KUDZELKA`, `EAST EUROPEAN POLITICS 514`
const CAPITAL_HEAD = /^(?:(\d{1,4})\s+\P{Ll}{4,100}|\P{Ll}{4,100}\s(\d{1,4}))$/u;

/**
 * Lines in capitals with a number at one end: heads of left and right pages take turns, so that each may be there only once, but
 * their numbers count on from one page to the next.
 */
export function headsInCapitals(lines: readonly Line[], furniture: Set<number>): void {
  const pages: { at: number; page: number }[] = [];
  const heads: typeof pages = [];
  lines.forEach(({ text }, at) => {
    if (text.length > LONGEST_HEAD) return;
    const match = hasNumberAtEnd(text) && /\p{Lu}{4}/u.test(text) ? CAPITAL_HEAD.exec(text) : null;
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
