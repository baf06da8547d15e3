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
  single: Float64Array;
  /** One for each token; the same may stand at several. */
  border: readonly Float64Array[];
}

/** Labels, and what they come to. */
export interface Path {
  labels: Uint8Array;
  score: number;
  /** For each token and label the score of the best labels up to there. */
  best: Float64Array;
}

/** Sums up the weights of the features; what is searched in any number of times by {@link bestPath}. */
export function latticeOf({ single, border }: Features, weights: Weights): Lattice {
  const { labels, rows } = weights;
  const size = single.length;
  const lattice = { size, labels, single: new Float64Array(size * labels), border: border.map(() => new Float64Array(labels * labels)) }; // prettier-ignore
  for (let i = 0; i < size; i++) {
    addRows(lattice.single, i * labels, labels, single[i]!, rows.single, weights.single);
    addRows(lattice.border[i]!, 0, labels * labels, border[i]!, rows.border, weights.border);
  }
  return lattice;
}

/** Adds the weights of features to `sums` from `at` on. */
export function addRows(
  sums: Float64Array,
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
  const best = new Float64Array(size * count).fill(-Infinity);
  const from = new Uint8Array(size * count);
  const all = labelsIn(-1, count);
  let before: readonly number[] = [];
  for (let i = 0; i < size; i++) {
    const now = allowed ? labelsIn(allowed[i]!, count) : all;
    const last = (i - 1) * count;
    const pairs = border[i]!;
    for (let b = 0; b < now.length; b++) {
      const y = now[b]!;
      let most = i === 0 ? 0 : -Infinity;
      let arg = 0;
      for (let a = 0; a < before.length; a++) {
        const x = before[a]!;
        const value = best[last + x]! + pairs[x * count + y]!;
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
 * By how much the best labels win over the best ones that differ at a token, least of all tokens that count: how sure the model is
 * of the whole.
 * @param allowed those that the path was found with
 * @param counts whether a token counts
 */
export function leastGap(
  { size, labels: count, single, border }: Lattice,
  { labels, best }: Path,
  allowed: ArrayLike<number>,
  counts: (token: number) => boolean,
): number {
  // What the best labels behind a token come to, by its own label and by the label of the one behind it.
  let back = new Float64Array(count);
  let behind = new Float64Array(count);
  let after: readonly number[] = [];
  let least = Infinity;
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
    if (!counts(i)) continue;
    const right = labels[i]!;
    const own = best[i * count + right]! + back[right]!;
    for (let a = 0; a < now.length; a++) {
      const y = now[a]!;
      if (y !== right) least = Math.min(least, own - best[i * count + y]! - back[y]!);
    }
  }
  return least;
} // prettier-ignore
