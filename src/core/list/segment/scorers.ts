import { GAPS, WRAPPED } from "../lines/layout.ts";
import { LINE_ENDS } from "../lines/line-ends.ts";
import { LINE_STARTS } from "../lines/line-starts.ts";
import {
  lettersStep,
  linesStep,
  MANY,
  MOST_LETTERS,
  MOST_LINES,
  nameOf,
  SLACKS,
  slackStep,
  startNumbers,
  YEAR_PLACES,
  yearNumbers,
} from "./line-kinds.ts";
import type { LineTable } from "./line-table.ts";
import {
  endShape,
  gapShape,
  type Habits,
  indentShape,
  indentTurn,
  orderOf,
  startShape,
} from "./segment-features.ts";

export type Weights = Readonly<Record<string, number>>;

const TURNS = ["less", "same", "more"] as const;
const ORDERS = ["sorted", "mixed", "unsorted"] as const;
const NAMES = [...new Set(LINE_STARTS.map(nameOf))];
/** The number of a start's name among {@link NAMES}. */
const nameNumbers = Uint8Array.from(LINE_STARTS, (start) => NAMES.indexOf(nameOf(start)));

const upTo = (size: number): readonly number[] => Array.from({ length: size }, (_, i) => i);

/**
 * The weights of the features by numbers in place of names. To make names of features and look them up took half of the
 * time of the search.
 */
export type WeightTables = ReturnType<typeof weightTables>;
export function weightTables(weights: Weights) {
  const one = (name: string): number => weights[name] ?? 0;
  const row = (name: string, kinds: readonly (string | number)[]): Float64Array =>
    Float64Array.from(kinds, (kind) => one(`${name}:${kind}`));
  const rows = (name: string, kinds: readonly string[], others: readonly (string | number)[]): Float64Array[] =>
    kinds.map((kind) => row(`${name}:${kind}`, others));
  const lines = rows("lines", WRAPPED, upTo(linesStep(Infinity) + 1));
  const letters = row("letters", upTo(lettersStep(Infinity) + 1));
  return {
    bias: one("bias"),
    start: row("start", LINE_STARTS),
    end: row("end", LINE_ENDS),
    slack: rows("slack", WRAPPED, upTo(SLACKS)),
    // The last one is for the edge of a page, where no blank lines are seen.
    gap: rows("gap", GAPS, [0, 1, 2, "page"]),
    year: rows("year", NAMES, YEAR_PLACES),
    pair: rows("pair", LINE_ENDS, NAMES),
    set: rows("set", WRAPPED, NAMES),
    linked: one("link-goes-on"),
    newPage: one("new-page"),
    indent: rows("indent", ["out", "in"], TURNS),
    habit: { start: one("habit:start"), end: one("habit:end"), gap: one("habit:gap"), indent: one("habit:indent") },
    // By the number of lines, and by tens of letters.
    lines: lines.map((steps) => Float64Array.from(upTo(MOST_LINES + 1), (n) => steps[linesStep(n)]!)),
    letters: Float64Array.from(upTo(MOST_LETTERS / 10 + 1), (n) => letters[lettersStep(n * 10)]!),
    years: row("years", upTo(MANY + 1)),
    urls: row("urls", upTo(MANY + 1)),
    order: rows("order", ORDERS, upTo(4)),
  };
} // prettier-ignore

/** The sum of the {@link startFeatures} under the weights, for each line. */
export function startScorer(
  table: LineTable,
  weights: WeightTables,
  habits?: Habits,
): (at: number) => number {
  const { layout, lines } = table;
  const slack = weights.slack[WRAPPED.indexOf(layout.wrapped)]!;
  const gap = weights.gap[GAPS.indexOf(layout.gaps)]!;
  const set = weights.set[WRAPPED.indexOf(layout.wrapped)]!;
  return (at) => {
    const line = lines[at]!;
    const start = startNumbers.get(table.starts[at]!)!;
    const end = endShape(table, at);
    const name = nameNumbers[start]!;
    let sum =
      weights.bias +
      weights.start[start]! +
      weights.end[end]! +
      slack[slackStep(table.slack[at]!)]! +
      gap[line.gap < 0 ? 3 : Math.min(line.gap, 2)]! +
      weights.year[name]![yearNumbers.get(table.years[at]!)!]! +
      weights.pair[end]![name]! +
      set[name]!;
    if (table.linked[at]) sum += weights.linked;
    if (line.newPage) sum += weights.newPage;
    if (layout.indented)
      sum += weights.indent[indentShape(table, at)]![TURNS.indexOf(indentTurn(table, at))]!;
    if (habits) {
      sum += weights.habit.start * habits.start[startShape(table, at)]!;
      sum += weights.habit.end * habits.end[end]!;
      sum += weights.habit.gap * habits.gap[gapShape(table, at)]!;
      sum += weights.habit.indent * habits.indent[indentShape(table, at)]!;
    }
    return sum;
  };
}

/** The sum of the {@link entryFeatures} under the weights, for the lines from one up to another. */
export function entryScorer(
  table: LineTable,
  weights: WeightTables,
  habits?: Habits,
): (from: number, to: number) => number {
  const { lettersBefore, yearsBefore, urlsBefore } = table;
  const { letters, years, urls } = weights;
  const lines = weights.lines[WRAPPED.indexOf(table.layout.wrapped)]!;
  const order = habits && weights.order[ORDERS.indexOf(habits.order)]!;
  const size = table.lines.length;
  return (from, to) =>
    lines[Math.min(MOST_LINES, to - from)]! +
    letters[Math.min(letters.length - 1, ((lettersBefore[to]! - lettersBefore[from]!) / 10) | 0)]! +
    years[Math.min(MANY, yearsBefore[to]! - yearsBefore[from]!)]! +
    urls[Math.min(MANY, urlsBefore[to]! - urlsBefore[from]!)]! +
    (order && to < size ? order[orderOf(table, from, to)]! : 0);
}
