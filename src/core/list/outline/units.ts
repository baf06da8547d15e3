import { evidenceOfLine } from "../evidence.ts";
import { GOES_ON_WITH } from "../notes/last-words.ts";
import type { LineStart } from "../lines/line-starts.ts";
import { beginsBlock } from "../lines/blocks.ts";
import { behindLabel, type Line } from "../lines/lines.ts";
import type { Label } from "../numbers/labels.ts";
import { kindOf } from "./judge.ts";

/** Lines that belong together, as far as their breaks show: a paragraph, a reference with the link below it. */
export interface Unit {
  from: number;
  to: number;
  /** Its lines joined, without bullet and label. */
  text: string;
  label: Label | undefined;
}

/** No program breaks lines at such a length; a longer one is a whole paragraph. */
const LONGEST_BROKEN = 140;
/** A line that is shorter than this share of the longest ends a paragraph. */
const FULL = 0.75;
/** What no reference begins with: in a text with whole paragraphs such a line goes on with the one above it. */
export const GO_ON: ReadonlySet<LineStart> = new Set<LineStart>(["url", "lower", "closing"]);

/** Nothing ends so. */
const OPEN = /[,;–—(«„-]$/u;
const CLOSED = /[.)\]”»"“?!/\d]$/u;

/** Tells paragraphs in a text: by its blank lines, labels and margins. */
export function unitsIn(
  lines: readonly Line[],
  from: number,
  to: number,
  labels: ReadonlyMap<number, Label>,
  full: number,
): Unit[] {
  const units: Unit[] = [];
  for (let at = from; at < to; at++) {
    const label = labels.get(at);
    const line = behindLabel(lines[at]!, label?.length ?? 0);
    const last = units.at(-1);
    if (last && !label && goesOn(lines, at, full) && !isComment(last.text, line, full)) {
      last.to = at + 1;
      last.text += ` ${line.text}`;
    } else units.push({ from: at, to: at + 1, text: line.text, label });
  }
  return units;
}

function goesOn(lines: readonly Line[], at: number, full: number): boolean {
  const line = lines[at]!;
  const before = lines[at - 1]!;
  if (line.block === "item-goes-on") return true;
  if (line.gap > 0 || beginsBlock(line, before)) return false;
  const { start } = evidenceOfLine(line);
  if (GO_ON.has(start)) return true;
  if (OPEN.test(before.text)) return true;
  if (full === 0 || (before.text.length < FULL * full && CLOSED.test(before.text))) return false;
  // A paragraph that is set in begins behind the end of a sentence.
  return line.indent < before.indent + 2 || !CLOSED.test(before.text) || !/^["“„«]?\p{Lu}/u.test(line.text);
}

/** `not great but has the list` below a whole reference. */
const isComment = (before: string, line: Line, full: number): boolean =>
  full === 0 &&
  evidenceOfLine(line).start === "lower" &&
  evidenceOfLine(line).reference === 0 &&
  !GOES_ON_WITH.test(line.text) &&
  !OPEN.test(before) &&
  kindOf(before) === "clear";

/** A program that breaks lines leaves so many of them open, or goes on with a small letter. */
const BROKEN = 0.06;

/** The length of full lines; 0 where each line is a paragraph. */
export function fullLine(lines: readonly Line[]): number {
  let longest = 0;
  let open = 0;
  lines.forEach((line, at) => {
    if (line.text.length > longest && line.text.includes(" ")) longest = line.text.length;
    const before = lines[at - 1];
    if (before && line.gap === 0 && (OPEN.test(before.text) || isMiddle(line))) open++;
  });
  return longest > LONGEST_BROKEN || open < BROKEN * lines.length ? 0 : longest;
}

const isMiddle = (line: Line): boolean => {
  const { start } = evidenceOfLine(line);
  return start === "lower" || start === "closing";
};
