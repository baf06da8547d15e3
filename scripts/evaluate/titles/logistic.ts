import type { Evidence } from "../../../src/core/titles/decode/evidence.ts";
import { solve } from "../../lexicon/solve.ts";

/** A case to learn from. */
export interface Row {
  signs: Readonly<Record<string, number>>;
  right: boolean;
}

const PENALTY = 2;
const ROUNDS = 40;

/** Weights of the signs by penalised logistic regression, Newton's method. */
export function maximise(rows: readonly Row[]): Record<string, number> {
  const names = [...new Set(rows.flatMap(({ signs }) => Object.keys(signs)))].sort();
  const places = new Map(names.map((name, i) => [name, i]));
  const sparse = rows.map(({ signs }) =>
    Object.entries(signs).map(([name, value]) => [places.get(name)!, value] as const),
  );
  const beta = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = Float64Array.from(beta, (b) => -PENALTY * b);
    const curvature = names.map((_, i) => Float64Array.from(names, (_name, j) => (i === j ? PENALTY : 0)));
    rows.forEach(({ right }, r) => {
      const signs = sparse[r]!;
      const z = signs.reduce((sum, [i, value]) => sum + beta[i]! * value, 0);
      const chance = 1 / (1 + Math.exp(-z));
      for (const [i, value] of signs) {
        gradient[i]! += (Number(right) - chance) * value;
        for (const [j, other] of signs) curvature[i]![j]! += chance * (1 - chance) * value * other;
      }
    });
    const step = solve(curvature, gradient);
    step.forEach((s, i) => (beta[i]! += s));
    if (Math.max(...step.map(Math.abs)) < 1e-4) break;
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(100 * beta[i]!) / 100]));
}

/** The signs of some evidence by name, as they are learnt from. */
export const recordOf = ({ names, values }: Evidence): Record<string, number> =>
  Object.fromEntries(names.map((name, i) => [name, values[i]!]));
