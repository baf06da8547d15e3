import type { Span } from "../../../evidence.ts";
import type { Entry } from "../../../list/types.ts";
import type { ReferenceRecord } from "../../types.ts";
import type { CutEntry } from "../cut.ts";
import type { Note } from "../types.ts";
import { addFields } from "./add-fields.ts";
import { addPeople } from "./add-people.ts";
import { joinTitle } from "./join-title.ts";
import { placeInterview } from "./place-interview.ts";

/** The record of a cut entry as one of the whole entry: spans moved back, the notes' fields and creators added. */
export function restore(record: ReferenceRecord, { text }: Entry, { at, notes }: CutEntry): ReferenceRecord {
  if (notes.length) moveBack(record, at);
  const several = notes.filter((note) => note.role).length > 1;
  let enacted = false;
  for (const note of notes) {
    if (several) giveRole(record, text, note);
    enacted = addFields(record, text, note, !enacted) || enacted;
    joinTitle(record, text, notes, note);
  }
  placeInterview(record, text, notes);
  addPeople(record, text, notes);
  return record;
}

function moveBack(record: ReferenceRecord, at: Int32Array): void {
  const back = (spans: readonly Span[]) => spans.flatMap((span) => original(at, span));
  for (const field of Object.values(record.fields)) field.spans = back(field.spans);
  for (const creator of record.creators) creator.spans = back(creator.spans);
  for (const date of record.dates) date.span = original(at, date.span)[0] ?? date.span;
  record.unparsed = back(record.unparsed);
}

/** `Kos, A. (Producer), & Lis, B. (Director)`: one of several; a mark behind the last of a list is of them all. */
function giveRole(record: ReferenceRecord, text: string, { role, start, end }: Note): void {
  const named = record.creators.find(
    ({ creatorType, spans }) =>
      creatorType === "author" && /^\.?\s?$/.test(text.slice(spans.at(-1)?.end ?? end, start)),
  );
  if (role && named) named.creatorType = role;
}

/** The stretches of the whole text that a stretch of the cut one comes from. */
function original(at: Int32Array, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (let i = start; i < end; i++) {
    const place = at[i]!;
    const last = spans.at(-1);
    if (last?.end === place) last.end = place + 1;
    else spans.push({ start: place, end: place + 1 });
  }
  return spans;
}
