import { ALPHABET } from "../lexicon/alphabet.ts";
import { LETTERS, type Channel } from "./arcs.ts";
import { isSpelled, layPrint, type Print } from "./print.ts";
import type { Reading } from "./reading.ts";

const SOFTENED = ALPHABET.indexOf("л") + 1;
const SOFT_SIGN = ALPHABET.indexOf("ь") + 1;
const FROM_S = ALPHABET.indexOf("с") + 1;
const TO_T = ALPHABET.indexOf("т") + 1;
const TO_TS = ALPHABET.indexOf("ц") + 1;
const APOSTROPHE = ALPHABET.indexOf("'") + 1;
/** Belarusian and Ukrainian consonants that the apostrophe stands after. */
const HARDENED = codesIn("бвдзмнпрсткфх");
const VERB_VOWELS = codesIn("яуюі");
/** So many readings of what was printed so far are read on. */
const WIDTH = 8;
const CONSONANT = Uint8Array.from({ length: 128 }, (_, c) =>
  /[bcdfghjkmnp-tvwxz]/.test(String.fromCharCode(c)) ? 1 : 0,
);

/** What the sign gains at an end that no word has without it. */
const NEVER_WITHOUT = 3;
const IOTA = charactersIn("yj");
const VOWELS = charactersIn("aeiou");

function codesIn(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, (letter) => ALPHABET.indexOf(letter) + 1));
}
function charactersIn(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
}

// The print up to some place, read by letters: a guess each, with the codes of its last two letters.
let size = 512;
let first = new Uint8Array(size);
let last = new Uint8Array(size);
let costs = new Float64Array(size);
let backs = new Int32Array(size);
let arcs = new Int32Array(size);
/** The guesses at one place are a chain. */
let nexts = new Int32Array(size);
let count = 0;
let heads = new Int32Array(64);
let tails = new Int32Array(64);
const steps = new Int32Array(4 * WIDTH);
let stepCount = 0;

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

/** Reads the print from a place on by letters; `cost` is that of there being a new word. */
function guess(print: Print, from: number, through: Channel, cost: number, limit: number): void {
  const { length } = print;
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
  const { starts } = through;
  for (let i = from; i < length; i++) {
    chooseCheapest(i);
    // A sign that the print lacks is not invented in a name: `Slyunkin` stays Слюнкин. In names of a text without signs only
    // ль before a consonant is restored: `Shol’ts` there is `Sholts`.
    if (CONSONANT[print.characters[i]!] === 1)
      for (let s = 0, all = stepCount; s < all; s++)
        if (last[steps[s]!] === SOFTENED) addSign(SOFT_SIGN, steps[s]!, through, limit, -1);
    // `adyazhdzhaie`: in Belarusian and Ukrainian a iotated vowel after such a consonant has the apostrophe before it.
    if (IOTA.has(print.characters[i]!) && i + 1 < length && VOWELS.has(print.characters[i + 1]!))
      for (let s = 0, all = stepCount; s < all; s++)
        if (HARDENED.has(last[steps[s]!]!)) addSign(APOSTROPHE, steps[s]!, through, limit, -1);
    for (let s = 0; s < stepCount; s++) {
      const number = print.numbers[i]!;
      if (number > 0 && number + 1 < starts.length) read(print, false, i, steps[s]!, number, through, limit);
      const alike = print.alike[i]!;
      if (alike > 0 && alike + 1 < starts.length) read(print, true, i, steps[s]!, alike, through, limit);
    }
  }
  // `mnogovektornost`: no word ends in ост without its sign. Nor do Belarusian verbs in ц: `vyyazhdzhaiuts`.
  const end = tails[length]!;
  if (heads[length]! >= 0)
    for (let one = heads[length]!; one >= 0; one = one === end ? -1 : nexts[one]!)
      if (
        (first[one] === FROM_S && last[one] === TO_T) ||
        (last[one] === TO_TS && VERB_VOWELS.has(first[one]!))
      )
        addSign(SOFT_SIGN, one, through, limit, length);
}

/** The cheapest guesses at a place, in their order of cost. */
function chooseCheapest(i: number): void {
  stepCount = 0;
  for (let one = heads[i]!; one >= 0; one = nexts[one]!) {
    const cost = costs[one]!;
    if (stepCount === WIDTH && cost >= costs[steps[WIDTH - 1]!]!) continue;
    let at = stepCount < WIDTH ? stepCount++ : WIDTH - 1;
    for (; at > 0 && costs[steps[at - 1]!]! > cost; at--) steps[at] = steps[at - 1]!;
    steps[at] = one;
  }
}

/** Puts ь or an apostrophe after a guess where signs are left out: among the steps, or at the end of the print. */
function addSign(
  sign: number,
  one: number,
  { starts, costs: prices, codes, codesAt, allowed, before, lexicon }: Channel,
  limit: number,
  at: number,
): void {
  for (let arc = starts[0]!; arc < starts[1]!; arc++) {
    if (prices[arc]! >= 1 || codes[codesAt[arc]!] !== sign) continue;
    if (allowed[before[arc]! + last[one]!] === 0) continue;
    const cost =
      costs[one]! +
      lexicon.letters[(first[one]! * LETTERS + last[one]!) * LETTERS + sign]! / 4 +
      prices[arc]! -
      (at >= 0 ? NEVER_WITHOUT : 0);
    if (cost > limit) continue;
    if (at >= 0) add(at, last[one]!, sign, cost, one, arc);
    else if (stepCount < steps.length) steps[stepCount++] = make(last[one]!, sign, cost, one, arc);
  }
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
    const [begin, stop] = [latinAt[arc]!, latinAt[arc + 1]!];
    if (!isSpelled(print, alike, i, latin, begin, stop)) continue;
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

/** Of two guesses with the same last letters the cheaper one stays. */
function add(at: number, a: number, b: number, cost: number, back: number, arc: number): void {
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
}

const closed = (one: number, { lexicon: { letters } }: Channel) =>
  costs[one]! + letters[(first[one]! * LETTERS + last[one]!) * LETTERS]! / 4;

/** Words grow longer than this rarely; glued ones mostly do. */
const LONG = 10;
const TOO_LONG = 0.5;
const lengthCost = (letters: number) => TOO_LONG * Math.max(0, letters - LONG);

function wordOf(end: number, { codes, codesAt }: Channel): string {
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
  const word = wordOf(best, through);
  return {
    words: [word],
    splits: [],
    cost: least + lengthCost(word.length),
    known: false,
    margin: second === Infinity ? 20 : second - least,
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
    const word = wordOf(best, through);
    return { word, cost: closed(best, through) + lengthCost(word.length) };
  });
}
