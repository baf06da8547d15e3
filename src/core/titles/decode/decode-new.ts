import { ALPHABET } from "../lexicon/alphabet.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { LOOK_ALIKES } from "../data/look-alikes.ts";
import type { Arc, Channel } from "./channel.ts";
import type { Reading } from "./reading.ts";

/** The print up to some place, read by letters; `a` and `b` are the codes of the last two. */
interface Guess {
  a: number;
  b: number;
  cost: number;
  back: Guess | null;
  codes: readonly number[];
}

const SIZE = ALPHABET.length + 1;
const SOFTENED = ALPHABET.indexOf("л") + 1;
const SOFT_SIGN = ALPHABET.indexOf("ь") + 1;
const FROM_S = ALPHABET.indexOf("с") + 1;
const TO_T = ALPHABET.indexOf("т") + 1;
const WIDTH = 8;

/** Cyrillic letters inside a Latin word that may stand for the Latin letters that print alike. */
export const latinised = (print: string): string =>
  /[а-яёіў]/.test(print) ? print.replace(/[а-яёіў]/g, (letter) => LOOK_ALIKES[letter] ?? letter) : print;

/** Best readings by letters of the print up to each place; `from` is the cost of there being a new word. */
function guess(
  print: string,
  channel: Channel,
  { letters }: Lexicon,
  from: number,
  limit = Infinity,
): Guess[][] {
  const plain = latinised(print);
  const at: Guess[][] = Array.from({ length: print.length + 1 }, () => []);
  // A sign that the print lacks is not invented in a name: `Slyunkin` stays Слюнкин.
  const silent = channel.get("") ?? [];
  at[0]!.push({ a: 0, b: 0, cost: from, back: null, codes: [] });
  for (let i = 0; i < print.length; i++) {
    const steps = at[i]!.sort((x, y) => x.cost - y.cost).slice(0, WIDTH);
    // In names of a text without signs only ль before a consonant is restored: `Shol’ts` there is `Sholts`.
    for (const one of [...steps]) {
      if (one.b !== SOFTENED || !/[bcdfghjkmnp-tvwxz]/.test(print[i]!)) continue;
      for (const arc of silent) if (arc.cost < 1 && arc.codes[0] === SOFT_SIGN) go(one, arc, steps);
    }
    const alike = plain[i] === print[i] ? undefined : channel.get(plain[i]!);
    for (const one of steps) {
      for (const arc of channel.get(print[i]!) ?? [])
        if (print.startsWith(arc.latin, i)) go(one, arc, at[i + arc.latin.length]!);
      for (const arc of alike ?? [])
        if (plain.startsWith(arc.latin, i)) go(one, arc, at[i + arc.latin.length]!);
    }
  }
  // `mnogovektornost`: no word ends in ост without its sign.
  for (const one of [...at[print.length]!])
    if (one.a === FROM_S && one.b === TO_T)
      for (const arc of silent)
        if (arc.cost < 1 && arc.codes[0] === SOFT_SIGN) go(one, arc, at[print.length]!);
  return at;

  function go(one: Guess, arc: Arc, into: Guess[]): void {
    const before = one.b === 0 ? "^" : ALPHABET[one.b - 1]!;
    if ((arc.after !== undefined && !arc.after.includes(before)) || arc.notAfter?.includes(before)) return;
    let { a, b, cost } = one;
    for (const code of arc.codes) {
      cost += letters[(a * SIZE + b) * SIZE + code]! / 4;
      a = b;
      b = code;
    }
    cost += arc.cost;
    if (cost > limit) return;
    const same = into.find((other) => other.a === a && other.b === b);
    if (same === undefined) into.push({ a, b, cost, back: one, codes: arc.codes });
    else if (cost < same.cost) {
      same.cost = cost;
      same.back = one;
      same.codes = arc.codes;
    }
  }
}

const closed = (one: Guess, { letters }: Lexicon) => one.cost + letters[(one.a * SIZE + one.b) * SIZE]! / 4;

/** Words grow longer than this rarely; glued ones mostly do. */
const LONG = 10;
const TOO_LONG = 0.5;
const lengthCost = (letters: number) => TOO_LONG * Math.max(0, letters - LONG);

function codesOf(end: Guess): number[] {
  const codes: number[] = [];
  for (let one: Guess | null = end; one !== null; one = one.back) codes.unshift(...one.codes);
  return codes;
}
const textOf = (end: Guess) =>
  codesOf(end)
    .map((code) => ALPHABET[code - 1]!)
    .join("");

/** Reads a word that no list has, a name as a rule, by the letters that follow each other in the language. */
export function decodeNew(
  print: string,
  channel: Channel,
  lexicon: Lexicon,
  newWord: number,
  limit = Infinity,
): Reading | null {
  const ends = guess(print, channel, lexicon, newWord, limit)[print.length]!;
  const sorted = ends.map((end) => ({ end, cost: closed(end, lexicon) })).sort((x, y) => x.cost - y.cost);
  const best = sorted[0];
  if (best === undefined) return null;
  return {
    words: [textOf(best.end)],
    splits: [],
    cost: best.cost + lengthCost(codesOf(best.end).length),
    known: false,
    margin: sorted[1] === undefined ? 20 : sorted[1].cost - best.cost,
  };
}

/** For each place in the print the new word that it may begin with, if it is long enough for one. */
export function newBeginnings(
  print: string,
  channel: Channel,
  lexicon: Lexicon,
  newWord: number,
  shortest: number,
): (undefined | { codes: number[]; cost: number })[] {
  return guess(print, channel, lexicon, newWord).map((ends, i) => {
    if (i < shortest) return undefined;
    let best: Guess | undefined;
    for (const end of ends)
      if (best === undefined || closed(end, lexicon) < closed(best, lexicon)) best = end;
    const codes = best ? codesOf(best) : [];
    return best && { codes, cost: closed(best, lexicon) + lengthCost(codes.length) };
  });
}
