import { dateAt } from "../../dates/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** Catalogues and databases that styles name as the place where a work was found. */
const NAMES =
  "ProQuest(?: Dissertations (?:and|&) Theses(?: Global)?| Ebook Central)?|JSTOR|Project MUSE|Academic Search (?:Complete|Premier)|EBSCO ?host|Gale[\\p{L} ]{0,40}|LexisNexis(?: Academic)?|Nexis(?: Uni)?|Factiva|Scopus|Web of Science|SAGE Journals|Cambridge Core|Oxford Academic|Taylor (?:and|&) Francis Online|SpringerLink|Wiley Online Library|ScienceDirect|De Gruyter Online|Google (?:Books|Scholar)|Internet Archive|Wayback Machine|Archive\\.(?:today|ph|is)|Perma\\.cc|HathiTrust|CEEOL|Central and Eastern European Online Library|Academia\\.edu|ResearchGate|CyberLeninka|eLIBRARY\\.RU|Integrum|EastView|East View(?: Universal Database)?|Polona|Kamunikat\\.org|United Nations Digital Library|UN Digital Library|DSpace";
const named = rule(
  new RegExp(
    `(?<=[.,”"?!)]\\s)(?<name>${NAMES})(?:\\s\\((?<number>[^()]{3,40})\\))?(?=[.,](?:\\s|$)|\\s?$)`,
    "dgu",
  ),
);

/** Wikis: `ISSN 0037-6779 – via JSTOR.`, `Retrieved 10 August 2020 – via Twitter.` */
const via = rule(/ [–—-] via (?<name>\p{Lu}[^.,;:()]{1,60})(?=\.?\s?$|\. Archived)/du);
/** IEEE: `“Title,” 2016–2022. Distributed by Zenodo, doi:`, `“Title,” 2023, distributed by Harvard Dataverse,` */
const distributed = rule(/(?<=[\d”"][.,]\s|[,.]”\s)[Dd]istributed by (?<name>\p{Lu}[^.,]{2,60})(?=[.,])/du);
/** Harvard: `Title. Version 1.2 [Dataset]`, `Title (Version 2.1)` stands elsewhere. */
/** IEEE of data: `OONI, Aug. 2020, “Web connectivity measurements,” Open Observatory`: its day stands between name and title. */
const dayBeforeTitle = rule(
  /(?<=^[^“”"(,]{2,60}), (?<issued>(?:\p{Lu}\p{Ll}{2,8}\.?\s)?(?:19|20)\d\d)(?=, [“"])/du,
);
const version = rule(
  /(?<=[.,]\s|[.,?!][”"]\s)(?<name>Version (?:\d{1,3}(?:\.\d{1,3}){0,2}|(?:19|20)\d\d(?:[-.]\d\d){1,2})|(?<=Data[^.]{0,40},\s|[Zz]enodo,\s)[Vv]\d{1,2}(?:\.\d{1,2}){0,2})(?=[.,]\s|\s\[|\s?$)/du,
);
/** `Title (V3) [Data set]` */
const inRound = rule(
  /\s\((?<name>[Vv]\d{1,2}(?:\.\d{1,2}){0,2}|Waves?\s\d{1,2}(?:[–-]\d{1,2})?)\)(?=\s\[)/du,
);

/** MLA, Chicago and APA: `…, pp. 100–12. SAGE Journals, https://…`, `ProQuest (10123456).` */
export const databaseNotes = finder([named, dayBeforeTitle, distributed, version, inRound, via], (text) => {
  const notes: Note[] = [];
  for (const match of named.all(text)) {
    const [start, end] = match.indices!.groups!["name"]!;
    // A container stands right behind the title, a database behind the date or the publisher.
    if (!/\d|[)\]]\.\s$|\p{L}{3}\.\s\p{Lu}.*[.,)]\s$/su.test(text.slice(0, match.index).slice(-60))) continue;
    if (/[”"?!]\s$/.test(text.slice(0, match.index))) continue;
    notes.push({ start: match.index, end: match.index + match[0].length, fields: [{ name: "source", value: text.slice(start, end), span: { start, end } }, ...numberOf(text, match.indices!.groups!["number"])] });
  }
  const by = via.exec(text);
  if (by) notes.push({ start: by.index, end: by.index + by[0].length, fields: namedFields(text, by.indices!.groups!, [["name", "source"]]) });
  const day = dayBeforeTitle.exec(text);
  if (day) {
    const [start, end] = day.indices!.groups!["issued"]!;
    const date = dateAt(text, start);
    if (date?.end === end) notes.push({ start: day.index, end, fields: [{ name: "issued", value: date.iso, span: { start, end } }] });
  }
  for (const [expression, name] of [[distributed, "publisher"], [version, "edition"], [inRound, "edition"]] as const) {
    const match = expression.exec(text);
    const [start, end] = match?.indices?.groups?.["name"] ?? [];
    if (!match || start === undefined || end === undefined) continue;
    notes.push({ start: match.index, end: match.index + match[0].length, ...(name === "publisher" && { kind: "dataset" as const }), fields: [{ name, value: text.slice(start, end), span: { start, end } }] });
  }
  return notes;
}); // prettier-ignore

/** `ProQuest (3706122)` */
function numberOf(text: string, place: [number, number] | undefined): NonNullable<Note["fields"]> {
  if (!place) return [];
  const [start, end] = place;
  return [{ name: "number", value: text.slice(start, end), span: { start, end } }];
}
