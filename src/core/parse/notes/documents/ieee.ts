import { isPlace, isRegionName } from "../../places.ts";
import { rule } from "../../rule.ts";
import type { FieldName } from "../../types.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";
import { REPOSITORY } from "../sites/repository.ts";
import { THESIS } from "../words.ts";

/** The date that ends what IEEE prints between commas: `, Mar. 2021`, `, Oct. 3, 2020`, `, 2019` */
const day = "(?=,\\s(?:\\p{Lu}\\p{Ll}{2,8}\\.?(?:[–/-]\\p{Lu}\\p{Ll}{2,8}\\.?)?\\s(?:\\d{1,2}(?:[–-]\\d{1,2})?,\\s)?)?(?:19|20)\\d\\d(?:[.,;]|\\s|$))"; // prettier-ignore
const paper =
  "(?:Rep|Report|Paper|Pap|Brief|Briefing|Comment|Commentary|Note|Memo|Memorandum|Stud|Study|Studies|Papers|Reports|Anal|Analysis|Ser|Series|Bull|Bulletin|Working Papers?|Doc|Document|Publ|Publication|Monogr|Insights?|Perspective|Backgrounder|Factsheet|Survey|Policy|Raport|Analiz[ay]|Komentarz|\\p{Lu}{2,6}-?(?:Aktuell|[Ss]tudie|[Kk]ompakt|[Aa]nalyse))\\.?";
/** `,” Finnish Inst. Int. Affairs, Helsinki, Finland, FIIA Brief. Paper 310, Jun. 2021`: behind body and place stands the series with its number. */
const report = rule(
  new RegExp(
    `(?<=,[”"]\\s(?<body>\\p{Lu}[^“”"]{3,160}),\\s)(?<genre>(?:[\\p{L}&/-]+\\.?\\s){0,5}?${paper})\\s(?:[Nn]o\\.?\\s|[Nn]r\\.?\\s|#)?(?<number>[A-Z]{2,4}\\s\\d{1,4}|(?=[\\p{L}./-]{0,12}\\d)[\\p{L}\\d][\\p{L}\\d/.–-]{0,16}(?:(?<=\\d/[A-Z]{1,2})\\s\\d{1,3})?)${day}`,
    "dgu",
  ),
);
/** `,” Valdai Club, Moscow, Russia, Analytical Report, Jul. 2012`: what stands between a country and the date says what kind of paper it is, or which series it is in. */
const unnumbered = rule(
  new RegExp(
    `(?<=[,?!][”"]\\s(?<body>\\p{Lu}[^“”"]{3,160}),\\s)(?<genre>\\p{Lu}[\\p{L}&’'/.-]*(?:\\s[\\p{L}&’'/.-]+){0,6})${day}`,
    "dgu",
  ),
);
/** Sections of a newspaper, and what notes of their own say of a work. */
const noSeries =
  /^(?:Sect?|Ch|Art|Paper|Vol|No)\b|(?:^|\s)Rep\.?$|(?:release|interview|post|blog|video|podcast|lecture|speech|thesis|dissertation)$/i;
