import { rule } from "../../rule.ts";
import type { FieldName } from "../../types.ts";
import { finder } from "../finder.ts";
import type { Note, NoteKind } from "../types.ts";

/** The year stands in brackets before, as APA and Harvard print it. */
const bracket = rule(
  /(?<=[\p{L}\d”"»’?!)]\s)\((?<inner>\p{Lu}[^()]{3,100})\)(?=\.\s(?:\p{Lu}|https?:|doi)|\s\[|\.?\s?$)/dgu,
);
const yearBefore = rule(/\((?:1[89]|20)\d\d[^()]{0,24}\)/);

/** What institutes call their papers. */
const kind =
  "(?:Reports?|Papers?|Briefs?|Briefings?|Notes?|Memos?|Memorandum|Comments?|Commentary|Study|Analysis|Studien?|Analysen?|Bericht|Arbeitspapier|Aktuell|Kompakt|Monitor|Insights?|Factsheet|Backgrounder|Raport|Analiza|Komentarz|Rapport|Étude|Cable|(?:Tech\\.\\s)?Rep\\.)";
/** `4/2023`, `2021/S 07`, `2022/RP 11`, `WP-2021-14`, `IF11625` */
const number = "(?:(?:[Nn]o|[Nn]r|[Nn]°|№|#)\\.?\\s?)?(?<number>(?:19|20)\\d\\d\\/[A-Z]{1,2}\\s\\d{1,3}|(?=[A-Z./-]{0,8}\\d)[A-Z\\d][A-Z\\d./–-]{0,16})"; // prettier-ignore
/** `SWP Research Paper 2022/RP 11`, `SWP-Studie 2021/S 07`, `Raport OSW`, `Note de l’Ifri`, `Research paper` */
const paper = new RegExp(
  `^(?<genre>(?:[\\p{L}’'.&/-]+\\s){0,6}?(?:\\p{L}+-)?${kind}(?:\\sSeries)?(?:\\s\\p{Lu}{2,8}|\\s(?:of|de|du|der|des)\\s(?:the\\s|l’|la\\s)?\\p{Lu}[\\p{L}’-]+)?)(?:,?\\s${number})?$`,
  "diu",
);
/** `Russie.Nei.Visions No. 117`, `CRS In Focus IF11625`: beside such a word, or with a code, a series by its name. */
const series = /^(?<series>\p{Lu}[\p{L}’'.&-]*(?:\s[\p{L}’'.&-]+){0,5}),?\s(?:[Nn]o\.|[Nn]r\.?|№|#)\s?(?<number>\d{1,4})$/du; // prettier-ignore
const coded = /^(?<series>\p{Lu}{2,6}(?:\s\p{Lu}[\p{L}-]+){1,4})\s(?<number>[A-Z]{1,4}\d{2,6})$/du;
/** `(Resolution 68/262)`, `(A/RES/68/262)`: what the United Nations resolve. */
const resolution = /^(?:(?<genre>Resolution|Decision|Recommendation)s?\s(?:[Nn]o\.\s)?)?(?<number>\d{1,4}(?:\/\d{1,4})?(?:\s\([A-Z\d]{1,5}\))?|[AES](?:\/[A-Z\d-]{1,8})?\/(?:RES|DEC)\/[\dA-Z/-]{1,12})$/du; // prettier-ignore

/** `(UN Doc. A/HRC/39/64)`, `(Doc. 15372)` */
const symbol =
  /^(?:(?:UN|U\.N\.)\s)?[Dd]oc(?:\.|ument)?\s(?:[Nn]o\.\s)?(?<number>\d{3,6}|[A-Z]{1,5}(?:\/[A-Z\d][\w.-]{0,11}){1,6})$/du;

type Found = readonly (readonly [pattern: RegExp, fields: Partial<Record<string, FieldName>>])[];
const PAPERS: Found = [
  [paper, { genre: "genre", number: "number" }],
  [coded, { series: "collection-title", number: "collection-number" }],
];

/** What kind of paper it is and its number, in brackets behind a title: `Title (SWP-Studie 2021/S 07). Publisher`. */
export const reportBracketNotes = finder([bracket], (text) => {
  const year = yearBefore.exec(text);
  if (!year) return [];
  const notes: Note[] = [];
  for (const match of bracket.all(text)) {
    if (match.index < year.index + year[0].length) continue;
    const inner = match.groups!["inner"]!;
    const at = match.index + 1;
    const document = symbol.exec(inner);
    const act = document ? null : resolution.exec(inner);
    const fields = document ? fieldsOf(document, at, { number: "number" }) : act && !/^\d{1,4}$/.test(inner) ? fieldsOf(act, at, { genre: "genre", number: "number" }) : partsOf(inner, at);
    if (!fields) continue;
    const what: NoteKind = act ? "act" : "report";
    notes.push({ start: match.index, end: match.index + match[0].length, kind: what, fields });
  }
  return notes;
}); // prettier-ignore

/** The parts between commas: one of them must be a paper, and of the others each has a name with a number or a capital. */
function partsOf(inner: string, at: number): Note["fields"] | null {
  const fields: NonNullable<Note["fields"]>[number][] = [];
  let found = false;
  let start = 0;
  // "Working Paper, No. 14": a number behind its comma goes with what stands before.
  for (const part of inner.split(/,\s(?!(?:[Nn]o|[Nn]r)\.|№)/)) {
    const said = PAPERS.map(([pattern, names]) => [pattern.exec(part), names] as const).find(([match]) => match);
    const other = said ? null : series.exec(part);
    if (said) found = true;
    else if (!/^\p{Lu}/u.test(part)) return null;
    fields.push(
      ...(said ? fieldsOf(said[0]!, at + start, said[1])
      : other ? fieldsOf(other, at + start, { series: "collection-title", number: "collection-number" })
      : [{ name: "note" as const, value: part, span: { start: at + start, end: at + start + part.length } }]),
    );
    start += part.length + 2;
  }
  return found ? fields : null;
} // prettier-ignore

function fieldsOf(match: RegExpExecArray, at: number, names: Partial<Record<string, FieldName>>) {
  return Object.entries(match.indices!.groups!).flatMap(([group, place]) => {
    const name = names[group];
    if (!place || !name) return [];
    return [{ name, value: match.input.slice(...place), span: { start: at + place[0], end: at + place[1] } }];
  });
}
