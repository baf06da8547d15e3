import type { HeadingKind } from "./headings.ts";
import { headingKinds } from "./headings.ts";
import { evidenceOfLine } from "./evidence.ts";
import type { Line } from "./lines.ts";

/** The part of a text where its list is, as line numbers, and what stands above it. */
export interface Part {
  from: number;
  to: number;
  /** Line of the heading. */
  heading?: number;
}

/** Where the list is by its heading; the whole text when there is none. Lines below `from` and from `to` on are not of it. */
export function findPart(lines: readonly Line[]): Part {
  const headings: [number, readonly HeadingKind[]][] = [];
  lines.forEach((line, at) => {
    const kinds = headingKinds(line.text);
    if (kinds.length > 0) headings.push([at, kinds]);
  });
  // Evidence of every line, summed up, so that each candidate costs the same.
  const sums = new Float64Array(lines.length + 1);
  lines.forEach((line, at) => {
    const { reference, prose } = evidenceOfLine(line);
    sums[at + 1] = sums[at]! + reference - 0.5 - 0.7 * prose;
  });
  let best: Part | undefined;
  let most = -Infinity;
  const ends = headings.flatMap(([at, kinds]) =>
    kinds.includes("end") && !kinds.includes("part") ? [at] : [],
  );
  let end = 0;
  for (const [at, kinds] of headings) {
    if (!kinds.includes("list")) continue;
    while (end < ends.length && ends[end]! <= at + 1) end++;
    const to = ends[end] ?? lines.length;
    const evidence = sums[to]! - sums[at + 1]!;
    // The heading in a table of contents, and the word in the text, have less behind them than the heading of the list.
    if (to > at + 1 && evidence > most) {
      most = evidence;
      best = { from: at + 1, to, heading: at };
    }
  }
  if (best && (most > 0 || best.heading === 0)) return best;
  return withoutHeading(lines, sums);
}

// So much evidence of prose must stand outside of a part before the rest is left away.
const CLEARLY_PROSE = 2;
// A reference can begin and end with lines that show nothing of it: `Belarus: The Birth of a Nation or`.
const MARGIN = 4;

/** The run of lines with the most evidence, widened to the next blank line on either side. */
function withoutHeading(lines: readonly Line[], sums: Float64Array): Part {
  let lowest = 0;
  let best = { from: 0, to: lines.length, sum: -Infinity };
  for (let to = 1; to <= lines.length; to++) {
    const sum = sums[to]! - sums[lowest]!;
    if (sum > best.sum) best = { from: lowest, to, sum };
    if (sums[to]! < sums[lowest]!) lowest = to;
  }
  let { from, to } = best;
  if (sums[from]! > -CLEARLY_PROSE) from = 0;
  if (sums[lines.length]! - sums[to]! > -CLEARLY_PROSE) to = lines.length;
  for (let steps = 0; steps < MARGIN && from > 0 && lines[from]!.gap === 0; steps++) from--;
  for (let steps = 0; steps < MARGIN && to < lines.length && lines[to]!.gap === 0; steps++) to++;
  return { from, to };
}
