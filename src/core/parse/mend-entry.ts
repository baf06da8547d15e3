import type { Entry } from "../list/types.ts";
import { withoutSpaces, withSpaces } from "./lost-spaces.ts";
import { withCurlyQuotes, withPrintedQuotes } from "./straight-quotes.ts";
import type { ReferenceRecord } from "./types.ts";

/** An entry as it is read, and the way back. */
export interface MendedEntry {
  entry: Entry;
  /** The record with its places in the entry as printed. */
  asPrinted(record: ReferenceRecord): ReferenceRecord;
}

/** An entry with the spaces that it lost and curly quotation marks. */
export function mendEntry(printed: Entry): MendedEntry {
  const spaced = withSpaces(printed);
  const curly = withCurlyQuotes(spaced?.entry ?? printed);
  return {
    entry: curly?.entry ?? spaced?.entry ?? printed,
    asPrinted(record) {
      const quoted = curly ? withPrintedQuotes(record, curly) : record;
      return spaced ? withoutSpaces(quoted, spaced) : quoted;
    },
  };
}
