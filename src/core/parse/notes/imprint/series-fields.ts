import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

const label = /^(?:сери[яі]|серыя|seriya|series|seria|reihe)[:\s]+(?=["«“„\p{Lu}])/iu;

/** The field of a series, without a word that only says that it is one, and of its number. */
export function seriesFields(
  text: string,
  groups: Record<string, [number, number] | undefined>,
): NonNullable<Note["fields"]> {
  const [from, to] = groups["name"]!;
  const name = text
    .slice(from, to)
    .replace(label, "")
    .replace(/^["«“„](.*)["»”“]$/u, "$1");
  const at = text.indexOf(name, from);
  return [
    { name: "collection-title", value: name, span: { start: at, end: at + name.length } },
    ...namedFields(text, groups, [["number", "collection-number"]]),
  ];
}

/** The note that a match is whose groups are the name of a series and its number. */
export const seriesNote = (text: string, match: RegExpExecArray): Note => ({
  start: match.index,
  end: match.index + match[0].length,
  fields: seriesFields(text, match.indices!.groups!),
});
