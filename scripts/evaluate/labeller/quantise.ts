import { packWeight, unpackWeights } from "../../../src/core/parse/labeller/pack.ts";
import type { Weights } from "../../../src/core/parse/labeller/viterbi.ts";
import { COUNT, type TrainedWeights } from "./fit.ts";

/** Rising numbers as their distances, byte by byte: the upper bytes are nearly all alike, so they pack well. */
function gaps(features: Int32Array): Uint8Array {
  const bytes = new Uint8Array(4 * features.length);
  let before = -(2 ** 31);
  features.forEach((feature, i) => {
    const gap = feature - before;
    for (let b = 0; b < 4; b++) bytes[b * features.length + i] = (gap >>> (8 * b)) & 255;
    before = feature;
  });
  return bytes;
}

/** The weights in 8 bits. */
export function quantise({ rows, single, border }: TrainedWeights): {
  bytes: Uint8Array;
  weights: Weights & { rows: TrainedWeights["rows"] };
} {
  const pack = (map: ReadonlyMap<number, number>, table: ArrayLike<number>, width: number) => {
    const chosen = [...map].map(([feature, row]) => ({ feature, row })).sort((a, b) => a.feature - b.feature);
    const values = new Int8Array(chosen.length * width);
    chosen.forEach(({ row }, i) => {
      for (let k = 0; k < width; k++) values[i * width + k] = packWeight(table[row * width + k]!);
    });
    return { features: Int32Array.from(chosen, ({ feature }) => feature), values };
  };
  const [one, two] = [pack(rows.single, single, COUNT), pack(rows.border, border, COUNT * COUNT)];
  const header = Int32Array.from([one.features.length, two.features.length]);
  // Values first by label, so that like stands beside like and packs well.
  const turned = (values: Int8Array, width: number) =>
    Int8Array.from(
      values,
      (_, i) => values[(i % (values.length / width)) * width + Math.floor(i / (values.length / width))]!,
    );
  const parts = [
    header,
    gaps(one.features),
    gaps(two.features),
    turned(one.values, COUNT),
    turned(two.values, COUNT * COUNT),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  const index = (features: Int32Array) => new Map([...features].map((feature, row) => [feature, row]));
  return { bytes, weights: { labels: COUNT, rows: { single: index(one.features), border: index(two.features) }, single: unpackWeights(one.values), border: unpackWeights(two.values) } }; // prettier-ignore
}
