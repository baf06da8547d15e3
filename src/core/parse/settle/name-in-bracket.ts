import type { Draft } from "../draft.ts";
import type { Span } from "../../evidence.ts";
import { isHostName } from "../link-evidence.ts";
import { isOutlet } from "../outlets.ts";
import { isPlace } from "../places.ts";
import { isPublisher } from "../publication/index.ts";
import { placeOf, split } from "./split.ts";

/** `Title (Yale`: a bracket that does not close. */
const OPEN = /\s\((?<name>\p{Lu}[^()]{1,60})$/u;

/**
 * `Anna Kos, The Quiet Republic (Yale, 2021) https://…`: where the year that stands in the same bracket was taken off, the title still has
 * who published it.
 */
export function nameInBracket(draft: Draft): void {
  const { text, fields, outlets } = draft;
  const at = placeOf(text, fields.title);
  const found = at && OPEN.exec(fields.title!.value);
  if (at && !found) return imprintInBracket(draft, at);
  if (!found || !found.index || !/^,?\s[^()]{0,20}(?:19|20)\d\d\)/.test(text.slice(at.end, at.end + 30))) return;
  const name = found.groups!["name"]!;
  const isSource = isOutlet(outlets, name) || (!isPublisher(name) && isHostName(name, fields.URL?.value));
  // "‘Title’ Republic (Minsk, 29 October 2010)": the town of a newspaper.
  if (isPlace(name) && draft.dates.some(({ value }) => value.length > 4)) return;
  const field = isPlace(name) ? "publisher-place" : isSource ? "container-title" : "publisher";
  if (fields[field]) return;
  split(draft, "title", at.start + found.index, field, { start: at.end - name.length, end: at.end });
} // prettier-ignore

/** `Title (Cambridge: University Press, 2003)` */
const IMPRINT =
  /\s\((?<place>\p{Lu}[^():,]{1,40}):\s(?<house>\p{Lu}[^():]{1,60}),\s(?<year>(?:1[5-9]|20)\d\d)\)$/du;

/** `Anna Kos, Judges (Cambridge: University Press, 2003), chap. 1`: a whole imprint that was left in the title. */
function imprintInBracket({ text, fields, dates }: Draft, at: Span): void {
  const { index, indices } = IMPRINT.exec(fields.title!.value) ?? {};
  if (!index || !indices || fields.publisher || fields["publisher-place"] || fields["container-title"] || dates.length) return;
  const spanOf = (name: string): Span => ({ start: at.start + indices.groups![name]![0], end: at.start + indices.groups![name]![1] });
  for (const [name, field] of [["place", "publisher-place"], ["house", "publisher"]] as const) {
    const span = spanOf(name);
    fields[field] = { value: text.slice(span.start, span.end), spans: [span], confidence: 0.9 };
  }
  const year = spanOf("year");
  dates.push({ value: text.slice(year.start, year.end), kind: "year", span: year });
  const title = { start: at.start, end: at.start + index };
  fields.title = { ...fields.title!, value: text.slice(title.start, title.end), spans: [title] };
} // prettier-ignore
