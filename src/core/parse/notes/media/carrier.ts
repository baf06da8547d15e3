import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

/** On what a work is kept and how long it runs: `– 1 DVD-диск (94 мин.)`, `– 47 мин.`, `– 1 электрон. опт. диск (CD-ROM)`, `– 2 videokassety` */
const carrier = rule(() =>
  anySpelling(
    /(?<=[.)»]\s)[–—]\s(?:\d{1,2}\s(?:(?:электрон\p{L}*|електрон\p{L}*|опт\p{L}*|опт|зв|видео|цв)\.?\s){0,3}(?:DVD|CD|диск|дыск|видеокассет|відэакасет|аудиокассет|кассет|файл|флеш)[\p{L}-]{0,12}(?:\s\([^()]{2,30}\))?(?:\s?:\s(?:(?:зв|гук|цв|цветн|каляр|кол)\.(?:,\s)?){1,3})?(?:\s?;\s\d{1,2}\sсм)?|\d{1,3}\s(?:(?:мин|мін)(?:\.|ут\p{L}?)|(?:хв|хвіл)(?:\.|илин\p{L}?|ін)|ч\.)(?:\s\d{1,2}\s(?:с|мин|сек)\.)?)(?=\.|\s?$|(?<=\.)|\s[–—])/gu,
  ),
);
/** Whom one sees: `; в ролях: А. Кравченко, О. Миронова`, `; опер. А. Родионов` */
const cast = rule(() =>
  anySpelling(
    /\s;\s(?:в\s(?:гл(?:авных|\.)\s)?ролях|у\s(?:галоўных\s)?ролях|у\s(?:головних\s)?ролях|авт(?:ор|\.)\sсцен(?:ария|\.)|опер(?:атор|\.)|комп(?:озитор|\.)|муз\.|продюс(?:ер|\.)|прод\.)(?:\s?:)?\s[^;/]{3,120}?(?=\s;|\.\s[–—])/gu,
  ),
);
/** `– Рец. на кн.: Lewicki A. Kresy. Krakow, 2017.`: what a review is about is no work of the entry. */
const reviewed = rule(() =>
  anySpelling(
    /(?<=[.)]\s)[–—]\s(?:(?:Рец(?:ензия|энзія|ензія|\.)|Отзыв|Водгук)\sна(?:\s(?:кн|кнігу|книгу|статью|арт)\.?)?:\s[^\n]{5,200}|(?:Библиогр|Бібліягр|Бібліогр)\.:\s[^–—]{2,60})(?=\s?$)/gu,
  ),
);

/** What stands behind a work in GOST and is kept beside it. */
export const carrierNotes = finder([carrier, cast, reviewed], (text) => {
  return [carrier, cast, reviewed].flatMap((expression) =>
    expression.all(text).map((match): Note => {
      const lead = /^[\s;–—]*/u.exec(match[0])![0].length;
      const span = { start: match.index + lead, end: match.index + match[0].trimEnd().length };
      const value = text.slice(span.start, span.end);
      return { start: match.index + (match[0].startsWith(" ") ? 1 : 0), end: span.end, fields: [{ name: "note", value, span }] };
    }),
  );
}); // prettier-ignore
