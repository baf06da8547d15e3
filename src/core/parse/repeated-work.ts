import type { Entry } from "../list/types.ts";
import type { ReferenceRecord } from "./types.ts";

/**
 * The record of an entry that cites again a work of the list, `Ibid., p. 47`, `Nowak, op. cit.`: the same work, so that a
 * list does not bring a work called "Ibid.". Nothing of it stands in the text of this entry, so nothing has a place there.
 * @returns nothing when the entry repeats no work that was read before
 */
export function repeatedWork(
  { repeats }: Entry,
  previous: readonly ReferenceRecord[],
): ReferenceRecord | undefined {
  const work = repeats?.what === "work" ? previous[repeats.n - 1] : undefined;
  if (!work) return undefined;
  const fields = Object.fromEntries(
    Object.entries(work.fields).map(([name, field]) => [name, { ...field, spans: [] }]),
  );
  return {
    ...work,
    creators: work.creators.map((creator) => ({ ...creator, spans: [] })),
    fields,
    dates: [],
    unparsed: [],
  };
}
