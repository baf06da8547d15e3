import { LETTERS, type Channel } from "./arcs.ts";

/** So many readings of what was printed so far are read on. */
const WIDTH = 8;

// The print up to some place, read by letters: a guess each, with the codes of its last two letters.
let size = 512;
export let first = new Uint8Array(size);
export let last = new Uint8Array(size);
export let costs = new Float64Array(size);
export let backs = new Int32Array(size);
export let arcs = new Int32Array(size);
/** The guesses at one place are a chain, `heads` and `tails` its ends. */
export let nexts = new Int32Array(size);
let count = 0;
export let heads = new Int32Array(64);
export let tails = new Int32Array(64);
/** The last place that has a guess. */
export let furthest = 0;
/** Guesses at a place that are read on, cheapest first. */
export const steps = new Int32Array(4 * WIDTH);
export let stepCount = 0;

function room(): void {
  size *= 2;
  const grown = <T extends Uint8Array | Int32Array | Float64Array>(of: T, into: T): T => {
    into.set(of);
    return into;
  };
  first = grown(first, new Uint8Array(size));
  last = grown(last, new Uint8Array(size));
  costs = grown(costs, new Float64Array(size));
  backs = grown(backs, new Int32Array(size));
  arcs = grown(arcs, new Int32Array(size));
  nexts = grown(nexts, new Int32Array(size));
}

/** Begins anew with one guess at a place of a print: nothing read, at a cost. */
export function beginAt(from: number, length: number, cost: number): void {
  if (length + 1 > heads.length) {
    heads = new Int32Array(2 * length);
    tails = new Int32Array(2 * length);
  }
  heads.fill(-1, from, length + 1);
  count = 0;
  first[0] = last[0] = 0;
  costs[0] = cost;
  backs[0] = arcs[0] = nexts[0] = -1;
  heads[from] = tails[from] = count++;
  furthest = from;
}

/** Chooses the cheapest guesses at a place as steps, in their order of cost. */
export function chooseCheapest(i: number): void {
  stepCount = 0;
  for (let one = heads[i]!; one >= 0; one = nexts[one]!) {
    const cost = costs[one]!;
    if (stepCount === WIDTH && cost >= costs[steps[WIDTH - 1]!]!) continue;
    let at = stepCount < WIDTH ? stepCount++ : WIDTH - 1;
    for (; at > 0 && costs[steps[at - 1]!]! > cost; at--) steps[at] = steps[at - 1]!;
    steps[at] = one;
  }
}

/** One more guess to be read on, if there is room. */
export function addStep(a: number, b: number, cost: number, back: number, arc: number): void {
  if (stepCount < steps.length) steps[stepCount++] = make(a, b, cost, back, arc);
}

function make(a: number, b: number, cost: number, back: number, arc: number): number {
  if (count === size) room();
  first[count] = a;
  last[count] = b;
  costs[count] = cost;
  backs[count] = back;
  arcs[count] = arc;
  nexts[count] = -1;
  return count++;
}

/** Adds a guess to those at a place. Of two with the same last letters the cheaper one stays. */
export function add(at: number, a: number, b: number, cost: number, back: number, arc: number): void {
  for (let other = heads[at]!; other >= 0; other = nexts[other]!) {
    if (first[other] !== a || last[other] !== b) continue;
    if (cost < costs[other]!) {
      costs[other] = cost;
      backs[other] = back;
      arcs[other] = arc;
    }
    return;
  }
  const made = make(a, b, cost, back, arc);
  if (heads[at]! < 0) heads[at] = made;
  else nexts[tails[at]!] = made;
  tails[at] = made;
  if (at > furthest) furthest = at;
}

/** What a guess costs if the word ends with it. */
export const closed = (one: number, { lexicon: { letters } }: Channel) =>
  costs[one]! + letters[(first[one]! * LETTERS + last[one]!) * LETTERS]! / 4;
