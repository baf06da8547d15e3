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
import { isSpelled, type Print } from "./print.ts";
import { restoreLastSign, restoreSigns } from "./restored-signs.ts";

/**
 * Reads the print from a place on by the letters that follow each other: what it may be up to each place are the guesses there.
 * @param cost that of there being a new word
 * @param limit guesses that cost more are dropped
 */
export function guess(print: Print, from: number, through: Channel, cost: number, limit: number): void {
  const { length } = print;
  beginAt(from, length, cost);
  const { starts } = through;
  // Where all guesses cost more than the limit the rest of the print need not be looked at.
  for (let i = from; i < length && i <= furthest; i++) {
    if (heads[i]! < 0) continue;
    chooseCheapest(i);
    restoreSigns(print, i, through, limit);
    for (let s = 0; s < stepCount; s++) {
      const number = print.numbers[i]!;
      if (number > 0 && number + 1 < starts.length) read(print, false, i, steps[s]!, number, through, limit);
      const alike = print.alike[i]!;
      if (alike > 0 && alike + 1 < starts.length) read(print, true, i, steps[s]!, alike, through, limit);
    }
  }
  restoreLastSign(length, through, limit);
}

function read(
  print: Print,
  alike: boolean,
  i: number,
  one: number,
  number: number,
  { starts, costs: prices, codes, codesAt, latin, latinAt, allowed, before, lexicon: { letters } }: Channel,
  limit: number,
): void {
  for (let arc = starts[number]!, end = starts[number + 1]!; arc < end; arc++) {
    if (allowed[before[arc]! + last[one]!] === 0) continue;
    const begin = latinAt[arc]!;
    const stop = latinAt[arc + 1]!;
    // The first character of an arc is that of the print, as the arcs are laid out by it.
    if ((stop - begin > 1 || alike) && !isSpelled(print, alike, i, latin, begin, stop)) continue;
    let a = first[one]!;
    let b = last[one]!;
    let cost = costs[one]!;
    for (let c = codesAt[arc]!, last = codesAt[arc + 1]!; c < last; c++) {
      const code = codes[c]!;
      cost += letters[(a * LETTERS + b) * LETTERS + code]! / 4;
      a = b;
      b = code;
    }
    cost += prices[arc]!;
    if (cost <= limit) add(i + stop - begin, a, b, cost, one, arc);
  }
}
