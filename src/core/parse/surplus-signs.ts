import { countBefore } from "../count-before.ts";
import type { Span } from "../evidence.ts";
import type { Entry } from "../list/types.ts";
import { SURPLUS_SIGNS } from "./data/surplus-signs.ts";
import type { Field, ReferenceRecord } from "./types.ts";
import { withMovedSpans } from "./with-moved-spans.ts";

/** An entry without the signs that say nothing, and where its characters stand in print. */
export interface PlainEntry {
  entry: Entry;
  printed: string;
  /** For each character that was kept, its place in print. */
  at: readonly number[];
}

/** Lists that print areas: GOST, in Cyrillic or with its slashes before the container. */
const ofGost = /[\u0400-\u04ff]| \/\/ ?/;

/**
 * Takes out signs that GOST's areas are parted with where no area stands between them, or that were typed twice. `null`: there are none.
 * @example withoutSurplus(entryOf("Реки // Вода. – . – № 7. –– С. 5;"))?.entry.text // "Реки // Вода. – № 7. – С. 5"
 */
export function withoutSurplus(entry: Entry): PlainEntry | null {
  const printed = entry.text;
  if (!ofGost.test(printed)) return null;
  const dropped = new Set<number>();
  for (const sign of SURPLUS_SIGNS)
    for (const { index, 0: signs } of printed.matchAll(sign))
      for (let i = index; i < index + signs.length; i++) dropped.add(i);
  if (!dropped.size) return null;
  // By code units: a picture has two.
  const at = Array.from({ length: printed.length }, (_, i) => i).filter((i) => !dropped.has(i));
  const moved = (place: number) => countBefore(at, place);
  return {
    entry: {
      ...entry,
      text: at.map((i) => printed[i]).join(""),
      marks: entry.marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })),
    },
    printed,
    at,
  };
}

/** A record of an entry without such signs, with its spans and values as they are printed. */
export function withPrintedSigns(
  record: ReferenceRecord,
  { entry, printed, at }: PlainEntry,
): ReferenceRecord {
  const back = <T extends Span>(span: T): T => ({
    ...span,
    start: at[span.start] ?? printed.length,
    end: span.end > span.start ? at[span.end - 1]! + 1 : (at[span.start] ?? printed.length),
  });
  const asPrinted = (field: Field): Field => {
    const spans = field.spans.map(back);
    const [span, ...others] = field.spans;
    const whole = span && !others.length && entry.text.slice(span.start, span.end) === field.value;
    return { ...field, spans, ...(whole && { value: printed.slice(spans[0]!.start, spans[0]!.end) }) };
  };
  return withMovedSpans(record, back, asPrinted);
}
