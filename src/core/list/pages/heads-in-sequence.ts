import type { Line } from "../lines/lines.ts";
import { hasNumberAtEnd } from "./page-numbers.ts";
import { isHeadingAgain, PAGES, readsAsHead, usualLength } from "./reads-as-head.ts";

/** `Neighbours in Waiting 315`, `316 A. Kazakevich`, `405 • European Quarterly`, `72 | Hanna Bondar`: one space between the head and its number, or a sign. */
const WITH_NUMBER =
  /^(?:(?<left>\d{1,4})(?<sign> [•|·–—])? {1,2}(?<behind>\p{Lu}.*)|(?<before>\p{Lu}.*\p{L}[)”»"’]?)(?<mark> [•|·–—])? {1,2}(?<right>\d{1,4}))$/u;

/**
 * Heads with their number behind one space or two, on lines that do not reach the margin, where the number is the next one to that of
 * another page.
 * @param known lines that belong to the pages
 */
export function headsInSequence(lines: readonly Line[], known: ReadonlySet<number>): number[] {
  const usual = usualLength(lines);
  const pages: { at: number; page: number; found: boolean; side?: "left" | "right" }[] = [];
  const signed: number[] = [];
  lines.forEach(({ text }, at) => {
    const alone = known.has(at) ? /^(\d{1,4})\b|\b(\d{1,4})$/.exec(text) : null;
    if (alone) pages.push({ at, page: Number(alone[1] ?? alone[2]), found: true });
    const { left, right, behind, before, sign, mark } = (text.length < usual * 0.8 && hasNumberAtEnd(text) && WITH_NUMBER.exec(text)?.groups) || {};
    const page = Number(left ?? right);
    if (known.has(at) || !page || (page > 1800 && page < 2100) || !(readsAsHead((behind ?? before)!) || isHeadingAgain(lines, (behind ?? before)!))) return;
    // A sign between the number and the head is nowhere else.
    if (/[•|·]/.test(sign ?? mark ?? "")) signed.push(at);
    pages.push({ at, page, found: signed.at(-1) === at, side: left === undefined ? "right" : "left" });
  });
  const follows = (one: (typeof pages)[number], other: (typeof pages)[number] | undefined): boolean => {
    const [pagesOn, linesOn] = other ? [other.page - one.page, other.at - one.at] : [0, 0];
    return pagesOn > 0 && pagesOn < 3 && linesOn >= PAGES.nearest * pagesOn && linesOn <= PAGES.furthest * pagesOn;
  };
  // "54 A. Novikava" and "Sanctions and the Shadow Fleet 55": left pages have even numbers, right ones odd.
  const isSpread = (one: (typeof pages)[number], other: (typeof pages)[number]): boolean =>
    [one, other].every(({ side, page }) => side === (page % 2 ? "right" : "left")) && other.page === one.page + 1;
  const heads: number[] = [...signed];
  const taken = new Set(pages.filter(({ found }) => found));
  // From one that is known to the next, forwards and then backwards.
  for (const order of [pages.keys(), [...pages.keys()].reverse()])
    for (const k of order) {
      const one = pages[k]!;
      const [before, after] = [pages[k - 1], pages[k + 1]];
      const steps = [before && follows(before, one) ? before : undefined, follows(one, after) ? after : undefined].filter((step) => step !== undefined);
      if (taken.has(one) || !(steps.length > 1 || steps.some((step) => taken.has(step) || (step === before ? isSpread(step, one) : isSpread(one, step))))) continue;
      taken.add(one);
      heads.push(one.at);
    }
  return heads;
} // prettier-ignore
