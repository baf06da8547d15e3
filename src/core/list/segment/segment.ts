import { WEIGHTS } from "../data/segment-weights.ts";
import type { LineTable } from "./line-table.ts";
import { readWeights } from "./read-weights.ts";
import { entryScorer, startScorer, type WeightTables, weightTables } from "./scorers.ts";
import {
  END_SHAPES,
  endShape,
  GAP_SHAPES,
  gapShape,
  type Habits,
  INDENT_SHAPES,
  indentShape,
  orderOf,
  START_SHAPES,
  startShape,
} from "./segment-features.ts";

/** What is known of some lines before: an entry must start here, or cannot. */
export type Fixed = Int8Array;
export const MUST_START = 1;
export const CANNOT_START = -1;

// An entry is looked for among so many possible starts before each line. The longest of 4,400 printed references took 19 lines.
const REACH = 30;

/**
 * The best segmentation under the given weights: dynamic programming over the starts, linear in the number of lines.
 * `bonus`: what is added for a start at each line (training asks for a margin with it).
 */
export function bestStarts(
  table: LineTable,
  weights: WeightTables,
  habits?: Habits,
  fixed?: Fixed,
  bonus?: Float64Array,
): number[] {
  const size = table.lines.length;
  const startScore = startScorer(table, weights, habits);
  const score = entryScorer(table, weights, habits);
  const best = new Float64Array(size + 1).fill(-Infinity);
  const from = new Int32Array(size + 1);
  best[0] = 0;
  const possible: number[] = [0];
  for (let to = 1; to <= size; to++) {
    if (to < size && fixed?.[to] === CANNOT_START) continue;
    const gain = to < size ? (bonus?.[to] ?? 0) + startScore(to) : 0;
    const furthest = Math.max(0, possible.length - REACH);
    for (let k = possible.length - 1; k >= furthest; k--) {
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

type Shape = (table: LineTable, at: number) => number;

/** How much more often each shape is at starts than elsewhere. `shapes`: how many there are. */
function ratios(table: LineTable, shape: Shape, shapes: number, isStart: Uint8Array, starts: number): Float64Array {
  const yes = new Uint32Array(shapes);
  const no = new Uint32Array(shapes);
  const size = table.lines.length;
  for (let at = 1; at < size; at++) (isStart[at] ? yes : no)[shape(table, at)]!++;
  let kinds = 0;
  for (let k = 0; k < shapes; k++) if (yes[k]! + no[k]!) kinds++;
  const others = size - starts;
  const found = new Float64Array(shapes);
  for (let k = 0; k < shapes; k++) {
    if (!(yes[k]! + no[k]!)) continue;
    const ratio = Math.log((yes[k]! + 0.5) / (starts + 0.5 * kinds)) - Math.log((no[k]! + 0.5) / (others + 0.5 * kinds));
    found[k] = Math.max(-4, Math.min(4, ratio));
  }
  return found;
} // prettier-ignore

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
    start: ratios(table, startShape, START_SHAPES, isStart, starts.length),
    end: ratios(table, endShape, END_SHAPES, isStart, starts.length),
    indent: ratios(table, indentShape, INDENT_SHAPES, isStart, starts.length),
    gap: ratios(table, gapShape, GAP_SHAPES, isStart, starts.length),
    order: share > 0.8 ? "sorted" : share > 0.62 ? "mixed" : "unsorted",
  };
}

const [firstPass, secondPass] = readWeights(WEIGHTS).map(weightTables) as [WeightTables, WeightTables];

/**
 * The lines at which the entries of a list start, the first line included. Two passes: the first knows what references
 * look like in general, the second also what the entries of this list have in common.
 */
export function segment(table: LineTable, fixed?: Fixed): number[] {
  if (table.lines.length === 0) return [];
  const first = bestStarts(table, firstPass, undefined, fixed);
  return bestStarts(table, secondPass, habitsOf(table, first), fixed);
}
