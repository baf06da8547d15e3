import { parseEntry, type Entry, type ReferenceRecord } from "../../../src/core/index.ts";

/** A reference as the list room would give it. */
export const entryOf = (text: string): Entry => ({
  n: 1,
  text,
  source: { start: 0, end: text.length },
  marks: [],
});

export const parseText = (text: string): ReferenceRecord => parseEntry(entryOf(text));

/** A record as a short table row: fields as values, creators as `Surname, I.`. */
export function brief(record: ReferenceRecord): Record<string, string> {
  const people = record.creators.map(
    ({ creatorType, name, lastName, firstName }) =>
      `${creatorType === "author" ? "" : `${creatorType} `}${name ?? [lastName, firstName].filter(Boolean).join(", ")}`,
  );
  return {
    type: record.itemType,
    ...(people.length && { people: people.join("; ") }),
    ...Object.fromEntries(Object.entries(record.fields).map(([name, field]) => [name, field.value])),
  };
}
