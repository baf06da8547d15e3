import type { Entry } from "../list/types.ts";
import { outletTable } from "../outlets/outlet-table.ts";
import type { OutletTable } from "../outlets/types.ts";
import { readEntries } from "./read-entries.ts";
import type { ReferenceRecord } from "./types.ts";

/** So many references go through a step before the next: with half as many it takes a tenth more time, with more no less. */
const BATCH = 64;

/**
 * Reads the references of a list into records, each in its place: what {@link parseEntry} makes of them one by one, in half the time.
 * Never throws.
 * @param entries the references, as {@link findEntries} gives them
 * @param outlets the outlets that are known; the built-in ones when nothing is said
 * @example
 * parseEntries(findEntries("Kos, A. (2021). War. Minsk: Belarus.\n———. (2022). Peace. Minsk: Belarus.").entries)
 * // two records, both of A. Kos
 */
export function parseEntries(
  entries: readonly Entry[],
  outlets: OutletTable = outletTable(),
): ReferenceRecord[] {
  return [...parseInBatches(entries, outlets)].flat();
}

/**
 * The same as {@link parseEntries}, some dozens of references a step, for whoever must stay alive meanwhile or stops before the end: a step is
 * read when it is asked for. Never throws.
 * @param entries the references, as {@link findEntries} gives them
 * @param outlets the outlets that are known; the built-in ones when nothing is said
 * @returns the records of each step, in the order of the list
 * @example
 * const { entries } = findEntries("Kos, A. (2021). War. Minsk: Belarus.\nLis, B. (2022). Peace. Minsk: Belarus.");
 * const steps = [...parseInBatches(entries)]; // one step of two records
 * steps[0][1].fields.title.value // "Peace"
 */
export function* parseInBatches(
  entries: readonly Entry[],
  outlets: OutletTable = outletTable(),
): Generator<readonly ReferenceRecord[], void, void> {
  const records: ReferenceRecord[] = [];
  for (let from = 0; from < entries.length; from += BATCH) {
    const to = Math.min(entries.length, from + BATCH);
    for (const ready of inTurns(entries, from, to))
      readEntries(ready.map((at) => entries[at]!), records, outlets).forEach((record, i) => (records[ready[i]!] = record));
    yield records.slice(from, to);
  }
} // prettier-ignore

/** Entries that repeat one of the same batch (`———`, Ibid.) are read after it. */
function* inTurns(entries: readonly Entry[], from: number, to: number): Generator<number[], void, void> {
  let waiting = Array.from({ length: to - from }, (_, i) => from + i);
  const isReady = (at: number) => !waiting.includes((entries[at]!.repeats?.n ?? 0) - 1);
  while (waiting.length) {
    const ready = new Set(waiting.filter(isReady));
    // None is ready where one would repeat itself.
    yield ready.size ? [...ready] : waiting;
    waiting = ready.size ? waiting.filter((at) => !ready.has(at)) : [];
  }
}
