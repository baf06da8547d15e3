import { inflated } from "../../inflate.ts";
import packed from "../data/labeller-weights.ts";
import { LABELS } from "./labels.ts";
import { latticesBy, type LatticeMaker } from "./lattice.ts";
import { unpackWeights } from "./pack.ts";
import { HashedRows } from "./row-index.ts";
import type { Weights } from "./viterbi.ts";

let loaded: LatticeMaker | undefined;

/** What the trained weights, unpacked when they are first asked for, say of the tokens of a reference. */
export const trainedLattice: LatticeMaker = (tokens, looks) => {
  loaded ??= latticesBy(unpack(inflated(packed)));
  return loaded(tokens, looks);
};

function unpack(bytes: Uint8Array): Weights {
  const labels = LABELS.length;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [singles, borders] = [view.getInt32(0, true), view.getInt32(4, true)];
  let at = 8;
  const index = (count: number) => {
    const features = new Int32Array(count);
    // Rising numbers, stored as their distances, all first bytes before all second ones.
    for (let row = 0, feature = -(2 ** 31); row < count; row++) {
      let gap = 0;
      for (let b = 0; b < 4; b++) gap += bytes[at + b * count + row]! * 256 ** b;
      features[row] = feature += gap;
    }
    at += 4 * count;
    return new HashedRows(features);
  };
  const rows = { single: index(singles), border: index(borders) };
  // They are stored label by label, because like beside like packs well.
  const table = (count: number, width: number) => {
    const packedWeights = new Int8Array(bytes.buffer, bytes.byteOffset + at, count * width);
    const turned = new Int8Array(count * width);
    for (let k = 0; k < width; k++)
      for (let row = 0; row < count; row++) turned[row * width + k] = packedWeights[k * count + row]!;
    at += count * width;
    return unpackWeights(turned);
  };
  return {
    labels,
    rows,
    single: table(singles, labels),
    border: table(borders, labels * labels),
  };
}
