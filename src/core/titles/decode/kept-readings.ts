import type { Glue } from "./decode-glued.ts";
import type { Reading } from "./reading.ts";

/** The readings of a word under the channels that it was read by, which have the same places. */
export interface KeptReadings {
  channels: number[];
  readings: (Reading | null)[];
}

/** Most words that readings are kept of. */
const MOST_KEPT = 1500;

const kept = new Map<string, KeptReadings>();
// One word is read under many channels in a row: it is looked for once.
let word: string | undefined;
let readings: KeptReadings;

/** What is kept of a folded word; small words and names come again and again. */
export function keptOf(text: string): KeptReadings {
  if (text === word) return readings;
  let known = kept.get(text);
  if (known === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, (known = { channels: [], readings: [] }));
  }
  word = text;
  readings = known;
  return known;
}

/** What a word is read as where it is glued, under a channel and as the glue is. */
interface KeptGlued extends Required<Omit<Glue, "open" | "limit">> {
  open: boolean | undefined;
  limit: number | undefined;
  channel: number;
  readings: readonly Reading[];
}

const MOST_GLUED = 100;
const keptGlued = new Map<string, KeptGlued[]>();

/**
 * The same of what it is read as where it is glued. Tables are compared by their glued words, and those of the best one are asked for again
 * when the title is read by it.
 */
export function keptGluedOf(text: string): KeptGlued[] {
  let known = keptGlued.get(text);
  if (known === undefined) {
    if (keptGlued.size >= MOST_GLUED) keptGlued.clear();
    keptGlued.set(text, (known = []));
  }
  return known;
}

/** For lists that change, as they do where weights are learnt. */
export function forgetReadings(): void {
  kept.clear();
  keptGlued.clear();
  word = undefined;
}
