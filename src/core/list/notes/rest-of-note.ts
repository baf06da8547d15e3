import { evidenceOfLine } from "../evidence.ts";
import type { Line } from "../lines/lines.ts";
import { isClosedLine } from "./note-ends.ts";

/** So many lines of a note stand on the next page at most, where nothing parts them from the text, and where a blank line does. */
const LONGEST = 8;
const LONGEST_BELOW_GAP = 16;
/** `________`: what parts the notes of a page from its text. */
const RULE = /^(?:[_⎯—–-] ?){5,}$/u;
/** Lines of text that stand above them at least. */
const TEXT = 2;

/**
 * The rest of a note that a page ended in: it stands above the first number of the next page, below a blank line, in longer lines than
 * those of the text, or in lines with signs of a reference.
 * @param from where the notes of the page before end
 * @param to the line of the next number
 * @param last the last line of the notes before
 * @param gapped whether a blank line stands above the notes of the pages
 */
export function restOfNote(
  lines: readonly Line[],
  from: number,
  to: number,
  isEdge: (at: number) => boolean,
  last: string | undefined,
  gapped: boolean,
): readonly Line[] {
  if (last === undefined) return [];
  for (let at = to - 1; at > from && at > to - LONGEST_BELOW_GAP; at--) if (RULE.test(lines[at]!.text)) return lines.slice(at + 1, to);
  if ((!isEdge(from) && isClosedLine(last)) || (to === lines.length && isClosedLine(last))) return [];
  const at = gapped ? belowGap(lines, from, to) : isClosedLine(last) ? undefined : likeNote(lines, from, to, isEdge, last);
  return at === undefined ? [] : lines.slice(at, to);
} // prettier-ignore

function belowGap(lines: readonly Line[], from: number, to: number): number | undefined {
  if (to < lines.length && lines[to]!.gap > 0) return undefined;
  let at = to - 1;
  while (at > from + TEXT && at > to - LONGEST_BELOW_GAP && lines[at]!.gap === 0) at--;
  return lines[at]!.gap > 0 ? at : undefined;
}

function likeNote(lines: readonly Line[], from: number, to: number, isEdge: (at: number) => boolean, last: string): number | undefined {
  const lengths = lines.slice(from, to - 1).map(({ text }) => text.length).sort((a, b) => a - b);
  const width = (lengths[Math.floor(lengths.length * 0.75)] ?? Infinity) * 1.03;
  if (!isClosedLine(lines[to - 1]!.text)) return undefined;
  let best: number | undefined;
  let highest = 0;
  let score = 0;
  for (let at = to - 1; at > from + TEXT && at >= to - LONGEST && !isEdge(at); at--) {
    const line = lines[at]!;
    const { reference, prose } = evidenceOfLine(line);
    score += at === to - 1 || line.text.length > width || reference - prose > 2 ? 1 : -1;
    const sure = score + (score >= 0 && isBroken(lines[at - 1]!.text, line.text) ? BROKEN : 0);
    if (sure <= highest || !goesOn(last, line.text)) continue;
    highest = sure;
    best = at;
  }
  return best;
} // prettier-ignore

/** `before a new one was formed.` above `role, and Keith A. Darden, "Blackmail`: the small letter goes on with no sentence of the text. */
const BROKEN = 2;
const isBroken = (above: string, text: string): boolean =>
  /[.!?]["”»“’]?\d{0,3}$/u.test(above) && isClosedLine(above) && /^\p{Ll}/u.test(text);

/** `(Moscow: Referen-` + `dum, 2005), 256.`: a word that was broken goes on with a small letter. */
const goesOn = (last: string, next: string): boolean =>
  !/\p{Ll}[-\u00AD]$/u.test(last) || /^\p{Ll}/u.test(next);
