import { eachContext, type Context } from "./context.ts";
import {
  featuresAround,
  featuresOfKinds,
  featuresOfLook,
  featuresOfMeeting,
  featuresOfNeighbours,
  featuresOfPlace,
  featuresOfPosition,
  featuresOfState,
  featuresOfStops,
  MOST_AROUND,
} from "./features.ts";
import type { Look, SumsOfLook } from "./look.ts";
import { MOST_ATOMS, RememberedRows, RememberedSums } from "./remembered.ts";
import type { LabelToken } from "./tokens.ts";
import { zeros } from "./zeros.ts";
import { addRows, type Lattice, type Weights } from "./viterbi.ts";

const MEETINGS = 1 << 11;
const BORDERS = 1 << 12;
const KINDS = 1 << 12;
const POSITIONS = 1 << 12;
const STATES = 1 << 12;
const STOPS = 1 << 12;

/** What the kinds of three tokens say of each of them. */
type SumsOfKinds = Record<"asFirst" | "asMiddle" | "asLast", number[]>;

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
  const kinds = new RememberedSums<SumsOfKinds>(KINDS);
  const positions = new RememberedSums(POSITIONS);
  const states = new RememberedSums(STATES);
  const stops = new RememberedSums(STOPS);
  const none = zeros(labels);

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

  /** Adds the weights of the features that were found. Of such weights sums are exact: in whichever order, they come to the same. */
  const addFound = (sums: number[], at: number, count: number) => {
    for (let f = 0; f < count; f++) {
      const row = found[f]!;
      if (row < 0) continue;
      const base = row * labels;
      for (let k = 0; k < labels; k++) sums[at + k]! += single[base + k]!;
    }
    return sums;
  };

  const sumOfKinds = (first: number, second: number, third: number): SumsOfKinds => {
    const known = kinds.find(first, second, third);
    if (known) return known;
    const sum = (of: keyof SumsOfKinds) =>
      addFound(zeros(labels), 0, featuresOfKinds[of](first, second, third, remembered, found, 0));
    return kinds.keep(first, second, third, {
      asFirst: sum("asFirst"),
      asMiddle: sum("asMiddle"),
      asLast: sum("asLast"),
    });
  };

  const sumOfPosition = (c: Context): number[] => {
    const first = (c.look.shape << 18) | (c.tenth << 9) | c.fromStart;
    const second = (c.fromEnd << 18) | (c.sentences << 9) | c.capitals;
    return (
      positions.find(first, second, 0) ??
      positions.keep(
        first,
        second,
        0,
        addFound(zeros(labels), 0, featuresOfPosition(c, remembered, found, 0)),
      )
    );
  };

  const sumOfState = (c: Context): number[] => {
    const first = (c.look.shape << 18) | (c.inside << 9) | c.state;
    const second = (c.before.kind << 9) | c.sentences;
    return (
      states.find(first, second, 0) ??
      states.keep(first, second, 0, addFound(zeros(labels), 0, featuresOfState(c, remembered, found, 0)))
    );
  };

  const sumOfStops = (c: Context): number[] => {
    const first = (c.look.shape << 18) | (c.stop << 9) | c.sinceStop;
    return (
      stops.find(first, c.nextStop, 0) ??
      stops.keep(first, c.nextStop, 0, addFound(zeros(labels), 0, featuresOfStops(c, remembered, found, 0)))
    );
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
    // What was found for the token before goes on with the next one.
    let last: SumsOfKinds | undefined;
    let middle: SumsOfKinds | undefined;
    eachContext(tokens, looks, (context, i) => {
      const { look, before, after, kindBefore2, kindAfter2 } = context;
      const at = i * labels;
      const own = (look.sums ??= sumsOf(look)).own ?? none;
      const asBefore = (before.sums ??= sumsOf(before)).asBefore ?? none;
      const asAfter = (after.sums ??= sumsOf(after)).asAfter ?? none;
      between.push(borderOf(context));
      if (
        (look.shape |
          look.kind |
          before.kind |
          after.kind |
          kindBefore2 |
          kindAfter2 |
          context.stop |
          context.nextStop) >=
        MOST_ATOMS
      ) {
        for (let k = 0; k < labels; k++) sums[at + k] = own[k]! + asBefore[k]! + asAfter[k]!;
        addFound(sums, at, featuresAround(context, remembered, found));
        last = middle = undefined;
        return;
      }
      const { asLast } = (last ??= sumOfKinds(kindBefore2, before.kind, look.kind));
      const { asMiddle } = (middle ??= sumOfKinds(before.kind, look.kind, after.kind));
      const first = sumOfKinds(look.kind, after.kind, kindAfter2);
      const { asFirst } = first;
      const position = sumOfPosition(context);
      const state = sumOfState(context);
      const stop = sumOfStops(context);
      for (let k = 0; k < labels; k++)
        sums[at + k] =
          own[k]! +
          asBefore[k]! +
          asAfter[k]! +
          asLast[k]! +
          asMiddle[k]! +
          asFirst[k]! +
          position[k]! +
          state[k]! +
          stop[k]!;
      addFound(sums, at, featuresOfNeighbours(context, remembered, found));
      last = middle;
      middle = first;
    });
    return { size, labels, single: sums, border: between };
  };
}
