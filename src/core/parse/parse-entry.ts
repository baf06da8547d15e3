import type { Entry } from "../list/types.ts";
import type { ReferenceRecord } from "./types.ts";

/** Reads one reference into a record. `previous` are the records before it, for `———` and Ibid. */
export function parseEntry(entry: Entry, _previous: readonly ReferenceRecord[] = []): ReferenceRecord {
  return {
    itemType: "document",
    typeConfidence: 0,
    creators: [],
    fields: {},
    dates: [],
    unparsed: entry.text ? [{ start: 0, end: entry.text.length }] : [],
    confidence: 0,
  };
}
