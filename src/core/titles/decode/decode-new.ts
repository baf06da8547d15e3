import { ALPHABET } from "../lexicon/alphabet.ts";
import { codes, codesAt } from "./arc-book.ts";
import type { Channel } from "./arcs.ts";
import { guess } from "./guess-letters.ts";
import { arcs, backs, closed, heads, nexts } from "./guesses.ts";
import { isReadable, layPrint } from "./print.ts";
import type { Reading } from "./reading.ts";

/** Words grow longer than this rarely; glued ones mostly do. */
const LONG = 10;
const TOO_LONG = 0.5;
const lengthCost = (letters: number) => TOO_LONG * Math.max(0, letters - LONG);

function wordOf(end: number): string {
  let word = "";
  for (let one = end; arcs[one]! >= 0; one = backs[one]!)
    for (let c = codesAt[arcs[one]! + 1]! - 1; c >= codesAt[arcs[one]!]!; c--)
      word = ALPHABET[codes[c]! - 1]! + word;
  return word;
}

/**
 * Reads a word that no list has, a name as a rule, by the letters that follow each other in the language.
 * @param newWord what it costs that there is such a word
 * @param limit readings that cost more are not looked for
 * @param from the word begins at this place of the text
 */
export function decodeNew(
  text: string,
  through: Channel,
  newWord: number,
  limit = Infinity,
  from = 0,
): Reading | null {
  const print = layPrint(text);
  if (!isReadable(print, from, through.readable)) return null;
  guess(print, from, through, newWord, limit);
  let best = -1;
  let least = Infinity;
  let second = Infinity;
  for (let one = heads[print.length]!; one >= 0; one = nexts[one]!) {
    const cost = closed(one, through);
    if (cost < least) {
      second = least;
      [best, least] = [one, cost];
    } else if (cost < second) second = cost;
  }
  if (best < 0) return null;
  const word = wordOf(best);
  return {
    words: [word],
    splits: [],
    cost: least + lengthCost(word.length),
    known: false,
    margin: second === Infinity ? 20 : second - least,
    latin: false,
  };
}

/** For each place in the print the new word that it may begin with, if it is long enough for one and costs no more than the limit. */
export function newBeginnings(
  text: string,
  through: Channel,
  newWord: number,
  shortest: number,
  limit: number,
): (undefined | { word: string; cost: number })[] {
  const print = layPrint(text);
  guess(print, 0, through, newWord, limit);
  return Array.from({ length: print.length + 1 }, (_, i) => {
    if (i < shortest || heads[i]! < 0) return undefined;
    let best = heads[i]!;
    for (let one = best; one >= 0; one = nexts[one]!)
      if (closed(one, through) < closed(best, through)) best = one;
    if (closed(best, through) > limit) return undefined;
    const word = wordOf(best);
    return { word, cost: closed(best, through) + lengthCost(word.length) };
  });
}
