import type { Line } from "../lines/lines.ts";
import { PAGE_NUMBER } from "./page-numbers.ts";

/** `available at:` + `MEMORY AND SUPPLY 437` + `https://…`: capitals where a sentence in small letters goes on before and behind. */
export function partsSentence(lines: readonly Line[], at: number, page: number): boolean {
  const [before, after] = [lines[at - 1]?.text ?? "", lines[at + 1]?.text ?? ""];
  // "IN THE WORLD OF 2020": a year may end a title.
  if (page >= 1800 && page < 2100) return false;
  return /\p{Ll}{2}/u.test(before) && /[\p{Ll},:(/-]$/u.test(before) && /^\p{Ll}/u.test(after) && (lines[at]!.text.match(/\p{Lu}{2,}/gu) ?? []).length > 1;
} // prettier-ignore

const HEAD_LIKE = /^(?:\d{1,4}\s+)?\p{Lu}.*[\p{L}\d]$/u;

const LONGEST_LONE_HEAD = 60;

// A running head that stands in the text only once: beside a page number at the edge of a page, short, without an end.
export function loneHeads(lines: readonly Line[], furniture: Set<number>): void {
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
