import { allowed, ARC, arcCosts, before, codes, codesAt, LENGTH } from "./arc-book.ts";
import { LETTERS, type Channel } from "./arcs.ts";
import {
  add,
  beginAt,
  chooseCheapest,
  costs,
  first,
  furthest,
  heads,
  last,
  stepCount,
  steps,
} from "./guesses.ts";
import { latticeOf } from "./lattice.ts";
import type { Print } from "./print.ts";
import { restoreLastSign, restoreSigns } from "./restored-signs.ts";

/**
 * Reads the print from a place on by the letters that follow each other: what it may be up to each place are the guesses there.
 * @param cost that of there being a new word
 * @param limit guesses that cost more are dropped
 */
export function guess(print: Print, from: number, through: Channel, cost: number, limit: number): void {
  const { length } = print;
  beginAt(from, length, cost);
  const { steps: laid } = latticeOf(print, through);
  const { letters } = through.lexicon;
  // Where all guesses cost more than the limit the rest of the print need not be looked at.
  for (let i = from; i < length && i <= furthest; i++) {
    if (heads[i]! < 0) continue;
    chooseCheapest(i);
    restoreSigns(print, i, through, limit);
    for (let s = 0; s < stepCount; s++) read(laid, i, steps[s]!, letters, limit);
  }
  restoreLastSign(length, through, limit);
}

function read(laid: Int32Array, i: number, one: number, letters: Uint8Array, limit: number): void {
  const lastLetter = last[one]!;
  for (let n = laid[i]!, end = laid[i + 1]!; n < end; n++) {
    const taken = laid[n]!;
    const arc = taken >> ARC;
    const length = (taken >> 1) & LENGTH;
    // Signs that the print leaves out are restored elsewhere: see restored-signs.ts.
    if (length === 0 || allowed[before[arc]! + lastLetter] === 0) continue;
    let a = first[one]!;
    let b = lastLetter;
    let cost = costs[one]!;
    for (let c = codesAt[arc]!, last = codesAt[arc + 1]!; c < last; c++) {
      const code = codes[c]!;
      cost += letters[(a * LETTERS + b) * LETTERS + code]! / 4;
      a = b;
      b = code;
    }
    cost += arcCosts[arc]!;
    if (cost <= limit) add(i + length, a, b, cost, one, arc);
  }
}
