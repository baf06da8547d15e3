import type { Entry } from "../list/types.ts";
import type { Field, ReferenceRecord } from "./types.ts";

/** An entry whose areas are set apart by dashes, character for character. */
export interface DashedEntry {
  entry: Entry;
  /** The text as it is printed, of the same length. */
  printed: string;
}

/** Lists that print areas: GOST, in Cyrillic or with its slashes before the container. */
const ofGost = /[\u0400-\u04ff]| \/\/ /;
/** `Журнал. - 2001. - № 3`, `Журнал.- 2001`, `[Текст] - М.`: a hyphen behind a stop or a bracket that a space follows. */
const hyphen = /(?<=[.)\]»”"]\s?)-(?=\s[\p{L}\d№[(«“"])/gu;

/** `М.: Наука, 2020 - 308 с.`: the same where the stop behind the year was left out. */
const behindYear = /(?<=,\s?(?:19|20)\d\d\s)-(?=\s\d{1,4}\s?[сcsp]\.)/gu;

/** `– C. 5–9`, `2014. C. 5`: the letter of the pages typed on the other keyboard, in a reference in Cyrillic. */
const latinPages = /(?<=[\u0400-\u04ff][^C]{0,400}[.,;–—]\s)C(?=\.\s?\d)/gu;

/** What was typed with hyphens between its areas is read as with dashes. `null`: nothing was. */
export function withAreaDashes(entry: Entry): DashedEntry | null {
  const printed = entry.text;
  if (!/- |C\./.test(printed) || !ofGost.test(printed)) return null;
  const text = printed.replace(hyphen, "–").replace(behindYear, "–").replace(latinPages, "С");
  return text === printed ? null : { entry: { ...entry, text }, printed };
}

/** A record of an entry with dashes, its values with the hyphens that are printed. */
export function withPrintedHyphens(
  record: ReferenceRecord,
  { entry, printed }: DashedEntry,
): ReferenceRecord {
  const asPrinted = (field: Field): Field => {
    const [span, ...others] = field.spans;
    const whole = span && !others.length && entry.text.slice(span.start, span.end) === field.value;
    return whole ? { ...field, value: printed.slice(span.start, span.end) } : field;
  };
  return {
    ...record,
    fields: Object.fromEntries(
      Object.entries(record.fields).map(([name, field]) => [name, asPrinted(field)]),
    ),
  };
}
