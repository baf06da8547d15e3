import { LABELS } from "../../../src/core/parse/labeller/labels.ts";
import { bestPath, latticeOf, type Weights } from "../../../src/core/parse/labeller/viterbi.ts";
import { randomFrom } from "../list/random.ts";
import type { Sequence } from "./sequences.ts";

export const COUNT = LABELS.length;
const ROUNDS = 8;
/** A feature must stand in so many places. */
const FEWEST = 3;
/** What a wrong label gains while training, so that the right one wins by a margin. */
const MARGIN = 1.5;
/** Real text counts more than composed; AnyStyle's is the only one of all fields and forms. */
const TIMES: Readonly<Record<string, number>> = { anystyle: 4, ore: 3 };

const rowsOf = (sequences: readonly Sequence[], part: "single" | "border"): Map<number, number> => {
  const seen = new Map<number, number>();
  for (const { features } of sequences) for (const token of features[part]) for (const f of token) seen.set(f, (seen.get(f) ?? 0) + 1); // prettier-ignore
  const rows = new Map<number, number>();
  for (const [feature, count] of seen) if (count >= FEWEST) rows.set(feature, rows.size);
  return rows;
};

type Rows = Record<"single" | "border", ReadonlyMap<number, number>>;
export type TrainedWeights = Weights & { rows: Rows; single: Float64Array; border: Float64Array };

/** Averaged structured perceptron; where a label is open, the best labels that agree with the known ones are taken for right. */
export function fit(
  sequences: readonly Sequence[],
  rows: Rows = { single: rowsOf(sequences, "single"), border: rowsOf(sequences, "border") },
): TrainedWeights {
  const make = (size: number) => ({ now: new Float64Array(size), sum: new Float64Array(size) });
  const single = make(rows.single.size * COUNT);
  const border = make(rows.border.size * COUNT * COUNT);
  const weights = { labels: COUNT, rows, single: single.now, border: border.now };
  const random = randomFrom(5);
  let step = 1;
  const order = sequences.flatMap((one) => Array.from({ length: TIMES[one.source] ?? 1 }, () => one));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, allowed } of random.shuffle(order)) {
      const lattice = latticeOf(features, weights);
      const guess = bestPath(lattice, undefined, (i, y) => ((allowed[i]! >> y) & 1 ? 0 : MARGIN)).labels;
      if (guess.every((y, i) => (allowed[i]! >> y) & 1)) {
        step++;
        continue;
      }
      const right = bestPath(lattice, allowed).labels;
      for (let i = 0; i < guess.length; i++) {
        const [g, r] = [guess[i]!, right[i]!];
        if (g !== r) {
          for (const feature of features.single[i]!) {
            const row = rows.single.get(feature);
            if (row === undefined) continue;
            for (const [y, sign] of [[r, 1], [g, -1]] as const) {
              single.now[row * COUNT + y]! += sign;
              single.sum[row * COUNT + y]! += sign * step;
            }
          } // prettier-ignore
        }
        if (i === 0 || (g === r && guess[i - 1] === right[i - 1])) continue;
        for (const feature of features.border[i]!) {
          const row = rows.border.get(feature);
          if (row === undefined) continue;
          for (const [y, sign] of [[right[i - 1]! * COUNT + r, 1], [guess[i - 1]! * COUNT + g, -1]] as const) {
            border.now[row * COUNT * COUNT + y]! += sign;
            border.sum[row * COUNT * COUNT + y]! += sign * step;
          }
        } // prettier-ignore
      }
      step++;
    }
  }
  for (const table of [single, border])
    for (let i = 0; i < table.now.length; i++) table.now[i]! -= table.sum[i]! / step;
  return weights;
}

const strengthOf = (table: ArrayLike<number>, row: number, width: number) => {
  let most = 0;
  for (let k = 0; k < width; k++) most = Math.max(most, Math.abs(table[row * width + k]!));
  return most;
};

/** New rows for the features with the largest weights. */
export function strongest(
  map: ReadonlyMap<number, number>,
  table: ArrayLike<number>,
  width: number,
  most: number,
): Map<number, number> {
  const sorted = [...map]
    .map(([feature, row]) => [feature, strengthOf(table, row, width)] as const)
    .sort((a, b) => b[1] - a[1]);
  return new Map(sorted.slice(0, most).map(([feature], row) => [feature, row]));
}
