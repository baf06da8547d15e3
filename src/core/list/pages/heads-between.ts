import type { Line } from "../lines/lines.ts";
import { hasNumberAtEnd } from "./page-numbers.ts";

const LONGEST = 100;
const PAGE = /^(\d{1,4}) \p{L}|\p{L} (\d{1,4})$|^\D{0,4}(\d{1,4})\D{0,4}$/u;
/** Of a number with signs on both sides of it. */
const LONGEST_ALONE = 20;
const LINES_OF_PAGE = 8;

function pageOf(text: string): number | undefined {
  const found =
    text.length <= LONGEST && (hasNumberAtEnd(text) || text.length <= LONGEST_ALONE) ? PAGE.exec(text) : null;
  return found ? Number(found[1] ?? found[2] ?? found[3]) : undefined;
}

/**
 * The heads of pages that are in a text only once, and have the one number between those of two other pages: `114 ANDRZEJ KOS`,
 * `Prezydentura i kontrola elit 115`, `116 ANDRZEJ KOS`. Of several lines that could be one none is taken.
 * @param furniture the lines that are known to belong to the pages
 */
export function headsBetween(lines: readonly Line[], furniture: ReadonlySet<number>): number[] {
  const pages = [...furniture]
    .sort((a, b) => a - b)
    .map((at) => ({ at, page: pageOf(lines[at]!.text) }))
    .filter((one): one is { at: number; page: number } => one.page !== undefined);
  return pages.flatMap(({ at: from, page }, k) => {
    const next = pages[k + 1];
    if (next?.page !== page + 2) return [];
    const found: number[] = [];
    for (let at = from + LINES_OF_PAGE; at < next.at - LINES_OF_PAGE; at++)
      if (pageOf(lines[at]!.text) === page + 1 && !/[.,;:]$/.test(lines[at]!.text)) found.push(at);
    return found.length === 1 ? found : [];
  });
}
