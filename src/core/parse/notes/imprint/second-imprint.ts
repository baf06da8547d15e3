import { isPlace } from "../../places.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

const second = rule(
  /(?<=[\p{L}).]\s?);\s(?<place>\p{Lu}[^:;.\d]{0,30}?\.?)\s?:\s(?<publisher>\p{Lu}[^:;.\d]{1,60}?)(?=[,;]\s(?:c?(?:1[5-9]|20)\d\d)|\.?\s?$|\.\s(?:[–—]|https?:))/dgu,
);
/** What stands right before it: `Moscow: Nauka`, `М. : Наука` */
const first = /(?:^|[.,\])–—]\s)(?<place>\p{Lu}[^:;\d]{0,34}?)\s?:\s[^:;.\d]{2,60}\s?$/u;

/** `2 vols. Moscow: Nauka; Berlin: De Gruyter, 2001`: of two houses in two cities the second goes on with the first. */
export const secondImprintNotes = finder([second], (text) => {
  const notes: Note[] = [];
  for (const match of second.all(text)) {
    const before = first.exec(text.slice(0, match.index))?.groups!["place"]?.split(/[.–—]\s+(?=\p{Lu})/u).at(-1);
    if (!before || !isPlace(before) || !isPlace(match.groups!["place"]!)) continue;
    const fields = ([["place", "publisher-place"], ["publisher", "publisher"]] as const).map(([group, name]) => {
      const [start, end] = match.indices!.groups![group]!;
      return { name, value: text.slice(start, end), span: { start, end } };
    });
    notes.push({ start: match.index, end: match.index + match[0].length, fields, adds: true });
  }
  return notes;
}); // prettier-ignore
