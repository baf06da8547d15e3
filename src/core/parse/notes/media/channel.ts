import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** GOST names a channel as what a post is, or where it stands: `Первый день : Телеграм-канал «Реки». – 2022`. */
const channel = rule(() =>
  anySpelling(
    /(?<=[\p{L}\p{N}?!»”\])]\s?)\s?:\s(?<name>(?<site>Телеграм|Тэлеграм|Телеграмм|Telegram|YouTube|Ютуб|Ютьюб|Ютюб|ВКонтакте|VK|Viber|Вайбер)[-\s](?:канал|channel|kanal|kanał)\s[«“„"]\p{Lu}[^«»“”„"]{1,90}[»”“"])(?=\.\s[–—]|\.?\s?$|\s\[|\s\/\/|\.\s(?:\d|URL))/dgiu,
  ),
);
/** `// YouTube : канал «Реки»`, `YouTube, kanał „Rzeki”`, `// Telegram. Канал «Реки»`: the site stands before; whose channel it is, is kept beside it. */
const ofSite = rule(() =>
  anySpelling(
    /(?<=(?:Телеграм|Тэлеграм|Телеграмм|Telegram|YouTube|Ютуб|Ютьюб|Ютюб|ВКонтакте|VK|RuTube|Rutube|Viber|TikTok|Facebook|Instagram|Яндекс\.Дзен|Дзен)(?:\s\[[^[\]]{3,30}\])?)(?:\s?[:;,]|\.|(?:\s:\s\[?\p{L}+\]?)?\.\s[–—])\s(?<name>(?:официальный |афіцыйны |офіційний )?(?:канал|channel|kanal|kanał|старонка|страница|сторінка|аккаунт|профиль|группа|суполка)\s(?:[«“„"][^«»“”„"]{1,90}[»”“"]|@?\p{L}[\p{L}\d_.-]{1,40}(?:\s\p{L}[\p{L}\d_.-]{1,40}){0,5}))(?=[.,;]|\s[–—[(]|\s?$)/dgiu,
  ),
);
/** `, Kanał Otwarty na Wschód, YouTube, 2.07.2023`: the channel stands before its site. */
const beforeSite = rule(
  /(?<=[,.?!]\s)(?<name>(?:[Kk]ana[lł]|[Cc]hannel|[Pp]rofil)\s[„“"]?\p{Lu}[^,.„“”"]{1,50}[”“"]?)(?=,\s(?:YouTube|Telegram|Facebook|Instagram|TikTok)(?:[,.]|\s?$))/dgu,
);
/** `Title. Telegram-kanal «Rzeki». 01.03.2022`, `Title, wykład, kanał YouTube „Rzeki”, 5.11.2014`: the channel is a part of its own. */
const ofPart = rule(() =>
  anySpelling(
    /(?<=[\p{L}\p{N}»”)\]][.,]\s|[?!…],?\s)(?:(?<genre>wykład|prelekcja|debata|dyskusja|rozmowa|spotkanie|webinar|nagranie|transmisja),\s)?(?<name>(?:(?<site>Телеграм|Тэлеграм|Телеграмм|Telegram|YouTube|Ютуб|Ютьюб|Ютюб|ВКонтакте|VK|Viber|Вайбер|Rutube)[-\s](?:канал|channel|kanal|kanał)|(?:канал|channel|kanal|kanał)\s(?:на\s|w\s|on\s)?(?<behind>Телеграм|Telegram|YouTube|Ютуб|VK|Viber|Rutube))\s[«“„"]\p{L}[^«»“”„"]{1,90}[»”“"])(?=[.,](?:\s[–—])?\s(?:\d|URL|https?:|Режим|Рэжым)|\.?\s?$)/dgiu,
  ),
);
/** `/ канал «Реки» // YouTube`: who put it there is said where GOST names who answers for a work. */
const answering = rule(() =>
  anySpelling(
    /\s\/\s(?<name>(?:(?:Телеграм|Тэлеграм|Telegram|YouTube|Ютуб)-)?(?:канал|channel|kanal|kanał)\s[«“„"]\p{L}[^«»“”„"]{1,90}[»”“"])(?=\s\/\/\s|\.\s[–—]|\s\[)/dgiu,
  ),
);
const video = anySpelling(/^(?:YouTube|Ютуб|Ютьюб|Ютюб)/iu);

/** The channel of a post that stands behind a colon. */
export const channelNotes = finder([ofSite, beforeSite, channel, ofPart, answering], (text) => {
  const beside = [...ofSite.all(text), ...beforeSite.all(text)].map((match): Note => {
    const [start, end] = match.indices!.groups!["name"]!;
    return { start, end, fields: [{ name: "note", value: text.slice(start, end), span: { start, end } }] };
  });
  for (const match of answering.all(text)) {
    const fields = namedFields(text, match.indices!.groups!, [["name", "note"]]);
    beside.push({ start: match.index + 1, end: match.index + match[0].length, fields });
  }
  const behind = [...channel.all(text), ...ofPart.all(text)].map((match): Note => {
    const [, end] = match.indices!.groups!["name"]!;
    const lead = /^\s*/.exec(match[0])![0].length;
    return {
      start: match.index + lead,
      end,
      kind: video.test((match.groups!["site"] ?? match.groups!["behind"])!) ? "video" : "post",
      ...(/[?!…]\s$/.test(text.slice(match.index - 2, match.index)) && { asComma: true }),
      fields: namedFields(text, match.indices!.groups!, [
        ["name", "container-title"],
        ["genre", "genre"],
      ]),
    };
  });
  return [...behind, ...beside];
});
