import { ALPHABET } from "../lexicon/alphabet.ts";
import type { Arc } from "./table-arcs.ts";

// All arcs of all channels, each once: most tables read most letters alike, and what two of them make of a word is the same where the
// arcs are the same.
let size = 1024;
/** Cost of each arc, in nats. */
export let arcCosts = new Float64Array(size);
/** Where in {@link allowed} the letters stand that may come before an arc. */
export let before = new Uint16Array(size);
/** Where an arc's print begins in {@link latin}, and after it the next arc's; the same of its letters in {@link codes}. */
export let latinAt = new Uint32Array(size + 1);
export let codesAt = new Uint32Array(size + 1);
export let latin = new Uint16Array(4 * size);
export let codes = new Uint8Array(4 * size);
/** For each condition and each letter code (0: the beginning of a word) whether an arc may follow. */
export let allowed = new Uint8Array(8 * size);

/** A step is the number of an arc, shifted by so many bits, the length of its print, shifted by 1, and 1 where letters that look alike spell it. */
export const ARC = 8;
/** The bits of the length, once they are shifted. */
export const LENGTH = 127;

const arcs = new Map<string, number>();
const conditions = new Map<string, number>();
let conditionsEnd = 0;

/** The number of an arc in the book; it is entered if it is new. */
export function enter({ latin: print, codes: letters, cost, after, notAfter }: Arc): number {
  const condition = `${after ?? ""}|${notAfter ?? ""}`;
  const key = `${print}|${letters.join(".")}|${cost}|${condition}`;
  let number = arcs.get(key);
  if (number !== undefined) return number;
  arcs.set(key, (number = arcs.size));
  const [from, start] = [latinAt[number]!, codesAt[number]!];
  makeRoom(number, from + print.length, start + letters.length);
  for (let i = 0; i < print.length; i++) latin[from + i] = print.charCodeAt(i);
  codes.set(letters, start);
  latinAt[number + 1] = from + print.length;
  codesAt[number + 1] = start + letters.length;
  arcCosts[number] = cost;
  before[number] = conditionAt(condition, after, notAfter);
  return number;
}

function conditionAt(key: string, after: string | undefined, notAfter: string | undefined): number {
  let at = conditions.get(key);
  if (at !== undefined) return at;
  conditions.set(key, (at = conditionsEnd));
  if (at + ALPHABET.length + 1 > allowed.length) allowed = grown(allowed, new Uint8Array(2 * allowed.length));
  for (const letter of `^${ALPHABET}`)
    allowed[conditionsEnd++] = (after?.includes(letter) ?? true) && !notAfter?.includes(letter) ? 1 : 0;
  return at;
}

function makeRoom(number: number, latinEnd: number, codesEnd: number): void {
  if (number === size) {
    size *= 2;
    arcCosts = grown(arcCosts, new Float64Array(size));
    before = grown(before, new Uint16Array(size));
    latinAt = grown(latinAt, new Uint32Array(size + 1));
    codesAt = grown(codesAt, new Uint32Array(size + 1));
  }
  if (latinEnd > latin.length) latin = grown(latin, new Uint16Array(2 * latinEnd));
  if (codesEnd > codes.length) codes = grown(codes, new Uint8Array(2 * codesEnd));
}

function grown<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
