/** A case to learn from: the signs of each way to take it, the first of them none at all, and which is right. */
export interface Choice {
  ways: readonly Readonly<Record<string, number>>[];
  right: number;
}

const ROUNDS = 400;
const RATE = 0.15;

/**
 * Weights of the signs by penalised multinomial regression, in gradient steps after Adam (Kingma and Ba 2015).
 * @param expected weights that are likely before anything is seen
 * @param penalty how strongly the weights are drawn to what is expected
 */
export function maximise(
  choices: readonly Choice[],
  expected: Readonly<Record<string, number>>,
  penalty: number,
): Record<string, number> {
  const names = [
    ...new Set(choices.flatMap(({ ways }) => ways.flatMap((signs) => Object.keys(signs)))),
  ].sort();
  const places = new Map(names.map((name, i) => [name, i]));
  const rows = choices.map(({ ways, right }) => ({
    right,
    ways: ways.map((signs) =>
      Object.entries(signs).map(([name, value]) => [places.get(name)!, value] as const),
    ),
  }));
  const likely = Float64Array.from(names, (name) => expected[name] ?? 0);
  const weights = Float64Array.from(likely);
  const [mean, square] = [new Float64Array(names.length), new Float64Array(names.length)];
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = Float64Array.from(weights, (weight, i) => -penalty * (weight - likely[i]!));
    for (const { ways, right } of rows) {
      const scores = ways.map((signs) => signs.reduce((sum, [i, value]) => sum + weights[i]! * value, 0));
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const all = shares.reduce((sum, share) => sum + share, 0);
      ways.forEach((signs, way) => {
        const error = Number(way === right) - shares[way]! / all;
        if (Math.abs(error) > 1e-6) for (const [i, value] of signs) gradient[i]! += error * value;
      });
    }
    const rate = RATE * Math.min(1, 2 - (2 * round) / ROUNDS + 0.02);
    for (let i = 0; i < weights.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!;
      square[i] = 0.99 * square[i]! + 0.01 * gradient[i]! ** 2;
      weights[i]! += (rate * mean[i]!) / (Math.sqrt(square[i]!) + 1e-8);
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(100 * weights[i]!) / 100]));
}
