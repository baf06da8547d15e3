import type { Entry } from "../list/types.ts";
import { outletTable } from "../outlets/outlet-table.ts";
import type { OutletTable } from "../outlets/types.ts";
import { readEntries } from "./read-entries.ts";
import type { ReferenceRecord } from "./types.ts";

/** So many references go through a step before the next: with half as many it takes a tenth more time, with more no less. */
const BATCH = 64;

/**
 * Reads the references of a list into records, each in its place: what {@link parseEntry} makes of them one by one, in half the time.
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

/** The same, some references a step. */
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
