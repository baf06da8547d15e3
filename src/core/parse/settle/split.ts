import type { Span } from "../../evidence.ts";
import type { Draft } from "../draft.ts";
import type { Field, FieldName } from "../types.ts";

/** Takes the end of a field off it, as another field where that is still free. */
export function split({ text, fields }: Draft, name: FieldName, end: number, other: FieldName, value: Span): void {
  const field = fields[name]!;
  const start = field.spans[0]!.start;
  fields[other] ??= { value: text.slice(value.start, value.end), spans: [value], confidence: 0.9 };
  fields[name] = { ...field, value: text.slice(start, end), spans: [{ start, end }] };
} // prettier-ignore

/** The one place that a field was read from, unless its value was put together. */
export function placeOf(text: string, field: Field | undefined): Span | null {
  const [span, ...others] = field?.spans ?? [];
  return span && !others.length && text.slice(span.start, span.end) === field!.value ? span : null;
}
