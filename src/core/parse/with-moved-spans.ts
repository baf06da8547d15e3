import type { Span } from "../evidence.ts";
import type { Field, ReferenceRecord } from "./types.ts";

/**
 * A record whose spans lie in another text than the one that was read, where spaces were put in or signs left out before.
 * @param moved the same place in that text
 * @param movedField a field there; only its spans move when nothing is said
 */
export function withMovedSpans(
  record: ReferenceRecord,
  moved: <T extends Span>(span: T) => T,
  movedField = (field: Field): Field => ({ ...field, spans: field.spans.map(moved) }),
): ReferenceRecord {
  return {
    ...record,
    fields: Object.fromEntries(
      Object.entries(record.fields).map(([name, field]) => [name, movedField(field)]),
    ),
    creators: record.creators.map((creator) => ({ ...creator, spans: creator.spans.map(moved) })),
    dates: record.dates.map((date) => ({ ...date, span: moved(date.span) })),
    unparsed: record.unparsed.map(moved),
  };
}
