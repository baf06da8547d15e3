import type { HeadingKind } from "./headings/headings.ts";
import { headingAt } from "./headings/headings.ts";
import { evidenceOfLine } from "./evidence.ts";
import type { Line } from "./lines/lines.ts";

/** The part of a text where its list is, as line numbers, and what stands above it. */
export interface Part {
  from: number;
  to: number;
  /** Line of the heading. */
  heading?: number;
}

/** What a heading announces, up to the next one that ends it. */
interface Section extends Required<Part> {
  evidence: number;
}

// A second list of a text has two references or so at least: the article's own line of citation is none.
const SECOND_LIST = 8;
// Above the first heading stands a list when much speaks for it and nothing else is there: two lists were pasted, one below the other.
const BARE_LIST = 20;
const BARE_LIST_PER_LINE = 0.75;

/**
 * Where the lists of a text are, in its order: by their headings, or the lines that look most like one when there is no
 * heading. More than one where chapters have lists of their own, or several lists were put into one file.
 */
export function findParts(lines: readonly Line[]): Part[] {
  // Evidence of every line, summed up, so that each candidate costs the same.
  const sums = new Float64Array(lines.length + 1);
  lines.forEach((line, at) => {
    const { reference, prose } = evidenceOfLine(line);
    sums[at + 1] = sums[at]! + reference - 0.5 - 0.7 * prose;
  });
  // The heading in a table of contents, and the word in the text, have less behind them than the heading of the list.
  const [best, ...others] = sectionsOf(lines, sums).sort(
    (a, b) => b.evidence - a.evidence || a.heading - b.heading,
  );
  if (!best || (best.evidence <= 0 && best.heading !== 0)) return [withoutHeading(lines, sums)];
  const parts: Section[] = [];
  // Of two sections the later one ends no earlier, so that one that shares a line with another shares its first or last with it.
  const taken = new Uint8Array(lines.length);
  for (const section of [best, ...others]) {
    const { heading, to, evidence } = section;
    if (parts.length && (evidence < SECOND_LIST || taken[heading] || taken[to - 1])) continue;
    parts.push(section);
    taken.fill(1, heading, to);
  }
  parts.sort((a, b) => a.heading - b.heading);
  const above = sums[parts[0]!.heading]!;
  return above >= Math.max(BARE_LIST, BARE_LIST_PER_LINE * parts[0]!.heading)
    ? [{ from: 0, to: parts[0]!.heading }, ...parts]
    : parts;
}

/** What stands below each heading of a list. */
function sectionsOf(lines: readonly Line[], sums: Float64Array): Section[] {
  const headings: [number, readonly HeadingKind[]][] = [];
  lines.forEach((_, at) => {
    const kinds = headingAt(lines, at);
    if (kinds.length > 0) headings.push([at, kinds]);
  });
  const ends = headings.flatMap(([at, kinds]) =>
    kinds.includes("end") && !kinds.includes("part") ? [at] : [],
  );
  let end = 0;
  const sections: Section[] = [];
  for (const [heading, kinds] of headings) {
    if (!kinds.includes("list")) continue;
    const from = heading + 1;
    while (end < ends.length && ends[end]! <= from) end++;
    const to = ends[end] ?? lines.length;
    if (to > from) sections.push({ from, to, heading, evidence: sums[to]! - sums[from]! });
  }
  return sections;
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
