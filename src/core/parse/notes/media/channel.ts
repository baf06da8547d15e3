import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
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
const video = anySpelling(/^(?:YouTube|Ютуб|Ютьюб|Ютюб)/iu);

/** The channel of a post that stands behind a colon. */
export const channelNotes = finder([ofSite, beforeSite, channel], (text) => {
  const beside = [...ofSite.all(text), ...beforeSite.all(text)].map((match): Note => {
    const [start, end] = match.indices!.groups!["name"]!;
    return { start, end, fields: [{ name: "note", value: text.slice(start, end), span: { start, end } }] };
  });
  const behind = channel.all(text).map((match): Note => {
    const [start, end] = match.indices!.groups!["name"]!;
    const lead = /^\s*/.exec(match[0])![0].length;
    return {
      start: match.index + lead,
      end,
      kind: video.test(match.groups!["site"]!) ? "video" : "post",
      fields: [{ name: "container-title", value: text.slice(start, end), span: { start, end } }],
    };
  });
  return [...behind, ...beside];
});