/** `,” A/RES/75/1, New York, NY, USA`, `,” 2024/2548(RSP), Strasbourg`: the symbol of a document of a body right behind its title. */
const symbol = rule(
  /(?<=,[”"]\s)(?!10\.)(?:(?:U\.?N\.?\s)?(?:Doc|Res)\.\s)?(?<number>(?=[^\s,]*\d)(?=[^\s,]*[/(_])(?:[A-Z]{1,8}|\d{4}\/)[\w./()–-]{3,30}(?:\s\d{1,4}(?:\sfinal)?)?)(?=,\s)/dgu,
);
/** `,” Decree 125, Apr. 11, 2022`, `,” Federal Law 255-FZ, Moscow`: kind and number of an act right behind its name. */
const act = rule(
  /(?<=,[”"]\s)(?<genre>(?:\p{Lu}\p{L}+\s){0,2}(?:Decree|Law|Act|Edict|Resolution|Order|Ordinance|Directive|Ukaz|Zakon|Dekret|Postanovlenie)(?:\s(?:of|the|\p{Lu}[\p{L}’'ʹ.]*)){0,7}?)\s(?:(?:[Nn]o\.|[Nn]r\.?|№)\s?)?(?<number>\d{1,5}(?:-[\p{L}\d]{1,6}|\/\d{1,4})?)(?=,\s)/dgu,
);
/** `,” version 2, Zenodo, 2022`, `,” Zenodo, ver. 1.3, 2022`: the version of data stands before or behind who keeps them. */
const version = rule(
  new RegExp(
    `(?<=,[”"]\\s)(?<edition>(?:[Vv]ersion|[Vv]er\\.?|[Vv]\\.?)\\s?\\d{1,2}(?:\\.\\d{1,2}){0,2}),\\s(?=\\p{Lu})|(?<=,[”"]\\s(?:${REPOSITORY})),\\s(?<behind>(?:[Vv]ersion|[Vv]er\\.?|[Vv]\\.?)\\s?\\d{1,2}(?:\\.\\d{1,2}){0,2})(?=,\\s)`,
    "dgu",
  ),
);
const keeper = new RegExp(`^(?:${REPOSITORY}),`, "u");
const unit =
  "(?:Dept|Fac|Inst|Sch|Coll|Div|Cent|Lab|Chair|Kathedra|Department|Faculty|Institute|School|College|Cent(?:er|re))[\\s.]";
/** What a unit of another language stands before: `Wydz. Prawa, Uniw. Warszawski`, `Phil. Fak., Univ. Wien` */
const university = "(?<!\\p{L})(?:Univ|Uniw|Ун-т|Acad|Akad|Polit?ech)";
/** `,” Ph.D. dissertation, Dept. Elect. Eng., Belarusian Nat. Tech. Univ., Minsk, Belarus, 2019` */
const thesis = rule(
  new RegExp(
    `(?<=,[”"]\\s)(?<genre>${THESIS}),\\s(?:(?<note>${unit}[^,“”"]{2,80}|[^,“”"]{3,60}(?=,\\s[^,“”"]{0,40}${university})),\\s)?(?<school>\\p{Lu}[^,“”"]{1,90}),\\s(?<place>\\p{Lu}[^“”"\\d]{2,60}?)${day}`,
    "dgiu",
  ),
);

/** What IEEE prints between commas behind a title in quotation marks: series of reports, symbols, versions, universities. */
export const ieeeNotes = finder([report, unnumbered, symbol, act, version, thesis], (text) => {
  if (!/[,?!][”"]\s/.test(text)) return [];
  const notes: Note[] = [];
  for (const match of report.all(text)) {
    const parts = match.groups!["body"]!.split(", ");
    // "IEEE Trans. Power Syst., Paper 12": of a journal or a meeting there is no place.
    if (parts.length < 2 || !isTown(parts.slice(1))) continue;
    notes.push({ ...noteOf(match), kind: "report" });
  }
  for (const match of unnumbered.all(text)) {
    const { body = "", genre = "" } = match.groups!;
    const parts = body.split(", ");
    if (
      parts.length < 3 ||
      !isRegionName(parts.at(-1)!) ||
      !isTown(parts.slice(1)) ||
      isRegionName(genre) ||
      isPlace(genre)
    )
      continue;
    if (noSeries.test(genre) || /thesis|dissertation/i.test(body)) continue;
    notes.push({ ...noteOf(match), kind: "report" });
  }
  for (const match of symbol.all(text))
    notes.push({ ...noteOf(match), kind: /\/RES\//.test(match[0]) ? "act" : "report" });
  for (const match of act.all(text)) notes.push({ ...noteOf(match), kind: "act" });
  for (const match of version.all(text)) {
    const note = noteOf(match, { behind: "edition" });
    const data = match.groups!["behind"] !== undefined || keeper.test(text.slice(note.end));
    notes.push({ ...note, ...(data && { kind: "dataset" as const }) });
  }
  for (const match of thesis.all(text))
    if (isTown(match.groups!["place"]!.split(", "))) notes.push({ ...noteOf(match), kind: "thesis" });
  return notes;
});

/** Whether a town stands among the last parts between commas, with its state and country or without. */
function isTown(parts: readonly string[]): boolean {
  const last = parts.slice(-3);
  return last.some((part, i) => isPlace(part) && last.slice(i + 1).every((one) => isRegionName(one))) || (last.length > 1 && isRegionName(last.at(-1)!));
} // prettier-ignore

const FIELDS: readonly (readonly [group: string, name: FieldName])[] = [
  ["genre", "genre"], ["number", "number"], ["edition", "edition"], ["note", "note"], ["school", "publisher"], ["place", "publisher-place"],
]; // prettier-ignore

function noteOf(match: RegExpExecArray, more: Partial<Record<string, FieldName>> = {}): Note {
  const named: readonly (readonly [string, FieldName])[] = [...FIELDS, ...(Object.entries(more) as [string, FieldName][])]; // prettier-ignore
  const fields = namedFields(match.input, match.indices!.groups!, named);
  return { start: match.index, end: match.index + match[0].length, fields };
}
