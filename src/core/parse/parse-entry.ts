import type { Entry } from "../list/types.ts";
import { outletTable } from "../outlets/outlet-table.ts";
import type { OutletTable } from "../outlets/types.ts";
import { readEntries } from "./read-entries.ts";
import type { ReferenceRecord } from "./types.ts";

/**
 * Reads one reference into a record. Every character ends up in a field, belongs to one (`Vol.`, brackets) or is listed in
 * `unparsed`. Never throws. Of a whole list {@link parseEntries} makes the same in half the time.
 * @param entry the reference, as {@link findEntries} gives it
 * @param previous the records before it in the list, for `———` and Ibid.
 * @param outlets the outlets that are known; the built-in ones when nothing is said
 * @example
 * parseEntry({ n: 1, text: "Moshes A. (2022), A Title, “Outlet”, 5.11.2023.", source: { start: 0, end: 47 }, marks: [] })
 * // fields.title.value "A Title", fields["container-title"].value "Outlet", fields.issued.value "2023-11-05"
 */
export const parseEntry = (
  entry: Entry,
  previous: readonly ReferenceRecord[] = [],
  outlets: OutletTable = outletTable(),
): ReferenceRecord => readEntries([entry], previous, outlets)[0]!;
