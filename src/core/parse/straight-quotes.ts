import type { Entry } from "../list/types.ts";
import { quotedAt } from "./quotes.ts";
import type { Field, ReferenceRecord } from "./types.ts";

/** An entry whose straight single quotation marks were made the curly ones that they stand for, character for character. */
export interface CurlyEntry {
  entry: Entry;
  /** The text as it is printed, of the same length. */
  printed: string;
}

/**
 * Where a straight mark can open: at the start, or behind a year in brackets, a stop, a comma, a colon or `In`, before a word:
 * `(2020) 'Title'`, `Kos, A., 'Title'`. An apostrophe before a word is none: `'t Hart`, `'n Droë seisoen`.
 */
const opener =
  /(?<=^|[)\].,:;]\s|\s(?:in|In)\s|\s\()'(?=[\p{L}\p{N}“„«"‘([¿¡…])(?!(?:t|n|s|k|em|tis|twas|\d\ds)\s)/gu;
/** What only stands behind a title: one that holds it began before, so that the first mark was an apostrophe: `'Abd al-Rahman, A. (2020) 'Title'`. */
const year = /\(\d{4}/;

/** `'Cosmopolitan Europe' and its 'common destiny'.`: what opened is closed again before the end, and then something else opens. */
function areTwo(text: string, from: number, end: number): boolean {
  let [open, early] = [0, false];
  for (let i = from; i <= end; i++) {
    if (text[i] !== "'") continue;
    if (!/[\p{L}\p{N}]/u.test(text[i - 1] ?? " ") && /[\p{L}\p{N}]/u.test(text[i + 1] ?? " ")) open++;
    else if (!/\p{L}/u.test(text[i + 1] ?? " ") && --open === 0 && i < end) early = true;
  }
  return early && open === 0;
}

/**
 * Titles between straight single marks: `Kos, A. (2020) 'Rivers of Polesia', Journal`, as plain-text editors write Harvard.
 * Apostrophes and soft signs inside stay as they are. `null`: there are none.
 */
export function withCurlyQuotes(entry: Entry): CurlyEntry | null {
  const printed = entry.text;
  if (!printed.includes("'")) return null;
  let text = printed;
  let from = 0;
  for (const { index } of printed.matchAll(opener)) {
    if (index < from) continue;
    // A soft sign of the other kind closes nothing that a straight mark opened: 'stat’ye 205', 2 November
    const other = `${printed.slice(0, index)}‘${printed.slice(index + 1).replaceAll("’", "ʼ")}`;
    const quoted = quotedAt(other, index);
    if (!quoted || quoted.inner.end - quoted.inner.start < 2) continue;
    const { start, end } = quoted.inner;
    if ((index === 0 && year.test(printed.slice(start, end))) || areTwo(printed, index, end)) continue;
    text = `${text.slice(0, index)}‘${text.slice(start, end)}’${text.slice(end + 1)}`;
    from = end + 1;
  }
  return text === printed ? null : { entry: { ...entry, text }, printed };
}

/** A record of an entry with curly marks, its values with those that are printed. */
export function withPrintedQuotes(record: ReferenceRecord, { entry, printed }: CurlyEntry): ReferenceRecord {
  const asPrinted = (field: Field): Field => {
    const [span, ...others] = field.spans;
    if (!span || !/[‘’]/.test(field.value)) return field;
    if (!others.length && entry.text.slice(span.start, span.end) === field.value)
      return { ...field, value: printed.slice(span.start, span.end) };
    return /[‘’]/.test(printed) ? field : { ...field, value: field.value.replace(/[‘’]/g, "'") };
  };
  return {
    ...record,
    fields: Object.fromEntries(
      Object.entries(record.fields).map(([name, field]) => [name, asPrinted(field)]),
    ),
  };
}
