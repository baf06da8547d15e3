import type { Line } from "../lines/lines.ts";
import { isHeadingAgain, readsAsHead } from "./reads-as-head.ts";

/** `214                    Marta Lindner`, `Memory and Faith in the Borderlands          213`: blanks hold the page and its head apart. */
const APART = /^(?:(?<left>\d{1,4}) {3,}(?<behind>\S.*)|(?<before>\S.*?\S) {3,}(?<right>\d{1,4}))$/;

/** Heads that stand on one line with the number of their page, far apart from it. */
export function headsApart(lines: readonly Line[]): number[] {
  const found: number[] = [];
  let numbered = 0;
  lines.forEach(({ text }, at) => {
    const { left, behind, before } = (text.includes("   ") && APART.exec(text)?.groups) || {};
    if (behind === undefined && before === undefined) return;
    // "12   Kos, A. (2020)": a list with numbers.
    const words = (behind ?? before)!.replace(/ {2,}/g, " ");
    const head = readsAsHead(words) || isHeadingAgain(lines, words);
    if (left !== undefined && !head) numbered++;
    else if (head) found.push(at);
  });
  return numbered > 2 ? found.filter((at) => !/^\d/.test(lines[at]!.text)) : found;
}
