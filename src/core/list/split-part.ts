import { backMatter } from "./headings/back-matter.ts";
import { chooseEntries } from "./segment/choose-entries.ts";
import type { Layout } from "./lines/layout.ts";
import type { Line } from "./lines/lines.ts";
import type { Labels } from "./numbers/number-chain.ts";
import type { Outline } from "./outline/outline.ts";
import type { Part } from "./part.ts";
import { prepareLines, type PreparedLines } from "./lines/prepare-lines.ts";
import { segment } from "./segment/segment.ts";

/** Lines and where entries start in them. */
export interface SplitLines {
  lines: readonly Line[];
  /** Numbers and bullets, still in the lines. */
  labels: Labels;
  layout: Layout;
  /** The lines at which entries start. */
  starts: readonly number[];
  /** The line at which the last entry ends. */
  end: number;
}

/** Splits the lines of a text that was taken apart: all of them are references. */
export function splitOutline(outline: Outline, furniture: ReadonlySet<number>): SplitLines | undefined {
  const all = outline.lines;
  const { lines, labels, table, fixed } = prepareLines(all, { from: 0, to: all.length }, furniture, outline);
  if (lines.length === 0) return undefined;
  return { lines, labels, layout: table.layout, starts: segment(table, fixed), end: lines.length };
}

/**
 * Splits one part of a text: its lines and where its entries start, without what stands above the list and comes behind it.
 * @param furniture the lines of the text that belong to its pages
 */
export function splitPart(
  all: readonly Line[],
  part: Part,
  furniture: ReadonlySet<number>,
): SplitLines | undefined {
  const { lines, labels, table, starts } = upToBackMatter(all, part, furniture);
  if (lines.length === 0) return undefined;
  const chosen = chooseEntries(table, starts, labels, part.heading !== undefined);
  return { lines, labels, layout: table.layout, ...chosen };
}

function upToBackMatter(
  all: readonly Line[],
  part: Part,
  furniture: ReadonlySet<number>,
): PreparedLines & { starts: number[] } {
  const prepared = prepareLines(all, part, furniture);
  const starts = segment(prepared.table, prepared.fixed);
  const end = backMatter(prepared.table, starts, prepared.labels);
  if (end === undefined) return { ...prepared, starts };
  const at = prepared.lines[end]!.start;
  const shorter = prepareLines(all, { ...part, to: all.findIndex((line) => line.start >= at) }, furniture);
  return { ...shorter, starts: segment(shorter.table, shorter.fixed) };
}
