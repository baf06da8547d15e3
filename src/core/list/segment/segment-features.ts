import { endNumbers, lettersStep, linesStep, MANY, nameOf, slackStep, startNumbers } from "./line-kinds.ts";
import type { LineTable } from "./line-table.ts";

/** What was learnt from a first segmentation of the same list: logarithms of likelihood ratios, by what a line shows. */
export interface Habits {
  /** By {@link startShape}. */
  start: Float64Array;
  /** By {@link endShape}. */
  end: Float64Array;
  /** By {@link indentShape}. */
  indent: Float64Array;
  /** By {@link gapShape}. */
  gap: Float64Array;
  /** Whether the entries come in alphabetical order. */
  order: "sorted" | "mixed" | "unsorted";
}

/** What the start of a line looks like, for comparing it with the other lines of the same list. */
export function startShape(table: LineTable, at: number): number {
  const year = table.years[at]!;
  return startNumbers.get(table.starts[at]!)! * 3 + (year === "bracket" ? 2 : year === "near" ? 1 : 0);
}
export const START_SHAPES = startNumbers.size * 3;

/** What the line before ends with. */
export const endShape = (table: LineTable, at: number): number => endNumbers.get(table.ends[at - 1]!)!;
export const END_SHAPES = endNumbers.size;

/** Whether nothing stands before a line, a blank line, or the edge of a page. */
export function gapShape(table: LineTable, at: number): number {
  const { gap } = table.lines[at]!;
  return gap < 0 ? 2 : gap > 0 ? 1 : 0;
}
export const GAP_SHAPES = 3;

/** Whether a line is set in: 1 if it is. */
export const indentShape = (table: LineTable, at: number): number =>
  table.lines[at]!.indent >= table.layout.indentFrom ? 1 : 0;
export const INDENT_SHAPES = 2;

/** How a line is set in against the one before. */
export function indentTurn(table: LineTable, at: number): "less" | "same" | "more" {
  const turn = table.lines[at]!.indent - table.lines[at - 1]!.indent;
  return turn < -1 ? "less" : turn > 1 ? "more" : "same";
}

/**
 * The features of "an entry starts at line `at`", `at` > 0: names of weights, each with its value. With `habits` the
 * features of the second pass are among them.
 */
export function startFeatures(table: LineTable, at: number, habits?: Habits): [string, number][] {
  const { layout } = table;
  const start = table.starts[at]!;
  const end = table.ends[at - 1]!;
  const line = table.lines[at]!;
  const name = nameOf(start);
  const gap = line.gap < 0 ? "page" : Math.min(line.gap, 2);
  const features: [string, number][] = [
    ["bias", 1],
    [`start:${start}`, 1],
    [`end:${end}`, 1],
    [`slack:${layout.wrapped}:${slackStep(table.slack[at]!)}`, 1],
    [`gap:${layout.gaps}:${gap}`, 1],
    [`year:${name}:${table.years[at]!}`, 1],
    [`pair:${end}:${name}`, 1],
    [`set:${layout.wrapped}:${name}`, 1],
  ];
  if (table.linked[at]) features.push(["link-goes-on", 1]);
  if (line.newPage) features.push(["new-page", 1]);
  if (layout.indented)
    features.push([`indent:${indentShape(table, at) ? "in" : "out"}:${indentTurn(table, at)}`, 1]);
  if (habits) {
    features.push(["habit:start", habits.start[startShape(table, at)]!]);
    features.push(["habit:end", habits.end[endShape(table, at)]!]);
    features.push(["habit:gap", habits.gap[gapShape(table, at)]!]);
    features.push(["habit:indent", habits.indent[indentShape(table, at)]!]);
  }
  return features;
}

/** How the start of an entry stands to the start of the one before: 0 not comparable, 1 same, 2 after it, 3 before it. */
export function orderOf(table: LineTable, from: number, to: number): 0 | 1 | 2 | 3 {
  const a = table.ranks[from]!;
  const b = table.ranks[to]!;
  if (a === 0 || b === 0) return 0;
  return a === b ? 1 : a < b ? 2 : 3;
}

/** The features of "the lines from `from` up to `to` are one entry". */
export function entryFeatures(
  table: LineTable,
  from: number,
  to: number,
  habits?: Habits,
): [string, number][] {
  const features: [string, number][] = [
    [`lines:${table.layout.wrapped}:${linesStep(to - from)}`, 1],
    [`letters:${lettersStep(table.lettersBefore[to]! - table.lettersBefore[from]!)}`, 1],
    [`years:${Math.min(MANY, table.yearsBefore[to]! - table.yearsBefore[from]!)}`, 1],
    [`urls:${Math.min(MANY, table.urlsBefore[to]! - table.urlsBefore[from]!)}`, 1],
  ];
  if (habits && to < table.lines.length)
    features.push([`order:${habits.order}:${orderOf(table, from, to)}`, 1]);
  return features;
}
