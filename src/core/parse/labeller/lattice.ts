import { eachContext, type Context } from "./context.ts";
import {
  featuresAround,
  featuresOfLook,
  featuresOfMeeting,
  featuresOfPlace,
  MOST_AROUND,
} from "./features.ts";
import type { Look, SumsOfLook } from "./look.ts";
import { MOST_ATOMS, RememberedRows, RememberedSums } from "./remembered.ts";
import type { LabelToken } from "./tokens.ts";
import { zeros } from "./zeros.ts";
import { addRows, type Lattice, type Weights } from "./viterbi.ts";

const MEETINGS = 1 << 11;
const BORDERS = 1 << 12;

export type LatticeMaker = (tokens: readonly LabelToken[], looks: readonly Look[]) => Lattice;

/**
 * Puts lattices together, for weights that do not change any more: the same as `latticeOf(featuresOf(tokens), weights)`, but what
 * comes again is summed up once.
 */
export function latticesBy(weights: Weights): LatticeMaker {
  const { labels, rows, single, border } = weights;
  const pairs = labels * labels;
  const remembered = new RememberedRows(rows.single);
  const found = new Int32Array(MOST_AROUND);
  const meetings = new RememberedSums(MEETINGS);
  const borders = new RememberedSums(BORDERS);

  const sumOfWords = (features: readonly number[]) => {
    if (!features.some((feature) => rows.single.get(feature) !== undefined)) return null;
    const sum = zeros(labels);
    addRows(sum, 0, labels, features, rows.single, single);
    return sum;
  };

  const sumsOf = (look: Look): SumsOfLook => {
    const { own, asBefore, asAfter } = featuresOfLook(look);
    return { own: sumOfWords(own), asBefore: sumOfWords(asBefore), asAfter: sumOfWords(asAfter) };
  };

  const add = (sums: number[], at: number, sum: readonly number[] | null) => {
    if (sum) for (let k = 0; k < labels; k++) sums[at + k]! += sum[k]!;
  };

  const sumOfMeeting = (c: Context) => {
    const sum = zeros(pairs);
    addRows(sum, 0, pairs, featuresOfMeeting(c), rows.border, border);
    return sum;
  };

  const sumOfBorder = (c: Context, meeting: number[]) => {
    const sum = meeting.slice();
    addRows(sum, 0, pairs, featuresOfPlace(c), rows.border, border);
    return sum;
  };

  const borderOf = (c: Context): number[] => {
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

  return (tokens, looks) => {
    const size = tokens.length;
    const sums = zeros(size * labels);
    const between: number[][] = [];
    eachContext(tokens, looks, (context, i) => {
      const { look, before, after } = context;
      const at = i * labels;
      add(sums, at, (look.sums ??= sumsOf(look)).own);
      add(sums, at, (before.sums ??= sumsOf(before)).asBefore);
      add(sums, at, (after.sums ??= sumsOf(after)).asAfter);
      const count = featuresAround(context, remembered, found);
      for (let f = 0; f < count; f++) {
        const row = found[f]!;
        if (row < 0) continue;
        const base = row * labels;
        for (let k = 0; k < labels; k++) sums[at + k]! += single[base + k]!;
      }
      between.push(borderOf(context));
    });
    return { size, labels, single: sums, border: between };
  };
}
