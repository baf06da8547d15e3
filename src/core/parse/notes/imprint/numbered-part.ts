import { dateAt, findDates } from "../../dates/index.ts";
import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

/** A volume before its place or its editors: `/ уклад. І. П. Хрысанаў. – Кн. 2. – Мінск :`, `: сб. науч. работ. Вып. 7 / редкол.` */
const before = rule(() =>
  anySpelling(
    /(?<=\p{L}[.\])»”]{0,2}\.?\s)(?:[–—]\s)?(?:Том\s)?(?<word>Т|Том|Ч|Часть|Частка|Частина|Кн|Вып|Выпуск|Випуск|Вип)\.?\s?(?<value>\d{1,3}(?:[-–/]\d{1,3})?|[IVX]{1,5}(?:[-–][IVX]{1,5})?)(?=\.\s[–—]\s\p{Lu}[^:.,]{0,40}\.?(?:\s?:\s|,\s\d{4})|\s\/\s)/dgu,
  ),
);
const issue = anySpelling(/^(?:Вып|Вип)/u);
/** `2020. – № 31 (8 мая). – С. 2`, `1993. Vol. 98. No. 4 (October)`: the day of a newspaper, the month of a journal behind its number */
const ofDay = rule(
  /(?:№|No?\.|[Nn]r)\s?(?<number>\d{1,5}(?:[-–/]\d{1,5})?)\s\((?<day>(?:\d{1,2}(?:\s?[–-]\s?\d{1,2})?\s)?\p{L}{3,12}\.?)(?:\s(?:19|20)\d\d(?:\s?г\.)?)?\)/dgu,
);
/** `– Гл. 6. – С. 144`, `– Раздел 3. – С. 12`, `– Док. № 108. – С. 12`: which part of a book a chapter is */
const chapter = rule(() =>
  anySpelling(
    /(?<=\.\s)(?:[–—]\s)?(?:Гл(?:ава|\.)|Разд(?:ел|\.)|Раздз(?:ел|\.)|Розд(?:іл|\.)|Док\.\s№)\s?(?<value>\d{1,3}|[IVX]{1,5})(?=\.\s(?:[–—]|[СS]\.\s\d))/dgu,
  ),
);

/** Numbers of parts, issues and chapters that stand where locators do not. */
export const numberedPartNotes = finder([before, chapter, ofDay], (text) => {
  const notes: Note[] = [];
  for (const match of before.all(text)) {
    const [start, end] = match.indices!.groups!["value"]!;
    const name = issue.test(match.groups!["word"]!) ? "collection-number" : "volume";
    notes.push({ start: match.index, end: match.index + match[0].length, fields: [{ name, value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of chapter.all(text)) {
    const [start, end] = match.indices!.groups!["value"]!;
    notes.push({ start: match.index, end: match.index + match[0].length, fields: [{ name: "section", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of ofDay.all(text)) {
    const { number, day } = match.indices!.groups!;
    const year = findDates(text.slice(Math.max(0, match.index - 30), match.index)).findLast(({ kind }) => kind === "year")?.iso;
    const date = year ? dateAt(`${match.groups!["day"]!} ${year}`, 0) : null;
    if (date?.kind !== "full" && !(date?.kind === "month" && /^\d{4}-\d\d$/.test(date.iso))) continue;
    notes.push({
      start: match.index, end: match.index + match[0].length,
      fields: [
        { name: "issue", value: text.slice(...number!), span: { start: number![0], end: number![1] } },
        { name: "issued", value: date.iso, span: { start: day![0], end: day![1] } },
      ],
    });
  }
  return notes;
}); // prettier-ignore
