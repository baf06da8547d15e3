import { withoutStop } from "../../draft.ts";
import type { Creator, ReferenceRecord } from "../../types.ts";
import { allAuthors, areOthers } from "../contributors/responsibility.ts";
import type { Note } from "../types.ts";

/** Adds those whom notes name to those who were read. */
export function addPeople(record: ReferenceRecord, whole: string, notes: readonly Note[]): void {
  const statement = notes.flatMap(({ creators }) => creators ?? []);
  const by = (list: readonly Creator[], author: boolean) =>
    list.filter(({ creatorType }) => (creatorType === "author") === author);
  const authors = allAuthors(by(record.creators, true), by(statement, true));
  for (const { creators, start, end } of notes) {
    // Who is no author is kept as it is printed.
    if (!areOthers(by(creators ?? [], true), authors)) continue;
    const value = withoutStop(whole.slice(start, end)).replace(/^\/\s/, "");
    if (record.fields.note) record.fields.note.value += `; ${value}`;
    else record.fields.note = { value, spans: [], confidence: 0.9 };
    record.fields.note.spans.push({ start, end });
  }
  // "Кос А., Лис Б. Реки : [док. фильм] / реж. Б. Лис": who is named twice did both.
  const others = by(statement, false).filter(
    (one) => one.creatorType !== "director" || areOthers([one], authors),
  );
  record.creators = [...authors, ...by(record.creators, false), ...others];
}
