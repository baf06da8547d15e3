import type { Context } from "./context.ts";
import {
  featuresAround,
  featuresOfLook,
  featuresOfMeeting,
  featuresOfPlace,
  MOST_AROUND,
} from "./features.ts";
import type { Look } from "./look.ts";
import { MOST_ATOMS, RememberedRows, RememberedSums } from "./remembered.ts";
import { addRows, type Lattice, type Weights } from "./viterbi.ts";

const MOST_LOOKS = 8192;
const MEETINGS = 1 << 11;
const BORDERS = 1 << 12;

type SumsOfLook = Record<"own" | "asBefore" | "asAfter", Float64Array>;

/**
 * Puts lattices together, for weights that do not change any more: the same as `latticeOf(featuresOf(tokens), weights)`, but what
 * comes again is summed up once.
 */
export function latticesBy(weights: Weights): (contexts: readonly Context[]) => Lattice {
  const { labels, rows, single, border } = weights;
  const pairs = labels * labels;
  const remembered = new RememberedRows(rows.single);
  const found = new Int32Array(MOST_AROUND);
  const looks = new Map<Look, SumsOfLook>();
  const meetings = new RememberedSums(MEETINGS);
  const borders = new RememberedSums(BORDERS);

  const sumOfWords = (features: readonly number[]) => {
    const sum = new Float64Array(labels);
    addRows(sum, 0, labels, features, rows.single, single);
    return sum;
  };

  const sumsOf = (look: Look): SumsOfLook => {
    let sums = looks.get(look);
    if (!sums) {
      if (looks.size >= MOST_LOOKS) looks.clear();
      const { own, asBefore, asAfter } = featuresOfLook(look);
      sums = { own: sumOfWords(own), asBefore: sumOfWords(asBefore), asAfter: sumOfWords(asAfter) };
      looks.set(look, sums);
    }
    return sums;
  };

  const sumOfMeeting = (c: Context) => {
    const sum = new Float64Array(pairs);
    addRows(sum, 0, pairs, featuresOfMeeting(c), rows.border, border);
    return sum;
  };

  const sumOfBorder = (c: Context, meeting: Float64Array) => {
    const sum = meeting.slice();
    addRows(sum, 0, pairs, featuresOfPlace(c), rows.border, border);
    return sum;
  };

  const borderOf = (c: Context): Float64Array => {
    const { look, before, kindBefore2, glue, inside, state, stop } = c;
    const atoms = look.shape | before.kind | before.shape | kindBefore2 | glue | inside | state | stop;
    if (atoms >= MOST_ATOMS) return sumOfBorder(c, sumOfMeeting(c));
    const meets = (look.shape << 18) | (before.kind << 9) | kindBefore2;
    const place = (inside << 18) | (state << 9) | stop;
    const around = (glue << 9) | before.shape;
    const known = borders.find(meets, place, around);
    if (known) return known;
    const meeting = meetings.find(meets, glue, 0) ?? meetings.keep(meets, glue, 0, sumOfMeeting(c));
    return borders.keep(meets, place, around, sumOfBorder(c, meeting));
  };

  return (contexts) => {
    const size = contexts.length;
    const sums = contexts.map(({ look }) => sumsOf(look));
    const all = new Float64Array(size * labels);
    for (let i = 0; i < size; i++) {
      const context = contexts[i]!;
      const at = i * labels;
      const { own } = sums[i]!;
      const { asBefore } = i > 0 ? sums[i - 1]! : sumsOf(context.before);
      const { asAfter } = i + 1 < size ? sums[i + 1]! : sumsOf(context.after);
      for (let k = 0; k < labels; k++) all[at + k] = own[k]! + asBefore[k]! + asAfter[k]!;
      const count = featuresAround(context, remembered, found);
      for (let f = 0; f < count; f++) {
        const row = found[f]!;
        if (row < 0) continue;
        const base = row * labels;
        for (let k = 0; k < labels; k++) all[at + k]! += single[base + k]!;
      }
    }
    return { size, labels, single: all, border: contexts.map(borderOf) };
  };
}
