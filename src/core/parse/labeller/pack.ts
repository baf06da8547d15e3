/** Weights reach over three powers of ten, and small ones count, so 8 bits hold the logarithm: signs and steps of some 5 %. */
const UNIT = 0.5;
const STEP = Math.log(1 + 640 / UNIT) / 127;

/** A weight as a whole number from -127 to 127. */
export function packWeight(weight: number): number {
  const steps = Math.min(127, Math.round(Math.log(1 + Math.abs(weight) / UNIT) / STEP));
  return weight < 0 ? -steps : steps;
}

/** The weights that packed ones stand for. */
export function unpackWeights(packed: Int8Array): Float32Array {
  const table = Float32Array.from({ length: 256 }, (_, i) => {
    const steps = i - 128;
    return Math.sign(steps) * UNIT * (Math.exp(Math.abs(steps) * STEP) - 1);
  });
  // There are more than a million: `Float32Array.from` with a function takes some ten times as long.
  const weights = new Float32Array(packed.length);
  for (let i = 0; i < weights.length; i++) weights[i] = table[packed[i]! + 128]!;
  return weights;
}
