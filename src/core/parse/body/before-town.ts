import { unquoted } from "../book-part/index.ts";
import type { Draft } from "../draft.ts";
import { isPlace } from "../places.ts";
import { readTail } from "../tail/index.ts";

/** Behind the commas of a container: a town, who published there, and the day or year. */
const town =
  /[\p{Ll}\d)»”]\s?\.?,\s(?<place>\p{Lu}[\p{L}.’-]{0,20}(?:\s\p{Lu}[\p{L}.’-]{1,20})?)(?:,\s(?<publisher>[«“„"]?\p{Lu}[^,.:/]{2,40}))?[\s,]*$/du;
const dated = /^[\s,.]*(?:\d{1,2}\s\p{L}{3,9}\.?\s|\d{1,2}\.\d\d\.)?(?:1[89]|20)\d\d/u;

/** `// Исторические записки, т. 12, М., 2011, с. 29–35`: between commas a town ends the name, and what counts the volume stands before it. */
export function beforeTown(draft: Draft, from: number, to: number): number {
  const { text } = draft;
  const found = town.exec(text.slice(from, to))?.indices?.groups;
  const place = found?.["place"];
  if (!place || draft.editorsNoted || !dated.test(text.slice(to, to + 24))) return to;
  const span = { start: from + place[0], end: from + place[1] };
  if (!isPlace(text.slice(span.start, span.end)) || !draft.set("publisher-place", span, 0.9)) return to;
  const publisher = found["publisher"];
  if (publisher)
    draft.set("publisher", unquoted(text, { start: from + publisher[0], end: from + publisher[1] }), 0.9);
  draft.claim({ start: span.start - 2, end: to });
  return readTail(draft, from, span.start).end;
}
