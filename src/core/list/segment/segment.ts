import { FIRST_PASS, SECOND_PASS } from "../data/segment-weights.ts";
import {
  entryScorer,
  gapShape,
  type Habits,
  indentShape,
  orderOf,
  startFeatures,
  startShape,
} from "./segment-features.ts";
import type { LineTable } from "./line-table.ts";

/** What is known of some lines before: an entry must start here, or cannot. */
export type Fixed = Int8Array;
export const MUST_START = 1;
export const CANNOT_START = -1;

// An entry is looked for among so many possible starts before each line. The longest of 4,400 printed references took 19 lines.
const REACH = 30;

type Weights = Readonly<Record<string, number>>;

/**
 * The best segmentation under the given weights: dynamic programming over the starts, linear in the number of lines.
 * `bonus`: what is added for a start at each line (training asks for a margin with it).
 */
export function bestStarts(
  table: LineTable,
  weights: Weights,
  habits?: Habits,
  fixed?: Fixed,
  bonus?: Float64Array,
): number[] {
  const size = table.lines.length;
  const score = entryScorer(table, weights, habits);
  const best = new Float64Array(size + 1).fill(-Infinity);
  const from = new Int32Array(size + 1);
  best[0] = 0;
  const possible: number[] = [0];
  for (let to = 1; to <= size; to++) {
    if (to < size && fixed?.[to] === CANNOT_START) continue;
    let gain = to < size ? (bonus?.[to] ?? 0) : 0;
    if (to < size)
      for (const [name, value] of startFeatures(table, to, habits)) gain += (weights[name] ?? 0) * value;
    for (let k = possible.length - 1; k >= Math.max(0, possible.length - REACH); k--) {
      const start = possible[k]!;
      const total = best[start]! + score(start, to) + gain;
      if (total > best[to]!) {
        best[to] = total;
        from[to] = start;
      }
      if (fixed?.[start] === MUST_START) break;
    }
    possible.push(to);
  }
  const starts: number[] = [];
  for (let at = size; at > 0; at = from[at]!) starts.push(from[at]!);
  return starts.reverse();
}

function ratios(shapes: readonly string[], isStart: Uint8Array, starts: number): Map<string, number> {
  const counts = new Map<string, [number, number]>();
  shapes.forEach((shape, at) => {
    if (at === 0) return;
    const pair = counts.get(shape) ?? [0, 0];
    pair[isStart[at] ? 0 : 1]++;
    counts.set(shape, pair);
  });
  const others = shapes.length - starts;
  const kinds = counts.size;
  return new Map(
    [...counts].map(([shape, [yes, no]]) => {
      const ratio =
        Math.log((yes + 0.5) / (starts + 0.5 * kinds)) - Math.log((no + 0.5) / (others + 0.5 * kinds));
      return [shape, Math.max(-4, Math.min(4, ratio))];
    }),
  );
}

/** What the entries of a list have in common, judged from a first segmentation of it. */
export function habitsOf(table: LineTable, starts: readonly number[]): Habits {
  const isStart = new Uint8Array(table.lines.length);
  for (const at of starts) isStart[at] = 1;
  let after = 0;
  let before = 0;
  for (let k = 1; k < starts.length; k++) {
    const order = orderOf(table, starts[k - 1]!, starts[k]!);
    if (order === 2) after++;
    if (order === 3) before++;
  }
  const share = (after + 1) / (after + before + 2);
  return {
    start: ratios(
      table.lines.map((_, at) => startShape(table, at)),
      isStart,
      starts.length,
    ),
    end: ratios(
      table.lines.map((_, at) => (at > 0 ? table.ends[at - 1]! : "")),
      isStart,
      starts.length,
    ),
    indent: ratios(
      table.lines.map((_, at) => indentShape(table, at)),
      isStart,
      starts.length,
    ),
    gap: ratios(
      table.lines.map((line) => gapShape(line.gap)),
      isStart,
      starts.length,
    ),
    order: share > 0.8 ? "sorted" : share > 0.62 ? "mixed" : "unsorted",
  };
}

/**
 * The lines at which the entries of a list start, the first line included. Two passes: the first knows what references
 * look like in general, the second also what the entries of this list have in common.
 */
export function segment(table: LineTable, fixed?: Fixed): number[] {
  if (table.lines.length === 0) return [];
  const first = bestStarts(table, FIRST_PASS, undefined, fixed);
  return bestStarts(table, SECOND_PASS, habitsOf(table, first), fixed);
}
