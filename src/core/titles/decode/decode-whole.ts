import { COUNT_OF } from "../data/counted-words.ts";
import { ALPHABET } from "../lexicon/alphabet.ts";
import { CLASS_COSTS } from "../lexicon/class-costs.ts";
import type { Channel } from "./arcs.ts";
import { firstHalvesOf } from "./first-halves.ts";
import { keptOf } from "./kept-readings.ts";
import { latticeOf, type Lattice } from "./lattice.ts";
import { isReadable, layPrint, type Print } from "./print.ts";
import { type Reading, isHard, listed, undotted } from "./reading.ts";
import { bounds, path, walkList } from "./walk-list.ts";

/** What the letters of a reading may cost above the least that the print costs, and a reading above the best one, in nats. */
const WINDOW = 12;
/** How often a word is walked anew with dearer letters. */
const ROUNDS = 4;

/**
 * Reads a folded word (see foldLatin) as one word of the list: the cheapest way through its letters, or null.
 * @param compounds `госизмена` is a word if `измена` is
 * @param most readings that cost more are not looked for, without compounds
 */
export function decodeWhole(
  text: string,
  channel: Channel,
  compounds: boolean,
  most = Infinity,
): Reading | null {
  if (!compounds) {
    const print = layPrint(text);
    return isReadable(print, 0, channel.readable)
      ? search(print, latticeOf(print, channel), channel, false, most)
      : null;
  }
  const kept = keptOf(text);
  const at = kept.channels.indexOf(channel.number);
  if (at >= 0) return kept.readings[at]!;
  const reading = readWhole(text, channel);
  kept.channels.push(channel.number);
  kept.readings.push(reading);
  return reading;
}

/** Under many tables a word has the same lattice: it is read once. */
function readWhole(text: string, channel: Channel): Reading | null {
  const print = layPrint(text);
  if (!isReadable(print, 0, channel.readable)) return null;
  const lattice = latticeOf(print, channel);
  if (lattice.whole === undefined) lattice.whole = search(print, lattice, channel, true, Infinity);
  return lattice.whole;
}

function search(
  print: Print,
  lattice: Lattice,
  channel: Channel,
  compounds: boolean,
  most: number,
): Reading | null {
  const { classes } = channel.lexicon;
  const counted = COUNT_OF[channel.language];
  const halves = compounds ? firstHalvesOf(channel.lexicon, channel.language, false) : null;
  const ends: { word: string; cost: number }[] = [];
  let best = Infinity;
  bounds.letters = WINDOW;
  bounds.word = most;
  for (let round = 0; round < ROUNDS; round++) {
    walkList(print, 0, lattice, channel.lexicon, halves, (to, letters, spelled, number, compound) => {
      if (to < print.length) return;
      const cost = spelled + CLASS_COSTS[classes[number]!]!;
      if (cost > best + WINDOW) return;
      let word = "";
      for (let i = 0; i < letters; i++) word += ALPHABET[path[i]! - 1]!;
      if (channel.others.has(word) || (compound && counted.test(word))) return;
      ends.push({ word, cost });
      best = Math.min(best, cost);
      bounds.word = Math.min(most, best + WINDOW);
    });
    if (ends.length > 0 || bounds.cut === Infinity || bounds.cut > most) break;
    bounds.letters = bounds.cut + WINDOW;
  }
  return toReading(ends);
}

/** Of two spellings as frequent: э rather than е (see isHard), and й rather than і where print writes them alike: войнамі. */
const isBetter = (word: string, than: string): boolean =>
  (isHard(word) && !isHard(than)) || (/[аеёоуыэюя]й[бвгдзклмнпрстфхцчш]/.test(word) && !than.includes("й"));

function toReading(ends: readonly { word: string; cost: number }[]): Reading | null {
  let least = ends[0];
  if (least === undefined) return null;
  for (const end of ends)
    if (end.cost < least.cost || (end.cost === least.cost && isBetter(end.word, least.word))) least = end;
  const text = undotted(least.word);
  let second = Infinity;
  for (const end of ends)
    if (end.cost < second && end !== least && undotted(end.word) !== text) second = end.cost;
  const margin = Math.min(20, second - least.cost);
  return listed(least.word, least.cost, margin);
}
