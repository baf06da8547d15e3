import { dateAt } from "../../dates/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { datedFields, issuedOn } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** `Revue des rivières [En ligne], 53/4 | 2012, mis en ligne le …`, `Revue, XC 1-2 | 2019`, `n° 12 | 2015` */
const located = rule(
  /(?<=, )(?:(?<volume>\d{1,3}|[IVXLC]{1,7})[/ -])?(?:n°\s?|#)?(?<issue>\d{1,3}(?:[-–/]\d{1,3})?) \| (?<issued>(?:19|20)\d\d)(?=[,.]|\s?$)/du,
);
/** Cairn: `Revue des rivières, 2010/2 (N° 41), p. 5-28` */
const ofYear = rule(
  /(?<=, )(?<issued>(?:19|20)\d\d)\/(?<issue>\d{1,2}(?:-\d{1,2})?)(?: \((?:[Nn]°|[Vv]ol\.|[Tt]ome|HS) ?(?<volume>\d{1,4}(?:-\d{1,4})?|[IVXLC]{1,7})\))?(?=, (?:pp?\.|pages?) )/du,
);
/** The day on which it was put on the site is none of the work, unless nothing else is said. */
const online = rule(
  /(?<=[,;] )(?:mis|posto|publicado|Online since|put online)(?: en ligne| online| em linha)?(?: le| il| on| em| el)? (?=\d{1,2} \p{L}{3,9} (?:19|20)\d\d[,.;])/gu,
);

export const frenchPortalNotes = finder([located, ofYear, online], (text) => {
  const notes: Note[] = [];
  const found = located.exec(text) ?? ofYear.exec(text);
  if (found) {
    const fields = datedFields(text, found.indices!.groups!, [["volume", "volume"], ["issue", "issue"], ["issued", "issued"]]);
    notes.push({ start: found.index, end: found.index + found[0].length, fields });
  }
  for (const match of online.all(text)) {
    const date = dateAt(text, match.index + match[0].length);
    if (date?.kind !== "full") continue;
    const span = { start: match.index, end: date.end };
    const isOnly = !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(text.slice(0, span.start));
    notes.push({ ...span, fields: [...(isOnly ? [issuedOn(date)] : []), { name: "note", value: text.slice(span.start, span.end), span }] });
  }
  return notes;
}); // prettier-ignore
