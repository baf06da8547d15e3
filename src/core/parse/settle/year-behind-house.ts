import type { Span } from "../../evidence.ts";
import { trimmed, type Draft } from "../draft.ts";
import { isOutlet, isPeriodical } from "../outlets.ts";
import { isPlace } from "../places.ts";
import { isPublisher } from "../publication/index.ts";
import { placeOf } from "./split.ts";

/** `Basic Books 2010`, `НЛО 2011`, `Farrar, Straus & Giroux 2012` */
const HOUSE_AND_YEAR =
  /^(?<house>\p{Lu}[\p{L}\d.’'&-]*(?:,?\s(?:\p{Lu}[\p{L}.’'-]*|&|i|y|und|and|et|и|of|для)){0,5})\s(?<year>(?:19|20)\d\d)$/u;
/** The same behind a title; what parts them is a comma, for a sentence of the title may end so, too. */
const BEHIND_TITLE = new RegExp(`,\\s(?<last>${HOUSE_AND_YEAR.source.slice(1)})`, "u");

/**
 * `Kos A., Bloodlines, Basic Books 2010`: those who note a book down leave the comma before its year out, where it has no other date.
 * The year is put into its own field, and the house that was left in the title or unread into that of the publisher.
 */
export function yearBehindHouse(draft: Draft): void {
  const { text, fields, dates } = draft;
  if (dates.some(({ value }) => /^\d{4}/.test(value))) return;
  for (const name of ["publisher", "container-title"] as const) {
    const field = fields[name];
    const at = placeOf(text, field);
    const found = at && HOUSE_AND_YEAR.exec(field!.value)?.groups;
    if (!found) continue;
    const house = { start: at.start, end: at.start + found["house"]!.length };
    takeYear(draft, at.end);
    delete fields[name];
    fields[name === "container-title" && isHouse(draft, house) ? "publisher" : name] ??= { ...field!, value: found["house"]!, spans: [house] };
    return;
  }
  if (fields.publisher || fields["container-title"] || fields["publisher-place"]) return;
  const last = behindTitle(draft) ?? leftOver(draft);
  if (!last) return;
  takeYear(draft, last.end);
  const house = { start: last.start, end: last.end - " 2010".length };
  draft.claim(last);
  draft.set(fieldOf(draft, house), house, 0.85);
} // prettier-ignore

function takeYear({ text, dates }: Draft, end: number): void {
  const span = { start: end - 4, end };
  dates.push({ value: text.slice(span.start, end), kind: "year", span });
}

/** Takes `, Basic Books 2010` off a title that somebody stands before. */
function behindTitle({ text, fields, creators }: Draft): Span | null {
  const at = placeOf(text, fields.title);
  if (!at || !creators.length) return null;
  const { 0: tail, index, groups } = BEHIND_TITLE.exec(fields.title!.value) ?? {};
  if (!tail || !index || !groups) return null;
  const title = { start: at.start, end: at.start + index };
  fields.title = { ...fields.title!, value: text.slice(title.start, title.end), spans: [title] };
  return { start: at.end - groups["last"]!.length, end: at.end };
}

/** What found no field, where it is nothing else. */
function leftOver(draft: Draft): Span | null {
  if (!draft.fields.title) return null;
  const [only, ...others] = draft.unparsed().map((span) => trimmed(draft.text, span));
  return only && !others.length && HOUSE_AND_YEAR.test(draft.text.slice(only.start, only.end)) ? only : null;
}

function isHouse({ text, fields: { page, volume, issue, URL }, outlets }: Draft, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  if (page || volume || issue || isOutlet(outlets, name) || isPeriodical(outlets, name)) return false;
  return isPublisher(name) || !URL;
} // prettier-ignore

function fieldOf(draft: Draft, house: Span) {
  if (isPlace(draft.text.slice(house.start, house.end))) return "publisher-place";
  return isHouse(draft, house) ? "publisher" : "container-title";
}
