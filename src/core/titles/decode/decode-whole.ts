import { COMBINING_FORMS } from "../data/combining-forms.ts";
import { ALPHABET } from "../lexicon/alphabet.ts";
import { CLASS_COSTS } from "../lexicon/class-costs.ts";
import { indexOf, type Lexicon } from "../lexicon/lexicon.ts";
import type { Channel } from "./arcs.ts";
import { isSpelled, layPrint, type Print } from "./print.ts";
import type { Reading } from "./reading.ts";

/** Cost of a compound that no list has, besides its second half: `госизмена`. */
const COMPOUND = 6;
/** What the letters of a reading may cost above the least that the print costs, and a reading above the best one, in nats. */
const WINDOW = 12;
/** How often a word is walked anew with dearer letters. */
const ROUNDS = 4;
const CHEAPEST = CLASS_COSTS[0]!;

// One search at a time: its state is kept here, so that a step makes nothing new.
let print: Print;
let channel: Channel;
let lexicon: Lexicon;
let combining: ReadonlySet<number> | null;
/** Letters so far. */
const path = new Uint8Array(256);
let most = 0;
let leastCut = Infinity;
let best = Infinity;
const ends: { word: string; cost: number }[] = [];

/** Most words that a channel keeps readings of. */
const MOST_KEPT = 1000;

/**
 * Reads a folded word (see foldLatin) as one word of the list: the cheapest way through its letters, or null.
 * @param compounds `госизмена` is a word if `измена` is
 */
export function decodeWhole(text: string, through: Channel, compounds: boolean): Reading | null {
  if (!compounds) return search(text, through, false);
  const { kept } = through;
  let reading = kept.get(text);
  if (reading === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, (reading = search(text, through, true)));
  }
  return reading;
}

function search(text: string, through: Channel, compounds: boolean): Reading | null {
  print = layPrint(text);
  channel = through;
  lexicon = through.lexicon;
  combining = compounds ? combiningWords(lexicon) : null;
  ends.length = 0;
  best = Infinity;
  most = WINDOW;
  for (let round = 0; round < ROUNDS; round++) {
    leastCut = Infinity;
    walk(0, lexicon.root, 0, 0, 0, 0, false);
    if (ends.length > 0 || leastCut === Infinity) break;
    most = leastCut + WINDOW;
  }
  return ends.length === 0 ? null : toReading();
}

/** From a place in the print and a node of the automaton on. `place`: words of the list before this one; `at`: letters so far. */
function walk(
  i: number,
  node: number,
  place: number,
  previous: number,
  at: number,
  cost: number,
  compound: boolean,
): void {
  if (i < print.length) {
    const number = print.numbers[i]!;
    if (number > 0) step(i, number, false, node, place, previous, at, cost, compound);
    const alike = print.alike[i]!;
    if (alike > 0) step(i, alike, true, node, place, previous, at, cost, compound);
  }
  if (print.length > 2) step(i, 0, false, node, place, previous, at, cost, compound);
}

function step(
  i: number,
  number: number,
  alike: boolean,
  from: number,
  before: number,
  previous: number,
  start: number,
  sum: number,
  compound: boolean,
): void {
  const { starts, latinAt, latin, costs, allowed, codesAt, codes } = channel;
  if (number + 1 >= starts.length) return;
  const { edges, skipped, targets } = lexicon;
  const length = print.length;
  const extra = alike ? 1 : 0;
  arcs: for (let arc = starts[number]!, end = starts[number + 1]!; arc < end; arc++) {
    if (allowed[channel.before[arc]! + previous] === 0) continue;
    const cost = sum + costs[arc]! + extra;
    if (cost > most || cost + CHEAPEST > best + WINDOW) {
      if (cost > most && cost < leastCut) leastCut = cost;
      continue;
    }
    const [begin, stop] = [latinAt[arc]!, latinAt[arc + 1]!];
    if (!isSpelled(print, alike, i, latin, begin, stop)) continue;
    const to = i + stop - begin;
    let node = from;
    let place = before;
    let at = start;
    let final = false;
    let letter = 0;
    for (let c = codesAt[arc]!; c < codesAt[arc + 1]!; c++) {
      if (node === 0) continue arcs;
      letter = codes[c]!;
      let edge = node - 1;
      for (; ; edge++) {
        const here = edges[edge]! & 63;
        if (here === letter) break;
        if (here > letter || (edges[edge]! & 128) !== 0) continue arcs;
      }
      if (final) place++;
      place += skipped[edge]!;
      final = (edges[edge]! & 64) !== 0;
      node = targets[edge]!;
      path[at++] = letter;
    }
    if (final) {
      if (to === length) {
        finish(cost + CLASS_COSTS[lexicon.classes[place]!]!, at);
        place++;
      } else {
        // A compound begins with its first half, which is no word for itself.
        if (combining !== null && !compound && to >= 2 && length - to > 3 && combining.has(place))
          walk(to, lexicon.root, 0, letter, at, cost + COMPOUND, true);
        place++;
      }
    }
    if (node > 0) walk(to, node, place, letter, at, cost, compound);
  }
}

function finish(cost: number, at: number): void {
  if (cost > best + 2 * WINDOW) return;
  let word = "";
  for (let i = 0; i < at; i++) word += ALPHABET[path[i]! - 1]!;
  ends.push({ word, cost });
  if (cost < best) best = cost;
}

function toReading(): Reading {
  let least = ends[0]!;
  for (const end of ends)
    if (end.cost < least.cost || (end.cost === least.cost && isHard(end.word) && !isHard(least.word)))
      least = end;
  const folded = undotted(least.word);
  let second = Infinity;
  for (const end of ends)
    if (end.cost < second && end !== least && undotted(end.word) !== folded) second = end.cost;
  return {
    words: [least.word],
    splits: [],
    cost: least.cost,
    known: true,
    margin: Math.min(20, second - least.cost),
  };
}

/** Of two spellings as frequent the one with э after a consonant is meant: `Devid` is Дэвид. Short ones are too many. */
const isHard = (word: string) => word.length > 4 && /[бвгджзклмнпрстфхцчшщ]э/.test(word);
const undotted = (word: string) => word.replaceAll("ё", "е");

const combiningOf = new WeakMap<Lexicon, ReadonlySet<number>>();

/** The numbers that the first halves of compounds have in a list, with and without ё. */
function combiningWords(list: Lexicon): ReadonlySet<number> {
  let known = combiningOf.get(list);
  if (known === undefined) {
    const spellings = [...COMBINING_FORMS].flatMap(withDots);
    known = new Set(spellings.map((word) => indexOf(list, word)).filter((index) => index >= 0));
    combiningOf.set(list, known);
  }
  return known;
}

/** `трех` and `трёх`. */
function withDots(word: string): string[] {
  const [head, ...rest] = word;
  if (head === undefined) return [""];
  const tails = withDots(rest.join(""));
  return tails.flatMap((tail) => (head === "е" ? [head + tail, `ё${tail}`] : [head + tail]));
}
