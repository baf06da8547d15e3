import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";

/** What cataloguers add behind: `– Текст : электронный.`, `– Text : electronic`, `– Режим доступа: для авториз. пользователей.`, `Загл. с экрана.`, `Дата оновлення: 28.08.2018.` */
const added = rule(() =>
  anySpelling(
    /(?<=[.)]\s?)(?:[–—]\s)?(?:(?:Текст|Изображение|Видео|Устная речь|Тэкст|Tekst|Text|Image)(?:\s\([^()]{3,40}\))?\s?:\s(?:electronic|direct|unmediated|электронн|непосредственн|электронны|аудиовизуальн|elektronn)\p{L}*|Режим доступа\s?: (?:для|по|свободн|огранич|локальн|платн|из|через)[^/:;]{0,60}?(?=\.?\s?$|\.?\s[–—]\s)|Режим доступу\s?: (?:вільн|відкрит|обмежен)\p{L}*|Рэжым доступу\s?: (?:свабодн|адкрыт)\p{L}*|Обновляется\s[^.]{2,40}|Загл(?:авие|\.)? с (?:экрана|титул\S* экрана)|Назва з екрана|Загал\. з экрана|Zagl\. s ekrana|Дата (?:оновлення|обновления|публикации):? [\d.]{8,10}(?<!\.)|(?:Яз\.(?::\s|\s)|(?:Мова|Язык)(?: тексту| текста)?:\s|Электрон\. дан\.(?::\s|\s)?)[\p{L}\d., ]{0,20}?)(?:\.|(?=\s?$)|(?=\s\/\/))/giu,
  ),
);

/** Remarks of cataloguers that say nothing of the work itself. */
export const cataloguerNotes = finder([added], (text) =>
  added.all(text).map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length })),
);
