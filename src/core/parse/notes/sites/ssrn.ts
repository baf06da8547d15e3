import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

/** `(July 2003). CEPR Discussion Paper No. 1; GEP Paper No. 2002/14, Available at SSRN: https://ssrn.com/abstract=1 or http://dx.doi.org/…` */
const available = rule(/(?<=[\p{L}\d)”"’][.,?!]?[”"’]?\s)Available at (?<name>SSRN):? ?(?=https?:\/\/|$)/du);

/** A second series that counts the same paper. */
const second = rule(
  /(?<=\sNo\. [\w/-]{1,12})(?:; \p{Lu}[\p{L}’'&., -]{3,90} No\. [\w/-]{1,12}){1,3}(?=[.,]? ?(?:Available at SSRN|https?:\/\/|\.?$))/du,
);
const or = rule(/(?<=ssrn\.com\/\S{1,40}) or (?=https?:\/\/)/dgu);

export const ssrnNotes = finder([available, second, or], (text) => {
  const notes: Note[] = or.all(text).map((match) => ({ start: match.index, end: match.index + 3 }));
  const [start, end] = available.exec(text)?.indices?.groups?.["name"] ?? [];
  if (start !== undefined && end !== undefined) {
    const colon = text[end] === ":" ? end + 1 : end;
    notes.push({ start: start - "Available at ".length, end: colon, kind: "preprint", fields: [{ name: "source", value: "SSRN", span: { start, end } }] });
  }
  const also = second.exec(text);
  if (also) {
    const span = { start: also.index + 2, end: also.index + also[0].length };
    notes.push({ start: also.index, end: span.end, fields: [{ name: "note", value: text.slice(span.start, span.end), span }] });
  }
  return notes;
}); // prettier-ignore
