import { countBefore } from "../../count-before.ts";
import type { Span } from "../../evidence.ts";
import { type OffsetMap, originOf } from "../lines/offset-map.ts";
import type { Mark } from "../types.ts";

/** The text of an entry, and how its characters came from the source: first cut and repaired, then joined. */
export interface EntryText {
  text: string;
  joined: OffsetMap;
  repaired: OffsetMap;
  /** How many characters went from its start. */
  skipped: number;
}

/** Where each character of an entry stands in the source. */
function origins({ text, joined, repaired, skipped }: EntryText): Int32Array {
  const found = new Int32Array(text.length);
  for (let at = 0; at < text.length; at++) found[at] = originOf(repaired, originOf(joined, at + skipped));
  return found;
}

/**
 * Hands marks of the source out to the entries, in the order of the list.
 * @returns a function that gives the marks of the next entry, in offsets of its text
 */
export function marksInOrder(marks: readonly Mark[]): (source: Span, entry: EntryText) => Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let next = 0;
  return (source, entry) => {
    while (next < sorted.length && sorted[next]!.end <= source.start) next++;
    const found: Mark[] = [];
    let places: Int32Array | undefined;
    for (let at = next; at < sorted.length && sorted[at]!.start < source.end; at++) {
      const mark = sorted[at]!;
      places ??= origins(entry);
      const start = countBefore(places, mark.start);
      const end = countBefore(places, mark.end);
      if (end > start) found.push({ ...mark, start, end });
    }
    return found;
  };
}
