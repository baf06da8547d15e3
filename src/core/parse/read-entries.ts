import type { Entry } from "../list/types.ts";
import type { OutletTable } from "../outlets/types.ts";
import { authorYear } from "./author-year.ts";
import { judged } from "./confidence/index.ts";
import { editorsInNominative } from "./editors-case.ts";
import { keptIn, lostNumbers } from "./lost-numbers.ts";
import { lostWords } from "./lost-words.ts";
import { mendEntry } from "./mend-entry.ts";
import { newspaperDay } from "./newspaper-day.ts";
import { restore, withoutNotes, type Note } from "./notes/index.ts";
import { readCuts } from "./read-cut.ts";
import { recordOf } from "./record-of.ts";
import { repeatedWork } from "./repeated-work.ts";
import { shortCitation } from "./short-citation.ts";
import { draftWithLinks } from "./take-links.ts";
import type { ReferenceRecord } from "./types.ts";

/** A reference is no longer than this; of longer text only links and identifiers are read. */
const LONGEST = 6000;

/** Reads entries that do not repeat each other; `previous` has the records of those that they repeat, each in its place of the list. */
export function readEntries(
  entries: readonly Entry[],
  previous: readonly ReferenceRecord[],
  outlets: OutletTable,
): ReferenceRecord[] {
  const short = entries.map((entry) => shortRecord(entry, previous, outlets));
  const whole = readWhole(
    entries.filter((_, i) => !short[i]),
    previous,
    outlets,
  );
  let next = 0;
  return short.map((record) => record ?? whole[next++]!);
}

/** What is no whole reference, or too long to be one. */
function shortRecord(
  entry: Entry,
  previous: readonly ReferenceRecord[],
  outlets: OutletTable,
): ReferenceRecord | undefined {
  const short =
    repeatedWork(entry, previous) ??
    shortCitation(entry) ??
    authorYear(entry) ??
    newspaperDay(entry, outlets);
  if (short || entry.text.length <= LONGEST) return short;
  return recordOf(draftWithLinks(entry, [], outlets), entry, previous);
}

function readWhole(
  entries: readonly Entry[],
  previous: readonly ReferenceRecord[],
  outlets: OutletTable,
): ReferenceRecord[] {
  const mended = entries.map(mendEntry);
  const cuts = withoutNotes(mended.map(({ entry }) => entry));
  const read = readCuts(cuts, previous, outlets);
  return judged(read, outlets).map((record, i) => {
    const [cut, { entry, asPrinted }] = [cuts[i]!, mended[i]!];
    const all = withLost(restore(record, entry, cut), entry.text, cut.notes);
    return editorsInNominative(asPrinted(all), entries[i]!.text);
  });
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
