import type { Entry } from "../list/types.ts";
import type { ReferenceRecord } from "./types.ts";
import { withMovedSpans } from "./with-moved-spans.ts";

/** An entry whose double marks became one sign each, and where in its text the first of two was left out. */
export interface PairedEntry {
  entry: Entry;
  /** Places in `entry.text` of the signs that stand for two, rising. */
  pairs: readonly number[];
}

/** LaTeX and old typewriters: ``Title'', ‘‘Title’’. */
const marks = /``|‘‘|''|’’/g;

/**
 * Reads two single quotation marks that stand for a double one as what they mean.
 * @example withPairedMarks(entryOf("Kos, A. ``Rivers,'' Water 5."))?.entry.text // "Kos, A. “Rivers,” Water 5."
 */
export function withPairedMarks(entry: Entry): PairedEntry | null {
  const printed = entry.text;
  const open = printed.search(/(?:``|‘‘)\S/);
  if (open < 0 || Math.max(printed.lastIndexOf("''"), printed.lastIndexOf("’’")) < open) return null;
  const pairs: number[] = [];
  const text = printed.replace(marks, (two, at: number) => {
    pairs.push(at - pairs.length);
    return /[`‘]/.test(two) ? "“" : "”";
  });
  const moved = (offset: number) => offset - pairs.filter((at, i) => at + i < offset).length;
  return { entry: { ...entry, text, marks: entry.marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })) }, pairs };
} // prettier-ignore

/** A record of an entry with such signs, with its spans in the text with both marks. */
export function withBothMarks(record: ReferenceRecord, { pairs }: PairedEntry): ReferenceRecord {
  const back = (offset: number) => offset + pairs.filter((at) => at < offset).length;
  return withMovedSpans(record, (span) => ({ ...span, start: back(span.start), end: back(span.end) }));
}
