import type { Entry } from "../list/types.ts";
import { withAreaDashes, withPrintedHyphens } from "./area-dashes.ts";
import { withCommaBeforePages } from "./bracket-stop.ts";
import { withoutSpaces, withSpaces } from "./lost-spaces.ts";
import { withBothMarks, withPairedMarks } from "./paired-marks.ts";
import { withCurlyQuotes, withPrintedQuotes } from "./straight-quotes.ts";
import { withoutSurplus, withPrintedSigns } from "./surplus-signs.ts";
import type { ReferenceRecord } from "./types.ts";

/** An entry as it is read, and the way back. */
export interface MendedEntry {
  entry: Entry;
  /** The record with its places in the entry as printed. */
  asPrinted(record: ReferenceRecord): ReferenceRecord;
}

/** An entry with double quotation marks for two single ones, without signs that say nothing, with dashes between its areas, the spaces that it lost and curly quotation marks. */
export function mendEntry(original: Entry): MendedEntry {
  const paired = withPairedMarks(original);
  const whole = paired?.entry ?? original;
  const plain = withoutSurplus(whole);
  const kept = plain?.entry ?? whole;
  const printed = withCommaBeforePages(kept) ?? kept;
  const dashed = withAreaDashes(printed);
  const spaced = withSpaces(dashed?.entry ?? printed);
  const curly = withCurlyQuotes(spaced?.entry ?? dashed?.entry ?? printed);
  return {
    entry: curly?.entry ?? spaced?.entry ?? dashed?.entry ?? printed,
    asPrinted(record) {
      const quoted = curly ? withPrintedQuotes(record, curly) : record;
      const close = spaced ? withoutSpaces(quoted, spaced) : quoted;
      const hyphened = dashed ? withPrintedHyphens(close, dashed) : close;
      const signed = plain ? withPrintedSigns(hyphened, plain) : hyphened;
      return paired ? withBothMarks(signed, paired) : signed;
    },
  };
}
