import { OF_KINDS, type Features } from "./features.ts";

/** Weights of a linear-chain model. */
export interface Weights {
  labels: number;
  /** Row of a feature in `single` or `border`; absent for one without weight. */
  rows: { single: RowIndex; border: RowIndex };
  /** Rows of `labels` weights. */
  single: ArrayLike<number>;
  /** Rows of `labels × labels` weights, by the label before and the label after the border. */
  border: ArrayLike<number>;
  /** Sums of what the kinds of tokens at a border weigh; only for weights that do not change any more. */
  borderSums?: Map<number, Float64Array>;
}

export interface RowIndex {
  get(feature: number): number | undefined;
}

/** What each label weighs at each token, and each pair of labels at the border before it. */
export interface Lattice {
  size: number;
  labels: number;
  single: Float64Array;
  border: Float64Array;
}

/** Sums up the weights of the features; what is searched in any number of times by {@link bestPath}. */
export function latticeOf({ single, border, kinds }: Features, weights: Weights): Lattice {
  const size = single.length;
  const { labels } = weights;
  const lattice = {
    size,
    labels,
    single: new Float64Array(size * labels),
    border: new Float64Array(size * labels * labels),
  };
  const pairs = labels * labels;
  for (let i = 0; i < size; i++) {
    addRows(lattice.single, i * labels, labels, single[i]!, weights.rows.single, weights.single);
    if (i === 0) continue;
    const start = weights.borderSums && kinds ? OF_KINDS : 0;
    if (weights.borderSums && kinds)
      lattice.border.set(sumOfKinds(kinds[i]!, border[i]!, weights, weights.borderSums), i * pairs);
    addRows(lattice.border, i * pairs, pairs, border[i]!, weights.rows.border, weights.border, start);
  }
  return lattice;
}

/** Neighbours of the same kinds come again and again; so many are remembered. */
const MOST_SUMS = 4096;

function sumOfKinds(
  kinds: number,
  features: ArrayLike<number>,
  weights: Weights,
  known: Map<number, Float64Array>,
): Float64Array {
  let sum = known.get(kinds);
  if (!sum) {
    if (known.size >= MOST_SUMS) known.clear();
    sum = new Float64Array(weights.labels ** 2);
    addRows(sum, 0, sum.length, features, weights.rows.border, weights.border, 0, OF_KINDS);
    known.set(kinds, sum);
  }
  return sum;
}

function addRows(
  sums: Float64Array,
  at: number,
  width: number,
  features: ArrayLike<number>,
  rows: RowIndex,
  table: ArrayLike<number>,
  start = 0,
  end = features.length,
): void {
  for (let f = start; f < end; f++) {
    const row = rows.get(features[f]!);
    if (row === undefined) continue;
    const base = row * width;
    for (let k = 0; k < width; k++) sums[at + k]! += table[base + k]!;
  }
}

/**
 * The best labels, by dynamic programming: linear in the number of tokens.
 * @param allowed for each token the labels that it may have, as a bit mask; all where absent
 * @param bonus what each label gains at each token (training asks for a margin with it)
 */
export function bestPath(
  { size, labels: count, single, border }: Lattice,
  allowed?: ArrayLike<number>,
  bonus?: (token: number, label: number) => number,
): { labels: Uint8Array; score: number } {
  const best = new Float64Array(size * count).fill(-Infinity);
  const from = new Uint8Array(size * count);
  const all = labelsIn(-1, count);
  let before: readonly number[] = [];
  for (let i = 0; i < size; i++) {
    const now = allowed ? labelsIn(allowed[i]!, count) : all;
    const last = (i - 1) * count;
    const pair = i * count * count;
    for (const y of now) {
      let most = i === 0 ? 0 : -Infinity;
      let arg = 0;
      for (const x of before) {
        const value = best[last + x]! + border[pair + x * count + y]!;
        if (value > most) {
          most = value;
          arg = x;
        }
      }
      best[i * count + y] = most + single[i * count + y]! + (bonus ? bonus(i, y) : 0);
      from[i * count + y] = arg;
    }
    before = now;
  }
  const labels = new Uint8Array(size);
  if (!size) return { labels, score: 0 };
  const end = (size - 1) * count;
  let label = before[0] ?? 0;
  for (const y of before) if (best[end + y]! > best[end + label]!) label = y;
  const score = best[end + label]!;
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * count + label]!;
  }
  return { labels, score };
}

const byMask = new Map<number, readonly number[]>();

function labelsIn(mask: number, count: number): readonly number[] {
  const key = mask & ((1 << count) - 1);
  let labels = byMask.get(key);
  if (!labels)
    byMask.set(key, (labels = Array.from({ length: count }, (_, y) => y).filter((y) => (key >> y) & 1)));
  return labels;
}

/** {@link latticeOf} and {@link bestPath} in one. */
export function bestLabels(
  features: Features,
  weights: Weights,
  allowed?: ArrayLike<number>,
  bonus?: (token: number, label: number) => number,
): { labels: Uint8Array; score: number } {
  return bestPath(latticeOf(features, weights), allowed, bonus);
}

/**
 * By how much the best labels win over the best ones that differ at a token, least of all tokens that count: how sure the model is
 * of the whole.
 * @param counts whether a token counts
 */
export function leastGap(
  lattice: Lattice,
  labels: Uint8Array,
  allowed: ArrayLike<number>,
  counts: (token: number) => boolean,
): number {
  const { size, labels: count, single, border } = lattice;
  const forward = new Float64Array(size * count).fill(-Infinity);
  const back = new Float64Array(size * count).fill(-Infinity);
  for (let i = 0; i < size; i++)
    for (const y of labelsIn(allowed[i]!, count)) {
      let most = i === 0 ? 0 : -Infinity;
      if (i > 0)
        for (const x of labelsIn(allowed[i - 1]!, count))
          most = Math.max(most, forward[(i - 1) * count + x]! + border[i * count * count + x * count + y]!);
      forward[i * count + y] = most + single[i * count + y]!;
    }
  for (let i = size - 1; i >= 0; i--)
    for (const y of labelsIn(allowed[i]!, count)) {
      let most = i === size - 1 ? 0 : -Infinity;
      if (i < size - 1)
        for (const z of labelsIn(allowed[i + 1]!, count))
          most = Math.max(most, back[(i + 1) * count + z]! + single[(i + 1) * count + z]! + border[(i + 1) * count * count + y * count + z]!); // prettier-ignore
      back[i * count + y] = most;
    }
  let least = Infinity;
  for (let i = 0; i < size; i++) {
    if (!counts(i)) continue;
    const own = forward[i * count + labels[i]!]! + back[i * count + labels[i]!]!;
    for (const y of labelsIn(allowed[i]!, count))
      if (y !== labels[i]) least = Math.min(least, own - forward[i * count + y]! - back[i * count + y]!);
  }
  return least;
}
