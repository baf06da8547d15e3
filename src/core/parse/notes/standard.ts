import type { Note } from "./types.ts";

const standard =
  /^(?<value>(?:ГОСТ|ДСТУ|СТБ|ТКП|СНиП|GOST|DSTU|STB|PN|ISO|IEC)(?:[ /-](?:Р|R|ИСО|ISO|ІСО|EN|МЭК|IEC|ГОСТ|Б|B|N)){0,3}[ -]\d[\d.]*(?:[-–—:]\d{2,4})?)(?=[.:,]?\s)/u;
const named =
  /,\s(?<value>(?:(?:IEEE|ISO|IEC|ANSI|CEN|EN|GOST|Draft)\s){0,2}(?:Standard|Std\.?)\s[A-Z]{0,6}\s?\d[\w./:-]{0,14})(?=[,.])/du;
const patent =
  /[,”"]\s(?<value>(?:U\.\s?S\.|Russian|Polish|Ukrainian|Belarusian|European|Rus\.)\sPatent\s(?:(?:No|RU|EP|BY|UA)\.?\s)?\d(?:[\d,]|\s(?=\d{3})){3,12})(?=[,.])/du;
const gost = /^(?<value>(?:Пат|А\. ?с|Patent|Pat)\.?\s\d{4,8}\s[^.]{0,12}(?:\.\s)?[^.]{2,60})\.\s/du;

/** Number of a standard or patent: `ГОСТ Р 7.0.5–2008. Библиографическая ссылка`, `Methods, IEEE Standard 308, 1969`. */
export function standardNotes(text: string): Note[] {
  const first = standard.exec(text);
  if (first) return [note(first.groups!["value"]!, 0, first[0].length, "standard")];
  for (const [expression, kind] of [[named, "standard"], [patent, "patent"], [gost, "patent"]] as const) {
    if (kind === "patent" ? !/patent|^Пат|^А\. ?с/iu.test(text) : !/Standard|Std/.test(text)) continue;
    const match = expression.exec(text);
    if (!match) continue;
    const [start, end] = match.indices!.groups!["value"]!;
    return [note(text.slice(start, end), start, end, kind)];
  }
  return [];
} // prettier-ignore

const note = (value: string, start: number, end: number, kind: "standard" | "patent"): Note => ({
  start,
  end,
  kind,
  fields: [{ name: "number", value, span: { start, end } }],
});
