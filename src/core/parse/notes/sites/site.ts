import { isPlace } from "../../places.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";
import { anySpelling, anySpellingIn } from "../../spellings.ts";

/** What GOST says of a site behind its name: `Зеркало : [сайт]`, `Президент России : офиц. сайт`. */
const words =
  "(?:(?:электрон(?:ная|\\.) версия|эл\\. версия|электронная газета|интернет-версия|сетевое издание|электронны варыянт|електронна версія)|(?:YouTube|Telegram|Телеграм|Тэлеграм|Ютуб|Viber|видео|відэа)[-\\s]канал|страница в (?:Facebook|Фейсбуке|соцсети)|паблик|интернет-журнал|интернет-газета|інтэрнэт-часопіс|сетевой журнал|справочно-правовая система|справ\\.-правовая система|информационно-правовой портал|информ\\. портал|аналитический портал|internet-zhurnal|офиц(?:иальный|\\.)? (?:интернет-)?(?:сайт|портал)|офіц(?:ійний|\\.)? (?:сайт|вебсайт|портал)|афіц(?:ыйны|\\.)? сайт|информ(?:ационн\\S*|\\.)? (?:сайт|портал|агентство)|новост\\S* (?:сайт|портал)|интернет-портал|сайт|портал|ofits(?:ial\\S*|\\.) sayt|ofits\\S* sajt|sayt|sajt|electronic resource|сетевое издание|вебсайт|веб-сайт|інтэрнэт-партал|(?:электрон(?:ный|\\.)|електрон(?:ний|не|\\.)|электронны) (?:(?:науч\\p{L}*|наук\\p{L}*|навук\\p{L}*)\\.? )?(?:журнал|журн|часопіс|видання|вид)|телеграм-канал|telegram-канал|видеохостинг|відэахостынг|відеохостинг|мессенджер|социальная сеть|соцсеть|видеоплатформа|новостной агрегатор|videokhosting)";
const behind = rule(
  () =>
    new RegExp(
      anySpellingIn(
        `(?<=\\p{L}[»”]?|\\])\\s?:\\s(?:\\[${words}\\s[^\\[\\]]{2,90}\\]|\\[?${words}\\]?)(?=\\s?[.,;–—]|$)`,
      ),
      "giu",
    ),
);
/** Dashes between the areas of GOST 7.1 stand behind full stops that part the areas already. */
const dash = rule(() =>
  anySpelling(
    /(?<=\]\.\s)[–—]\s(?=[\p{Lu}«])|(?<=\.\s)[–—-]\s(?=\d{4}\b|№|\[|[СсSs]\.\s?\d|[ТтTt]\.\s?\d|\d{1,4}\s?(?:с|s|p|с|л)\.|\d{1,2}\s\p{L}|Вып|Вип|Vyp|Vip|Vol|Ч\.|Кн\.|No?\b|P{1,2}\.|URL|DOI|Режим|Рэжым|Rezhim|Дата|Data\s|ISBN|ISSN|Деп|Изд|Izd|\p{Lu}[\p{L}.’'ʹʼ-]{0,24}(?:,?\s\d{4}|\s?[:;,]\s?\p{Lu})|\p{Lu}\.(?:\s?[:;,]))/gu,
  ),
);

/** What stands behind the last full stop or dash. */
const lastPart = /\p{Lu}[\p{L}\p{M}’' -]{0,30}\.?$/u;

export const siteNotes = finder([behind, dash], (text) => {
  const notes: Note[] = [];
  for (const expression of [behind, dash])
    for (const match of expression.all(text)) {
      // "Київ : Портал, 2022": a publisher has a capital and stands behind its place.
      if (
        expression === behind &&
        /^\s?:\s\p{Lu}/u.test(match[0]) &&
        isPlace(lastPart.exec(text.slice(0, match.index))?.[0] ?? "")
      )
        continue;
      const lead = /^\s/.test(match[0]) ? 1 : 0;
      notes.push({ start: match.index + lead, end: match.index + match[0].trimEnd().length });
    }
  return notes;
});
