import type { Warning } from "../evidence.ts";
import { outletTable } from "../outlets/outlet-table.ts";
import type { OutletTable } from "../outlets/types.ts";
import { accessDate } from "./access-date.ts";
import { amountConflict } from "./amount-conflict.ts";
import { authorSpelling } from "./author-spelling.ts";
import { dateConflict } from "./date-conflict.ts";
import { doiKind } from "./doi-kind.ts";
import { doiPublisher } from "./doi-publisher.ts";
import { duplicate } from "./duplicate.ts";
import { gluedWords } from "./glued-words.ts";
import { impossibleDate } from "./impossible-date.ts";
import { languageConflict } from "./language-conflict.ts";
import { lowConfidence } from "./low-confidence.ts";
import { mixedScript } from "./mixed-script.ts";
import { noSource } from "./no-source.ts";
import { noTitle } from "./no-title.ts";
import { outletConflict } from "./outlet-conflict.ts";
import { slugConflict } from "./slug-conflict.ts";
import type { Check, CheckedRecord } from "./types.ts";
import { unparsedText } from "./unparsed-text.ts";
import { volumeWithoutJournal } from "./volume-without-journal.ts";

/** All checks, in the order in which their warnings are shown. */
export const CHECKS: readonly Check[] = [
  noTitle,
  dateConflict,
  impossibleDate,
  accessDate,
  doiKind,
  doiPublisher,
  outletConflict,
  slugConflict,
  amountConflict,
  languageConflict,
  duplicate,
  mixedScript,
  gluedWords,
  unparsedText,
  volumeWithoutJournal,
  noSource,
  authorSpelling,
  lowConfidence,
];

/**
 * Runs every check on every record of a list. Never throws.
 * @param records the records with what was said of their titles and links, as the entries of a {@link ReadingList} have them
 * @param outlets the outlets that are known; the built-in ones when nothing is said
 * @returns the warnings of each record, in the order of the records
 * @example checkRecords(readReadingList("Kos B. War. 2021.").entries)[0].map(({ code }) => code) // ["no-source", "low-confidence"]
 */
export function checkRecords(
  records: readonly CheckedRecord[],
  outlets: OutletTable = outletTable(),
): Warning[][] {
  return records.map((record) => CHECKS.flatMap((check) => check.run(record, records, outlets)));
}
