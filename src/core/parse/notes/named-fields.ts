import { dateAt, type FoundDate } from "../dates/index.ts";
import type { FieldName } from "../types.ts";
import type { Note, NoteKind } from "./types.ts";

type NoteField = NonNullable<Note["fields"]>[number];

/** The places of the named groups of a match, as an expression with the flag d gives them. */
type GroupPlaces = Readonly<Record<string, [start: number, end: number] | undefined>>;

/**
 * The fields that named groups of an expression have read; a group that took no part in the match gives none.
 * @param names the groups with the fields that they are, in the order of the result
 * @param from where the text stands that the expression was tried on
 * @example namedFields("vol. 3, Minsk", /vol\. (?<volume>\d+)/d.exec(…)!.indices!.groups!, [["volume", "volume"]]) // volume "3"
 */
export const namedFields = (
  text: string,
  groups: GroupPlaces,
  names: readonly (readonly [group: string, name: FieldName])[],
  from = 0,
): NoteField[] =>
  names.flatMap(([group, name]) => {
    const place = groups[group];
    if (!place) return [];
    const span = { start: from + place[0], end: from + place[1] };
    return [{ name, value: text.slice(span.start, span.end), span }];
  });

/** The same, with dates in ISO 8601; one that cannot be read is left out. */
export const datedFields = (...given: Parameters<typeof namedFields>): ReturnType<typeof namedFields> =>
  namedFields(...given).flatMap((field) => {
    if (field.name !== "issued") return [field];
    const iso = dateAt(given[0], field.span.start)?.iso;
    return iso ? [{ ...field, value: iso }] : [];
  });

/** A note of all that an expression has found, with its groups as fields. */
export const noteOfMatch = (
  match: RegExpExecArray,
  kind: NoteKind,
  names: Parameters<typeof namedFields>[2],
): Note => ({
  start: match.index,
  end: match.index + match[0].length,
  kind,
  fields: datedFields(match.input, match.indices!.groups!, names),
});

/**
 * The field of a date that was found.
 * @param from where the text stands in which it was
 */
export const issuedOn = ({ iso, start, end }: FoundDate, from = 0): NoteField => ({
  name: "issued",
  value: iso,
  span: { start: from + start, end: from + end },
});
