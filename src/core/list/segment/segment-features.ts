import type { LineStart } from "../lines/line-starts.ts";
import type { LineTable } from "./line-table.ts";

const SLACK_STEPS = [-0.12, -0.05, -0.02, 0, 0.02, 0.05, 0.1, 0.2, 0.35, 0.55];

function step(value: number, steps: readonly number[]): number {
  let at = 0;
  while (at < steps.length && value >= steps[at]!) at++;
  return at;
}

/** What was learnt from a first segmentation of the same list: logarithms of likelihood ratios, by what a line shows. */
export interface Habits {
  start: Map<string, number>;
  end: Map<string, number>;
  indent: Map<string, number>;
  gap: Map<string, number>;
  /** Whether the entries come in alphabetical order. */
  order: "sorted" | "mixed" | "unsorted";
}

const NAMES = new Set<LineStart>([
  "surname-comma-initial",
  "surname-initial",
  "initial-surname",
  "surname-comma-name",
  "particle-name",
]);

/** What the start of a line looks like, for comparing it with the other lines of the same list. */
export function startShape(table: LineTable, at: number): string {
  const year = table.years[at]!;
  return `${table.starts[at]!}/${year === "bracket" ? "b" : year === "near" ? "n" : ""}`;
}

/** Whether a blank line stands before a line, or the edge of a page. */
export const gapShape = (gap: number): string => (gap < 0 ? "page" : gap > 0 ? "blank" : "none");

/** Whether a line is set in. */
export function indentShape(table: LineTable, at: number): string {
  return table.lines[at]!.indent >= table.layout.indentFrom ? "in" : "out";
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
  const name = NAMES.has(start) ? "name" : start;
  const slack = step(table.slack[at]!, SLACK_STEPS);
  const gap = line.gap < 0 ? "page" : Math.min(line.gap, 2);
  const features: [string, number][] = [
    ["bias", 1],
    [`start:${start}`, 1],
    [`end:${end}`, 1],
    [`slack:${layout.wrapped}:${slack}`, 1],
    [`gap:${layout.gaps}:${gap}`, 1],
    [`year:${name}:${table.years[at]!}`, 1],
    [`pair:${end}:${name}`, 1],
    [`set:${layout.wrapped}:${name}`, 1],
  ];
  if (table.linked[at]) features.push(["link-goes-on", 1]);
  if (line.newPage) features.push(["new-page", 1]);
  if (layout.indented) {
    const before = table.lines[at - 1]!.indent;
    const turn = line.indent < before - 1 ? "less" : line.indent > before + 1 ? "more" : "same";
    features.push([`indent:${indentShape(table, at)}:${turn}`, 1]);
  }
  if (habits) {
    features.push(["habit:start", habits.start.get(startShape(table, at)) ?? 0]);
    features.push(["habit:end", habits.end.get(end) ?? 0]);
    features.push(["habit:gap", habits.gap.get(gapShape(line.gap)) ?? 0]);
    features.push(["habit:indent", habits.indent.get(indentShape(table, at)) ?? 0]);
  }
  return features;
}

const LINE_STEPS = [2, 3, 4, 5, 6, 8, 11, 15, 21];

/** In tens. */
const LETTER_STEPS = [30, 60, 90, 130, 200, 300, 450, 700, 1200];

/** How the start of an entry stands to the start of the one before: 0 not comparable, 1 same, 2 after it, 3 before it. */
export function orderOf(table: LineTable, from: number, to: number): 0 | 1 | 2 | 3 {
  const a = table.keys[from]!;
  const b = table.keys[to]!;
  if (a === "" || b === "") return 0;
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
    [`lines:${table.layout.wrapped}:${step(to - from, LINE_STEPS)}`, 1],
    [`letters:${step(table.lettersBefore[to]! - table.lettersBefore[from]!, LETTER_STEPS)}`, 1],
    [`years:${Math.min(3, table.yearsBefore[to]! - table.yearsBefore[from]!)}`, 1],
    [`urls:${Math.min(3, table.urlsBefore[to]! - table.urlsBefore[from]!)}`, 1],
  ];
  if (habits && to < table.lines.length)
    features.push([`order:${habits.order}:${orderOf(table, from, to)}`, 1]);
  return features;
}

/** {@link entryFeatures} as a function of numbers, for the search: the weights are looked up once. */
export function entryScorer(
  table: LineTable,
  weights: Readonly<Record<string, number>>,
  habits?: Habits,
): (from: number, to: number) => number {
  const row = (name: string, size: number): number[] =>
    Array.from({ length: size }, (_, i) => weights[`${name}:${i}`] ?? 0);
  const lines = row(`lines:${table.layout.wrapped}`, LINE_STEPS.length + 1);
  const letters = row("letters", LETTER_STEPS.length + 1);
  const years = row("years", 4);
  const urls = row("urls", 4);
  const order = habits ? row(`order:${habits.order}`, 4) : undefined;
  const size = table.lines.length;
  const { lettersBefore, yearsBefore, urlsBefore } = table;
  const byLines = Float64Array.from(
    { length: LINE_STEPS.at(-1)! + 1 },
    (_, n) => lines[step(n, LINE_STEPS)]!,
  );
  const tens = LETTER_STEPS.at(-1)! / 10;
  const byTens = Float64Array.from({ length: tens + 1 }, (_, n) => letters[step(n * 10, LETTER_STEPS)]!);
  return (from, to) =>
    byLines[Math.min(byLines.length - 1, to - from)]! +
    byTens[Math.min(tens, ((lettersBefore[to]! - lettersBefore[from]!) / 10) | 0)]! +
    years[Math.min(3, yearsBefore[to]! - yearsBefore[from]!)]! +
    urls[Math.min(3, urlsBefore[to]! - urlsBefore[from]!)]! +
    (order && to < size ? order[orderOf(table, from, to)]! : 0);
}
