import { THESIS } from "./words.ts";
import type { Note } from "./types.ts";

const degree =
  "(?:(?:канд|д-ра|доктора|кандидата|доктара|магистра|д\\.|к\\.|kand|d-ra|doktora|kandidata|magistra)\\.?)";
const science = "(?:[\\p{L}.-]{2,16}\\.?,? ?(?:и |і )?){0,3}(?:наук|навук|nauk|n\\.|н\\.)";
const work =
  "(?:автореф(?:ерат)?\\.?(?: дис(?:с|сертации)?\\.?)?|аўтарэф(?:ерат)?\\.?(?: дыс(?:ертацыі)?\\.?)?|(?:дис|дыс|дисс)(?:сертац(?:ия|ии)|ертацыя)?\\.?|avtoref(?:erat)?\\.?(?: dis(?:s|sertatsii)?\\.?)?|(?:dis|diss)(?:sertatsiya)?\\.?)";
const seeking =
  "(?:(?:\\.\\.\\.|…|на соиск\\.? (?:уч[её]н(?:ой|\\.) )?(?:степени|степ\\.)|na soisk\\.? uch\\.? step\\.?) ?)?";
const code = "(?:\\s?[:.]\\s?(?:\\d{2}\\.\\d{2}\\.\\d{2}|\\d\\.\\d\\.\\d{1,2}))?";
const gost = new RegExp(
  `(?<=[\\s:.])${work}\\s${seeking}(?:${degree}\\s)?(?:${science})?${code}(?!\\p{L})`,
  "giu",
);
const plain = new RegExp(`(?<=[.,;:”"’»?!)]\\s)${THESIS}`, "giu");
const sign = /thes[ie]s|diss|ph\.? ?d|дис|дыс|аўтарэф|автореф|avtoref|dis\. |praca |rozprawa|thèse|disert/iu;

const round = new RegExp(`\\((?<genre>${THESIS})(?:, (?<school>[^()]{4,90}))?\\)`, "diu");

/** `: дис. … канд. полит. наук : 23.00.04`, `PhD thesis.`, `, praca doktorska,`, `Ph.D. diss.,` */
export function thesisNotes(text: string): Note[] {
  if (!sign.test(text)) return [];
  const notes: Note[] = [];
  for (const expression of [gost, plain])
    for (const match of text.matchAll(expression)) {
      const value = match[0].trim();
      if (expression === gost && !/…|\.\.\.|наук|навук|nauk|автореф|аўтарэф|avtoref/iu.test(value)) continue;
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (!/^(?:[\s.,;:)\]/]|$)/u.test(text.slice(end, end + 1))) continue;
      notes.push({ start, end, kind: "thesis", fields: [{ name: "genre", value, span: { start, end } }] });
    }
  const inRound = round.exec(text);
  if (inRound) {
    const fields = (["genre", "school"] as const).flatMap((group) => {
      const [start, end] = inRound.indices!.groups![group] ?? [0, 0];
      const name = group === "genre" ? "genre" : "publisher";
      return end ? [{ name, value: text.slice(start, end), span: { start, end } } as const] : [];
    });
    notes.push({ start: inRound.index, end: inRound.index + inRound[0].length, kind: "thesis", fields });
  }
  return notes;
} // prettier-ignore
