import type { Span } from "../../evidence.ts";
import type { Mark } from "../../list/types.ts";
import { arePeople } from "../are-people.ts";
import { setTitle } from "../body/title.ts";
import { findDates } from "../dates/index.ts";
import { trimmed, type Draft } from "../draft.ts";
import { isPlace } from "../places.ts";
import { readNames, type NameShape } from "../names/index.ts";
import { isOutlet } from "../outlets.ts";
import { isPublisher } from "../publication/index.ts";
import type { FieldName } from "../types.ts";
import { locatorsOf, setLocators } from "./locators-of.ts";

const AS_PRINTED: ReadonlySet<string> = new Set<FieldName>([
  "publisher",
  "publisher-place",
  "volume",
  "issue",
  "page",
]);

/** Reads the row of a table by what its columns are called. */
export function readRow(draft: Draft, marks: readonly Mark[]): boolean {
  const cells = marks.filter(({ kind }) => kind === "cell");
  if (!cells.length) return false;
  for (const { column = "other", start, end } of cells) {
    const span = trimmed(draft.text, { start, end });
    if (span.end <= span.start) continue;
    if (column === "title") setTitle(draft, span.start, span.end, 0.97);
    else if (column === "author") takeAuthors(draft, span);
    else if (column === "date") takeDate(draft, span);
    else if (column === "container") takeOutlet(draft, span);
    else if (AS_PRINTED.has(column)) draft.set(column as FieldName, span, 0.95);
  }
  draft.form = "marked";
  return true;
}

const SHAPES: readonly NameShape[] = [
  "surname, initials",
  "surname initials",
  "initials surname",
  "surname, given",
  "given surname",
];

/** The cell is read by itself: what stands behind it says nothing of where names end. */
function takeAuthors(draft: Draft, { start, end }: Span): void {
  const name = draft.text.slice(start, end);
  const found = readNames(name, 0, SHAPES, "author", (place) => place >= name.length - 1);
  if (found && arePeople(found, name, draft.outlets)) {
    draft.creators.push(...found.creators.map((creator) => ({ ...creator, spans: creator.spans.map((span) => moved(span, start)) })));
    draft.moreCreators ||= found.more;
  } else draft.creators.push({ creatorType: "author", name, spans: [{ start, end }], confidence: 0.8 });
  draft.claim({ start, end });
} // prettier-ignore

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function takeDate(draft: Draft, { start, end }: Span): void {
  const [date] = findDates(draft.text.slice(start, end));
  if (!date || date.kind === "none" || date.kind === "day") return;
  const span = { start: start + date.start, end: start + date.end };
  draft.dates.push({ value: date.iso, span, kind: date.kind === "year" ? "year" : "full" });
  draft.claim(span);
}

/** A column for outlets has those who print books, too, with their towns, and numbers of journals. */
function takeOutlet(draft: Draft, cell: Span): void {
  const { name: span, values } = locatorsOf(draft, cell);
  const name = draft.text.slice(span.start, span.end);
  const colon = name.indexOf(": ");
  if (colon > 0 && isPlace(name.slice(0, colon))) {
    draft.set("publisher-place", { start: span.start, end: span.start + colon }, 0.95);
    draft.set("publisher", { start: span.start + colon + 2, end: span.end }, 0.95);
    return;
  }
  setLocators(draft, values);
  const isHouse =
    !isOutlet(draft.outlets, name) && (isPublisher(name) || !(draft.fields.URL ?? draft.fields.DOI));
  draft.set(isHouse ? "publisher" : "container-title", span, 0.9);
}
