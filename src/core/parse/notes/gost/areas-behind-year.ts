import { withoutStop } from "../../draft.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

/** Between who published and what follows: `– К.: КНЕУ, 2003. – 608 с. – Рос. мовою.` */
const imprint = rule(
  /(?<=(?::\s[^:/]{2,90}|[–—]\s\p{Lu}[\p{L}. ;-]{0,30}),\s)(?:1[5-9]|20)\d\d(?:[–-](?:1[5-9]|20)\d\d)?\.\s[–—]\s/gu,
);
const border = /(?<=\p{L}|\d|[.)\]»”])\.?\s[–—]\s(?=\p{Lu})/gu;
/** Areas that the rest of the grammar reads: a short word with its number, links, identifiers, how the text is kept. */
const known =
  /^(?:[\dIVXLC]+[,\s]|\p{L}{1,5}\.?\s?[\dIVX№]|www|URL|DOI|IS[BS]N|EDN|Режим|Рэжым|Rezhim|Mode|Деп|Дэп|Доступ|Дата|Data|Эл|Ел|Текст|Тэкст|Te[kx]st|Изображ|Видео|Загл|Назва|Title|Опубл|Публ|\p{Lu}[\p{L}.-]{0,24}\s?:\s\p{Lu})/u;
/** `– Табл. 7.1`: what of the book is meant, no number of a volume. */
const picture = /^(?:Табл|Рис|Прил|Мал|Дад|Карт)\.\s?\d[\d.]{0,6}$/u;
/** `– Материалы по археологии № 116` */
const series =
  /^(?<name>\p{Lu}[^№:]{5,90}?)[,.;]?\s(?:№|[Вв]ып\.|[Вв]ип\.|[Тт]\.)\s?(?<number>\d{1,4})\s?\.?$/du;
/** `540 с. ; То же [Электронный ресурс]` */
const again = rule(/(?<=\d\s?[сcлs]\.)\s?;\s(?<what>То же|Тое ж|Те саме)(?=\s\[|\.\s)/dgu);

/** What stands in areas of its own behind the year of a book, and nobody else reads: it is kept, so that the imprint before it can be read. */
export const areasBehindYear = finder([imprint, again], (text) => {
  const notes = again.all(text).map((match): Note => ({
    start: match.index,
    end: match.index + match[0].length,
    fields: [{ name: "note", value: match.groups!["what"]!, span: { start: match.index + match[0].length - match.groups!["what"]!.length, end: match.index + match[0].length } }],
  }));
  const year = imprint.all(text)[0];
  if (!year || text.includes(" // ", year.index)) return notes;
  const borders = [...text.slice(year.index).matchAll(border)].map(({ index, 0: sign }) => ({ start: year.index + index, end: year.index + index + sign.length }));
  borders.forEach((sign, i) => {
    const next = borders[i + 1]?.start ?? withoutStop(text).length;
    const area = text.slice(sign.end, next);
    if (!picture.test(area) && (!/\p{L}{5}/u.test(area) || known.test(area))) return;
    if ( /\s:\s|,\s(?:1[5-9]|20)\d\d/u.test(area) || /https?:/.test(area)) return;
    const span = (range: readonly [number, number]) => ({ start: sign.end + range[0], end: sign.end + range[1] });
    const of = series.exec(area)?.indices?.groups;
    const fields = of
      ? [
          { name: "collection-title" as const, value: area.slice(...of["name"]!), span: span(of["name"]!) },
          { name: "collection-number" as const, value: area.slice(...of["number"]!), span: span(of["number"]!) },
        ]
      : [{ name: "note" as const, value: area, span: { start: sign.end, end: next } }];
    notes.push({ start: sign.start + (text[sign.start] === "." ? 1 : 0), end: next, fields });
  });
  return notes;
}); // prettier-ignore
