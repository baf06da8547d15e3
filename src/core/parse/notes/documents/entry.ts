import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** `Encyclopaedia. S.v. “Chernobyl.”` */
const subVerbo = rule(/(?<=[\p{L}\d][.,]?\s)[Ss]\.\s?v\.,?\s(?=[“"‘])/gu);
/** `Encyclopædia Britannica, 15th ed. (1980), s.v. “Salvation.”`, `Wikipedia. S.v. “Protests.”`: the work stands before its entry. */
const entryOf = rule(
  /^(?<work>\p{Lu}[^“”"().]{3,80}?(?:\.com|\.org)?)(?:,\s(?<edition>(?:\d{1,2}\w\w|[Rr]ev\.)\sed\.))?(?:,?\s\(?(?<year>(?:19|20)\d\d)\)?)?[.,]?\s[Ss]\.\s?v\.,?\s(?=[“"‘])/du,
);

/** `s.v.`: the entry of a work of reference. */
export const entryNotes = finder([entryOf, subVerbo], (text) => {
  const notes: Note[] = [];
  const ofWork = entryOf.exec(text);
  if (ofWork) {
    const fields = namedFields(text, ofWork.indices!.groups!, [["work", "container-title"], ["edition", "edition"], ["year", "issued"]]);
    notes.push({ start: 0, end: ofWork[0].length, kind: "entry", fields });
  } else for (const match of subVerbo.all(text)) notes.push({ start: match.index, end: match.index + match[0].length });
  return notes;
}); // prettier-ignore
