import type { Features } from "./features.ts";

/** Weights of a linear-chain model. */
export interface Weights {
  labels: number;
  /** Row of a feature in `single` or `border`; absent for one without weight. */
  rows: { single: ReadonlyMap<number, number>; border: ReadonlyMap<number, number> };
  /** Rows of `labels` weights. */
  single: ArrayLike<number>;
  /** Rows of `labels × labels` weights, by the label before and the label after the border. */
  border: ArrayLike<number>;
}

/**
 * The best labels, by dynamic programming: linear in the number of tokens.
 * @param allowed for each token the labels that it may have, as a bit mask; all where absent
 * @param bonus what each label gains at each token (training asks for a margin with it)
 */
export function bestLabels(
  { single, border }: Features,
  weights: Weights,
  allowed?: ArrayLike<number>,
  bonus?: (token: number, label: number) => number,
): { labels: Uint8Array; score: number } {
  const size = single.length;
  const count = weights.labels;
  let before = new Float64Array(count);
  let now = new Float64Array(count);
  const from = new Uint8Array(size * count);
  const own = new Float64Array(count);
  const pair = new Float64Array(count * count);
  for (let i = 0; i < size; i++) {
    own.fill(0);
    for (const feature of single[i]!) {
      const row = weights.rows.single.get(feature);
      if (row !== undefined) for (let y = 0; y < count; y++) own[y]! += weights.single[row * count + y]!;
    }
    if (bonus) for (let y = 0; y < count; y++) own[y]! += bonus(i, y);
    const mask = allowed ? allowed[i]! : -1;
    for (let y = 0; y < count; y++) if (!((mask >> y) & 1)) own[y] = -1e9;
    if (i === 0) {
      now.set(own);
    } else {
      pair.fill(0);
      for (const feature of border[i]!) {
        const row = weights.rows.border.get(feature);
        if (row === undefined) continue;
        const base = row * count * count;
        for (let k = 0; k < count * count; k++) pair[k]! += weights.border[base + k]!;
      }
      for (let y = 0; y < count; y++) {
        let best = -Infinity;
        let arg = 0;
        for (let x = 0; x < count; x++) {
          const value = before[x]! + pair[x * count + y]!;
          if (value > best) {
            best = value;
            arg = x;
          }
        }
        now[y] = best + own[y]!;
        from[i * count + y] = arg;
      }
    }
    [before, now] = [now, before];
  }
  const labels = new Uint8Array(size);
  let label = 0;
  for (let y = 1; y < count; y++) if (before[y]! > before[label]!) label = y;
  const score = size ? before[label]! : 0;
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * count + label]!;
  }
  return { labels, score };
}
