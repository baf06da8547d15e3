import { bytes } from "../bytes.ts";
import { classOf, isSpace, NUMBER } from "../character-class.ts";
import type { Span } from "../evidence.ts";
import type { ReferenceRecord } from "./types.ts";

/**
 * Numbers that no field, date or remainder has: a second page range, what the trained model took for a locator and could not read.
 * A number that stands in some value is not lost: `(Vol. 82), … 82(12)`, the year that is printed twice.
 * @param kept as {@link keptIn} gives it
 * @example of "…, vol. 5, pp. 1–20, 33–35, 2004" where 33–35 was not read: the place of "33–35"
 */
export function lostNumbers(
  text: string,
  { fields, dates }: ReferenceRecord,
  kept: Uint8Array,
): readonly Span[] {
  let values: readonly string[] | undefined;
  const lost: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (kept[at] || !(classOf(text.charCodeAt(at)) & NUMBER)) continue;
    const start = at;
    while (at < text.length && !kept[at] && classOf(text.charCodeAt(at)) & NUMBER) at++;
    values ??= numbersIn(fields, dates);
    if (values.includes(text.slice(start, at).replace(/^0+(?=\d)/, ""))) continue;
    const span = wordAround(text, kept, start, at);
    const last = lost.at(-1);
    if (last && last.end + 1 >= span.start) last.end = span.end;
    else lost.push(span);
    at = Math.max(at, span.end);
  }
  return lost;
}

/** The characters that a field, a name, a date or the remainder has. */
export function keptIn(text: string, { fields, creators, dates, unparsed }: ReferenceRecord): Uint8Array {
  const kept = bytes(text.length);
  const keep = (spans: readonly Span[]) => {
    for (const { start, end } of spans) kept.fill(1, start, end);
  };
  for (const field of Object.values(fields)) keep(field.spans);
  for (const { spans } of creators) keep(spans);
  for (const { span } of dates) kept.fill(1, span.start, span.end);
  keep(unparsed);
  return kept;
}

const numbersIn = (fields: ReferenceRecord["fields"], dates: ReferenceRecord["dates"]): string[] =>
  [...Object.values(fields), ...dates].flatMap(({ value }) => (value.match(/\d+/g) ?? []).map((number) => number.replace(/^0+(?=\d)/, ""))); // prettier-ignore

/** What stands between spaces around a number, as far as it is in no field: `33–35`, `e0256675`. */
function wordAround(text: string, kept: Uint8Array, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start > 0 && !kept[start - 1] && !isSpace(text.charCodeAt(start - 1))) start--;
  while (end < text.length && !kept[end] && !isSpace(text.charCodeAt(end))) end++;
  while (start < from && /[^\p{L}\p{N}]/u.test(text[start]!)) start++;
  while (end > to && /[^\p{L}\p{N}]/u.test(text[end - 1]!)) end--;
  return { start, end };
}
