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
/** The share of features that is left out each time. Without it real text of other fields is read worse. */
const LEFT_OUT = 0.2;
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

/** The rows of the features that have one. */
const numbered = (tokens: readonly Int32Array[], rows: ReadonlyMap<number, number>): Int32Array[] =>
  tokens.map((features) => features.map((feature) => rows.get(feature) ?? -1).filter((row) => row >= 0));

/** Rows by themselves: what {@link latticeOf} asks for. */
const same = { get: (row: number) => row };

/**
 * Averaged structured perceptron; where a label is open, the best labels that agree with the known ones are taken for right.
 * Each time a share of the features is left out by chance, so that no weight rests on the words of a few references alone.
 */
export function fit(
  sequences: readonly Sequence[],
  rows: Rows = { single: rowsOf(sequences, "single"), border: rowsOf(sequences, "border") },
  rounds = ROUNDS,
): TrainedWeights {
  const make = (size: number) => ({ now: new Float64Array(size), sum: new Float64Array(size) });
  const single = make(rows.single.size * COUNT);
  const border = make(rows.border.size * COUNT * COUNT);
  const weights = {
    labels: COUNT,
    rows: { single: same, border: same },
    single: single.now,
    border: border.now,
  };
  const random = randomFrom(5);
  let step = 1;
  const order = sequences.flatMap(({ source, features, allowed }) => {
    const one = { allowed, single: numbered(features.single, rows.single), border: numbered(features.border, rows.border) }; // prettier-ignore
    return Array.from({ length: TIMES[source] ?? 1 }, () => one);
  });
  for (let round = 0; round < rounds; round++) {
    for (const { allowed, ...all } of random.shuffle(order)) {
      const features = { single: all.single.map((some) => some.filter(() => random.next() >= LEFT_OUT)), border: all.border }; // prettier-ignore
      const lattice = latticeOf(features, weights);
      const guess = bestPath(lattice, undefined, (i, y) => ((allowed[i]! >> y) & 1 ? 0 : MARGIN)).labels;
      if (guess.every((y, i) => (allowed[i]! >> y) & 1)) {
        step++;
        continue;
      }
      const right = bestPath(lattice, allowed).labels;
      const move = (table: typeof single, at: number, sign: number) => {
        table.now[at]! += sign;
        table.sum[at]! += sign * step;
      };
      for (let i = 0; i < guess.length; i++) {
        const [g, r] = [guess[i]!, right[i]!];
        if (g !== r)
          for (const row of features.single[i]!) {
            move(single, row * COUNT + r, 1);
            move(single, row * COUNT + g, -1);
          }
        if (i === 0 || (g === r && guess[i - 1] === right[i - 1])) continue;
        for (const row of features.border[i]!) {
          move(border, row * COUNT * COUNT + right[i - 1]! * COUNT + r, 1);
          move(border, row * COUNT * COUNT + guess[i - 1]! * COUNT + g, -1);
        }
      }
      step++;
    }
  }
  for (const table of [single, border])
    for (let i = 0; i < table.now.length; i++) table.now[i]! -= table.sum[i]! / step;
  // What is left out in training weighs more there.
  for (let i = 0; i < single.now.length; i++) single.now[i]! *= 1 - LEFT_OUT;
  return { ...weights, rows };
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
