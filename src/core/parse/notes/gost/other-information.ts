import { dateAt, findDates } from "../../dates/index.ts";
import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import type { FieldName } from "../../types.ts";
import { finder } from "../finder.ts";
import { issuedOn, namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** Where the other information of a GOST title ends. */
const ends =
  "(?=(?<!\\s[гgмm])\\.\\s\\p{Lu}[^.:/]{6,60}\\.\\s(?:19|20)\\d\\d\\.|\\s(?:\\/{1,2}\\s|\\[|:\\s)|(?<!\\s[гgмm])\\.\\s(?:[–—]|\\p{Lu}[\\p{L}.]{0,20}\\s?[:,]\\s)|\\.\\s(?:[–—]\\s)?(?:URL|Режим|Рэжым|Rezhim|https?:)|\\.?\\s?$)";
/** `: решение Верховного Суда РФ от 28.12.2021 № АКПИ21-969`, `: postanovlenie Evropeiskogo suda po pravam cheloveka ot 30 maya 2023 g.` */
const judgment = rule(
  () =>
    new RegExp(
      anySpelling(
        /(?<=[\p{L}\p{N}»”)]\s?)\s?:\s(?<what>(?:решение|постановление|определение|приговор|апелляционное определение|кассационное определение|заключение|рашэнне|пастанова|прысуд|вызначэнне|рішення|постанова|ухвала|вирок)\s(?:[\p{L}.-]+\s){0,5}?(?:суда|суду|трибунала|трыбунала|трибуналу|Суда|Суду|ЕСПЧ|ЄСПЛ)(?!\p{L})(?:[^/:[\]]|(?<=\d)\/(?=\d)){0,140}?)/u,
      ).source + ends,
      "dgu",
    ),
);
/** `: док. ООН CCPR/C/TKM/CO/2`, `: A/HRC/WGAD/2021/23`, `: dok. ST/ESA/345` */
const symbol = rule(
  () =>
    new RegExp(
      anySpelling(
        /(?<=[\p{L}\p{N}»”)]\s?)\s?:\s(?<what>(?:(?:док\.|документ|дакумент)\s(?:(?:ООН|ААН|ОБСЕ|АБСЕ|ОБСЄ|ЕС|UN)\s)?)?(?<symbol>[A-Z]{1,6}(?:\.[A-Z]{2,6})?(?:\/[A-Z\d][A-Za-z\d.-]{0,12}){2,7}))/u,
      ).source + ends,
      "dgu",
    ),
);
/** `: препринт WP14/2023/02`, `: препринт № 12` */
const preprint = rule(
  () =>
    new RegExp(
      anySpelling(
        /(?<=[\p{L}\p{N}»”)]\s?)\s?:\s(?<what>препринт(?:\s(?:№\s?)?(?<number>[A-Z]{0,5}\s?\d[\dA-Z/-]{0,16}))?)/u,
      ).source + ends,
      "dgu",
    ),
);
/** `: база данных`, `: набор даных`, `: stat. dannye` */
const data = rule(
  () =>
    new RegExp(
      anySpelling(
        /(?<=[\p{L}\p{N}»”)\]]\s?)\s?:\s(?<what>(?:(?:база|банк|набор|набір) (?:данных|даних|даных|звестак)|стат(?:истические|ыстычныя|истичні|\.) (?:данные|даныя|дані)))/u,
      ).source + ends,
      "dgu",
    ),
);
/** `: подкаст «Вавилон», вып. 77`, `: [подкаст «Реки», эпизод 3]` */
const podcast = rule(
  () =>
    new RegExp(
      anySpelling(
        /(?<=[\p{L}\p{N}»”)]\s?)\s?:\s\[?(?<what>(?:подкаст|падкаст)\s[«“„"](?<show>[^«»“”„"]{2,80})[»”“"](?:,\s(?:вып(?:уск|\.)|эпизод|серия|эп\.|випуск|епізод)\s(?:№\s?)?(?<number>\d{1,4}))?)\]?/u,
      ).source + ends,
      "dgu",
    ),
);
/** `Кодекс о правонарушениях : 6 янв. 2021 г., № 91-З : принят …`: the day and number of the act, and no word of what it is. */
const dayAndNumber = rule(/\s:\s(?=\d{1,2}\s\p{L}{3,9}\.?\s(?:19|20)\d\d)/gu);
const numberBehind =
  /^(?:\s?(?:г|р|g|r|hoda)\.)?,?\s(?:№|No?\.?)\s?(?<number>\d{1,5}[\p{L}\d/-]{0,8})(?=\s(?::|\/\/|\[)|\.\s[–—])/du;

const FIELDS = [["symbol", "number"], ["number", "number"], ["show", "container-title"], ["what", "genre"]] as const; // prettier-ignore

function fieldsOf(text: string, groups: Record<string, [number, number] | undefined>): { name: FieldName; value: string; span: { start: number; end: number } }[] {
  return namedFields(text, groups, FIELDS);
} // prettier-ignore

/** What GOST says of a work behind ` : ` that is more than its kind: which court decided when, the symbol of a document, the show of an episode. */
export const otherInformationNotes = finder([symbol, preprint, data, podcast, judgment, dayAndNumber], (text) => {
  const notes: Note[] = [];
  for (const [expression, kind] of [[symbol, "report"], [preprint, "preprint"], [data, "dataset"], [podcast, "podcast"]] as const)
    for (const match of expression.all(text))
      notes.push({ start: match.index, end: match.index + match[0].length, kind, fields: fieldsOf(text, match.indices!.groups!) });
  for (const match of judgment.all(text)) {
    const [start, end] = match.indices!.groups!["what"]!;
    const value = text.slice(start, end);
    const date = findDates(value).find(({ kind }) => kind === "full");
    const number = /(?:№|по делу|дело|справа|у справі)\s?(?<number>[\p{L}\d][\p{L}\d./-]{2,24})$/du.exec(value)?.indices?.groups?.["number"];
    notes.push({
      start: match.index, end: match.index + match[0].length, kind: "case",
      // "По делу Коса: приговор суда от 3 марта": where the colon has no space before it, it is one of the title.
      ...(match[0].startsWith(":") && { ofTitle: true }),
      fields: [
        { name: "genre", value, span: { start, end } },
        ...(date ? [issuedOn(date, start)] : []),
        ...(number ? [{ name: "number" as const, value: value.slice(...number), span: { start: start + number[0], end: start + number[1] } }] : []),
      ],
    });
  }
  for (const match of dayAndNumber.all(text)) {
    const at = match.index + 3;
    const date = dateAt(text, at);
    const number = date && numberBehind.exec(text.slice(date.end, date.end + 30));
    if (!date || !number || date.kind !== "full") continue;
    const [start, end] = number.indices!.groups!["number"]!;
    notes.push({
      start: match.index, end: date.end + number[0].length, kind: "law",
      fields: [
        issuedOn(date),
        { name: "number", value: number.groups!["number"]!, span: { start: date.end + start, end: date.end + end } },
      ],
    });
  }
  return notes;
}); // prettier-ignore
