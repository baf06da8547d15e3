import { nones, zeros } from "./zeros.ts";

/** What is known of each token: of it alone, and of the border before it. Numbers are hashes of names. */
export interface Features {
  single: readonly ArrayLike<number>[];
  /** Weighed for each pair of neighbouring labels. */
  border: readonly ArrayLike<number>[];
}

/** Weights of a linear-chain model. */
export interface Weights {
  labels: number;
  /** Row of a feature in `single` or `border`; absent for one without weight. */
  rows: { single: RowIndex; border: RowIndex };
  /** Rows of `labels` weights. */
  single: ArrayLike<number>;
  /** Rows of `labels × labels` weights, by the label before and the label after the border. */
  border: ArrayLike<number>;
}

export interface RowIndex {
  get(feature: number): number | undefined;
}

/** What each label weighs at each token, and each pair of labels at the border before it. */
export interface Lattice {
  size: number;
  labels: number;
  single: readonly number[];
  /** One for each token; the same may stand at several. */
  border: readonly (readonly number[])[];
}

/** Labels, and what they come to. */
export interface Path {
  labels: readonly number[];
  score: number;
  /** For each token and label that it may have the score of the best labels up to there. */
  best: readonly number[];
}

/** Sums up the weights of the features; what is searched in any number of times by {@link bestPath}. */
export function latticeOf({ single, border }: Features, weights: Weights): Lattice {
  const { labels, rows } = weights;
  const size = single.length;
  const sums = zeros(size * labels);
  for (let i = 0; i < size; i++) addRows(sums, i * labels, labels, single[i]!, rows.single, weights.single);
  const between = border.map((features) => {
    const pairs = zeros(labels * labels);
    addRows(pairs, 0, labels * labels, features, rows.border, weights.border);
    return pairs;
  });
  return { size, labels, single: sums, border: between };
}

/** Adds the weights of features to `sums` from `at` on. */
export function addRows(
  sums: number[],
  at: number,
  width: number,
  features: ArrayLike<number>,
  rows: RowIndex,
  table: ArrayLike<number>,
): void {
  for (let f = 0; f < features.length; f++) {
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
): Path {
  const best = zeros(size * count);
  // For each of them the label before.
  const from = nones(size * count);
  const all = labelsIn(-1, count);
  let before: readonly number[] = [];
  for (let i = 0; i < size; i++) {
    const now = allowed ? labelsIn(allowed[i]!, count) : all;
    const pairs = border[i]!;
    const at = i * count;
    for (let b = 0; b < now.length; b++) {
      const y = now[b]!;
      let most = i === 0 ? 0 : -Infinity;
      let arg = 0;
      for (let a = 0; a < before.length; a++) {
        const x = before[a]!;
        const value = best[at - count + x]! + pairs[x * count + y]!;
        if (value > most) {
          most = value;
          arg = x;
        }
      }
      best[at + y] = most + single[at + y]! + (bonus ? bonus(i, y) : 0);
      from[at + y] = arg;
    }
    before = now;
  }
  const labels = nones(size);
  if (!size) return { labels, score: 0, best };
  const end = (size - 1) * count;
  let label = before[0] ?? 0;
  for (const y of before) if (best[end + y]! > best[end + label]!) label = y;
  const score = best[end + label]!;
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * count + label]!;
  }
  return { labels, score, best };
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
): Path {
  return bestPath(latticeOf(features, weights), allowed, bonus);
}

/**
 * By how much the best labels win at each token over the best ones that differ there: how sure the model is of each.
 * @param allowed those that the path was found with
 */
export function gapsAt(
  { size, labels: count, single, border }: Lattice,
  { labels, best }: Path,
  allowed: ArrayLike<number>,
): number[] {
  const gaps = zeros(size).fill(Infinity);
  // What the best labels behind a token come to, by its own label and by the label of the one behind it.
  let back = zeros(count);
  let behind = zeros(count);
  let after: readonly number[] = [];
  for (let i = size - 1; i >= 0; i--) {
    const now = labelsIn(allowed[i]!, count);
    const pairs = border[i + 1];
    [back, behind] = [behind, back];
    if (pairs) for (let b = 0; b < after.length; b++) behind[after[b]!]! += single[(i + 1) * count + after[b]!]!;
    for (let a = 0; a < now.length; a++) {
      const y = now[a]!;
      let most = pairs ? -Infinity : 0;
      if (pairs)
        for (let b = 0; b < after.length; b++) {
          const z = after[b]!;
          const value = behind[z]! + pairs[y * count + z]!;
          if (value > most) most = value;
        }
      back[y] = most;
    }
    after = now;
    const right = labels[i]!;
    const own = best[i * count + right]! + back[right]!;
    for (let a = 0; a < now.length; a++) {
      const y = now[a]!;
      if (y !== right) gaps[i] = Math.min(gaps[i]!, own - best[i * count + y]! - back[y]!);
    }
  }
  return gaps;
} // prettier-ignore
