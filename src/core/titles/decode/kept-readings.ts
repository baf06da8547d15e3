import type { Reading } from "./reading.ts";

/** The readings of a word under each channel that it was read by, at the channel's number. */
export type KeptReadings = (Reading | null | undefined)[];

/** Most words that readings are kept of. */
const MOST_KEPT = 1500;

const kept = new Map<string, KeptReadings>();
// One word is read under many channels in a row: it is looked for once.
let word: string | undefined;
let readings: KeptReadings = [];

/** What is kept of a folded word; small words and names come again and again. */
export function keptOf(text: string): KeptReadings {
  if (text === word) return readings;
  let known = kept.get(text);
  if (known === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, (known = []));
  }
  word = text;
  readings = known;
  return known;
}

/**
 * What words are read as where they are glued. Tables are compared by their glued words, and those of the best one are asked for again when
 * the title is read by it.
 */
export const keptGlued = new Map<string, readonly Reading[]>();
export const MOST_GLUED = 100;

/** For lists that change, as they do where weights are learnt. */
export function forgetReadings(): void {
  kept.clear();
  keptGlued.clear();
  word = undefined;
}
