import { textOf } from "./atoms.ts";
import { eachContext, type Context } from "./context.ts";
import { hash, hashNext } from "./hash.ts";
import { lookOf, type Look } from "./look.ts";
import type { LabelToken } from "./tokens.ts";
import type { Features } from "./viterbi.ts";

/** A kind of feature: a number of its own, and the hash that the names of its features begin with. */
export interface FeatureKind {
  number: number;
  seed: number;
}

let count = 0;
/** The letters are those of the trained weights. */
const kind = (letter: string): FeatureKind => ({ number: ++count, seed: hash(letter) });

const of = {
  word: kind("w"), wordBefore: kind("a"), wordAfter: kind("z"), words: kind("b"),
  kindBefore: kind("c"), kindAfter: kind("d"), kindsAround: kind("e"), kindsBefore: kind("f"), kindsAfter: kind("g"),
  shape: kind("s"), inside: kind("i"), state: kind("t"), stateShape: kind("u"), tenth: kind("p"), fromStart: kind("o"), fromEnd: kind("r"),
  sentences: kind("h"), sentencesShape: kind("j"), sinceStop: kind("k"), capitals: kind("l"), nextStop: kind("m"),
  list: kind("D"), listKindBefore: kind("E"), listKindAfter: kind("F"), listBefore: kind("G"), listAfter: kind("H"),
  firstLetters: kind("P"), lastLetters: kind("S"),
  border: kind("B"), borderState: kind("C"),
}; // prettier-ignore

/** Gives a feature its number: a hash of its name, or where its weights are. */
export interface Numbers {
  pair: (of: FeatureKind, first: number, second: number) => number;
  triple: (of: FeatureKind, first: number, second: number, third: number) => number;
  words: (of: FeatureKind, first: Look, second: Look) => number;
}

/** Hashes of names, never put together as strings. */
export const hashes: Numbers = {
  pair: ({ seed }, first, second) => hashNext(textOf(second), hash(textOf(first), seed)),
  triple: ({ seed }, first, second, third) => hashNext(textOf(third), hashNext(textOf(second), hash(textOf(first), seed))),
  words: ({ seed }, first, second) => hashNext(second.lower, hash(first.lower, seed)),
}; // prettier-ignore

/** Features that only the token itself decides, as hashes; those of a token before and behind that have it as their neighbour. */
export function featuresOfLook({ lower, shape, lists, isWord }: Look): Record<"own" | "asBefore" | "asAfter", number[]> {
  const list = ({ seed }: FeatureKind) => lists.map((atom) => hash(textOf(atom), seed));
  return {
    own: [
      hash(lower, of.word.seed),
      hash(textOf(shape), of.shape.seed),
      ...list(of.list),
      ...(isWord ? [hash(lower.slice(0, 3), of.firstLetters.seed), hash(lower.slice(-3), of.lastLetters.seed)] : []),
    ],
    asBefore: [hash(lower, of.wordBefore.seed), ...list(of.listBefore)],
    asAfter: [hash(lower, of.wordAfter.seed), ...list(of.listAfter)],
  };
} // prettier-ignore

/** Where features are put, and how many are there already; the functions below give how many there are then. */
type Found = Int32Array | number[];

/** Features of a token among its neighbours, from 0 on. */
export function featuresAround(c: Context, numbers: Numbers, found: Found): number {
  const { look, before, after, kindBefore2, kindAfter2 } = c;
  let n = featuresOfNeighbours(c, numbers, found);
  n = featuresOfKinds.asLast(kindBefore2, before.kind, look.kind, numbers, found, n);
  n = featuresOfKinds.asMiddle(before.kind, look.kind, after.kind, numbers, found, n);
  n = featuresOfKinds.asFirst(look.kind, after.kind, kindAfter2, numbers, found, n);
  n = featuresOfPosition(c, numbers, found, n);
  n = featuresOfState(c, numbers, found, n);
  return featuresOfStops(c, numbers, found, n);
}

