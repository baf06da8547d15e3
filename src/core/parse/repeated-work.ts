import type { Entry } from "../list/types.ts";
import type { Field, ReferenceRecord } from "./types.ts";

/** What is cited of the work this time: `p. 47`, `С. 15–18`, `s. 12 i n.` */
const cited =
  /(?:^|[\s,.;:])(?<page>(?:(?:pp?|ss?|стр|с|S|С)\.\s?)?\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?:,\s\d{1,4})*)\s?(?:ff?|i n|и след)?[\s.;)]*$/du;

/**
 * The record of an entry that cites again a work of the list, `Ibid., p. 47`, `Nowak, op. cit.`: the same work, so that a
 * list does not bring a work called "Ibid.". Only the page that is cited stands in the text of this entry; it is kept as a note.
 * @returns nothing when the entry repeats no work that was read before
 */
export function repeatedWork(
  { text, repeats }: Entry,
  previous: readonly ReferenceRecord[],
): ReferenceRecord | undefined {
  const work = repeats?.what === "work" ? previous[repeats.n - 1] : undefined;
  if (!work) return undefined;
  const fields: ReferenceRecord["fields"] = Object.fromEntries(
    Object.entries(work.fields).map(([name, field]) => [name, { ...field, spans: [] }]),
  );
  const page = pageOf(text);
  if (page) {
    const { note } = fields;
    fields.note = note ? { ...note, value: `${note.value}; ${page.value}`, spans: page.spans } : page;
  }
  return {
    ...work,
    creators: work.creators.map((creator) => ({ ...creator, spans: [] })),
    fields,
    dates: [],
    unparsed: [],
  };
}

function pageOf(text: string): Field | undefined {
  const [start, end] = cited.exec(text)?.indices?.groups?.["page"] ?? [];
  if (start === undefined || end === undefined) return undefined;
  return { value: text.slice(start, end), spans: [{ start, end }], confidence: 0.9 };
}
