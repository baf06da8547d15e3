import type { Entry } from "../list/types.ts";
import { outletTable } from "../outlets/outlet-table.ts";
import type { OutletTable } from "../outlets/types.ts";
import { authorYear } from "./author-year.ts";
import { judged } from "./confidence/index.ts";
import { editorsInNominative } from "./editors-case.ts";
import { keptIn, lostNumbers } from "./lost-numbers.ts";
import { withoutSpaces, withSpaces } from "./lost-spaces.ts";
import { lostWords } from "./lost-words.ts";
import { restore, withoutNotes, type Note } from "./notes/index.ts";
import { newspaperDay } from "./newspaper-day.ts";
import { readCut } from "./read-cut.ts";
import { recordOf } from "./record-of.ts";
import { repeatedWork } from "./repeated-work.ts";
import { shortCitation } from "./short-citation.ts";
import { withCurlyQuotes, withPrintedQuotes } from "./straight-quotes.ts";
import { draftWithLinks } from "./take-links.ts";
import type { ReferenceRecord } from "./types.ts";

/** A reference is no longer than this; of longer text only links and identifiers are read. */
const LONGEST = 6000;

/**
 * Reads one reference into a record. Every character ends up in a field, belongs to one (`Vol.`, brackets) or is listed in
 * `unparsed`. Never throws.
 * @param entry the reference, as {@link findEntries} gives it
 * @param previous the records before it in the list, for `———` and Ibid.
 * @param outlets the outlets that are known; the built-in ones when nothing is said
 * @example
 * parseEntry({ n: 1, text: "Moshes A. (2022), A Title, “Outlet”, 5.11.2023.", source: { start: 0, end: 47 }, marks: [] })
 * // fields.title.value "A Title", fields["container-title"].value "Outlet", fields.issued.value "2023-11-05"
 */
export function parseEntry(
  entry: Entry,
  previous: readonly ReferenceRecord[] = [],
  outlets: OutletTable = outletTable(),
): ReferenceRecord {
  const repeated = repeatedWork(entry, previous);
  if (repeated) return repeated;
  const short = shortCitation(entry) ?? authorYear(entry) ?? newspaperDay(entry, outlets);
  if (short) return short;
  if (entry.text.length > LONGEST) return recordOf(draftWithLinks(entry, [], outlets), entry, previous);
  const record = readMended(entry, (mended) => read(mended, previous, outlets));
  return editorsInNominative(record, entry.text);
}

/** Reads an entry with the spaces that it lost and curly quotation marks; what comes out has its places in the entry as printed. */
export function readMended(entry: Entry, read: (mended: Entry) => ReferenceRecord): ReferenceRecord {
  const spaced = withSpaces(entry);
  return spaced ? withoutSpaces(readQuoted(spaced.entry, read), spaced) : readQuoted(entry, read);
}

function readQuoted(entry: Entry, read: (mended: Entry) => ReferenceRecord): ReferenceRecord {
  const curly = withCurlyQuotes(entry);
  return curly ? withPrintedQuotes(read(curly.entry), curly) : read(entry);
}

function read(entry: Entry, previous: readonly ReferenceRecord[], outlets: OutletTable): ReferenceRecord {
  const cut = withoutNotes(entry);
  const { record, reading } = readCut(cut, previous, outlets);
  return withLost(restore(judged(record, cut.entry, reading, outlets), entry, cut), entry.text, cut.notes);
}

/** A number or word that no field has was read wrongly: it is said, and the record is no sure one. */
function withLost(record: ReferenceRecord, text: string, notes: readonly Note[]): ReferenceRecord {
  const kept = keptIn(text, record);
  const numbers = lostNumbers(text, record, kept);
  // What a note gives back to the title is lost where the title did not take it.
  for (const { start, end, ofTitle } of notes) if (!ofTitle) kept.fill(1, start, end);
  const lost = [...numbers, ...lostWords(text, record, kept)];
  if (!lost.length) return record;
  const unparsed = [...record.unparsed, ...lost].sort((a, b) => a.start - b.start);
  return { ...record, unparsed, confidence: Math.min(record.confidence, 0.5) };
}