/** Of its own word and lists of words with what stands beside it. */
export function featuresOfNeighbours(
  { look, before, after }: Context,
  numbers: Numbers,
  found: Found,
): number {
  let n = 0;
  found[n++] = numbers.words(of.words, before, look);
  for (const list of look.lists) {
    found[n++] = numbers.pair(of.listKindBefore, list, before.kind);
    found[n++] = numbers.pair(of.listKindAfter, list, after.kind);
  }
  return n;
}

type OfKinds = (
  first: number,
  second: number,
  third: number,
  numbers: Numbers,
  found: Found,
  n: number,
) => number;

/** Of the kinds of three tokens, for each of the three. */
export const featuresOfKinds: Record<"asFirst" | "asMiddle" | "asLast", OfKinds> = {
  asFirst(first, second, third, numbers, found, n) {
    found[n++] = numbers.pair(of.kindAfter, first, second);
    found[n++] = numbers.triple(of.kindsAfter, first, second, third);
    return n;
  },
  asMiddle(first, second, third, numbers, found, n) {
    found[n++] = numbers.triple(of.kindsAround, first, second, third);
    return n;
  },
  asLast(first, second, third, numbers, found, n) {
    found[n++] = numbers.pair(of.kindBefore, second, third);
    found[n++] = numbers.triple(of.kindsBefore, first, second, third);
    return n;
  },
};

/** Of its place in the reference. */
export function featuresOfPosition(c: Context, numbers: Numbers, found: Found, n: number): number {
  const { shape } = c.look;
  found[n++] = numbers.pair(of.tenth, c.tenth, shape);
  found[n++] = numbers.pair(of.fromStart, c.fromStart, shape);
  found[n++] = numbers.pair(of.fromEnd, c.fromEnd, shape);
  found[n++] = numbers.pair(of.sentencesShape, c.sentences, shape);
  found[n++] = numbers.pair(of.capitals, c.capitals, shape);
  return n;
}

/** Of what was open or over before it. */
export function featuresOfState(c: Context, numbers: Numbers, found: Found, n: number): number {
  const { state, inside } = c;
  const { shape } = c.look;
  found[n++] = numbers.pair(of.inside, inside, shape);
  found[n++] = numbers.pair(of.state, state, inside);
  found[n++] = numbers.triple(of.stateShape, state, shape, c.before.kind);
  found[n++] = numbers.pair(of.sentences, c.sentences, state);
  return n;
}

/** Of the signs of punctuation before and behind it. */
export function featuresOfStops(c: Context, numbers: Numbers, found: Found, n: number): number {
  const { shape } = c.look;
  found[n++] = numbers.triple(of.sinceStop, c.stop, c.sinceStop, shape);
  found[n++] = numbers.pair(of.nextStop, c.nextStop, shape);
  return n;
}

/** No token has more features that its neighbours decide: it stands in fewer lists than this allows for. */
export const MOST_AROUND = 128;

/** Features of the border before a token that go by the kinds of tokens that meet there, as hashes. */
export function featuresOfMeeting({ look, before, kindBefore2, glue }: Context): number[] {
  const [shape, last] = [textOf(look.shape), textOf(before.kind)];
  const space = textOf(glue);
  const glued = hash(space, hash(last, of.border.seed));
  return [
    of.border.seed,
    glued,
    hash(shape, glued),
    hash(shape, hash(space, hash(last, hash(textOf(kindBefore2), of.border.seed)))),
  ];
}

/** Features of the border before a token that go by where in the reference it is, as hashes. */
export function featuresOfPlace({ before, inside, state, stop }: Context): number[] {
  return [hashes.pair(of.borderState, inside, before.shape), hashes.pair(of.borderState, state, stop)];
}

/** All features of all tokens of one reference, as hashes; what the weights are trained on. */
export function featuresOf(tokens: readonly LabelToken[]): Features {
  const single: number[][] = [];
  const border: number[][] = [];
  eachContext(tokens, tokens.map(lookOf), (context) => {
    const around: number[] = [];
    featuresAround(context, hashes, around);
    const { asBefore } = featuresOfLook(context.before);
    const { asAfter } = featuresOfLook(context.after);
    single.push([...featuresOfLook(context.look).own, ...asBefore, ...asAfter, ...around]);
    border.push([...featuresOfMeeting(context), ...featuresOfPlace(context)]);
  });
  return { single, border };
}
