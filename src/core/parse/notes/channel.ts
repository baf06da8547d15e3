import { rule } from "../rule.ts";
import { anySpelling } from "../spellings.ts";
import type { Note } from "./types.ts";

/** GOST names a channel as what a post is, or where it stands: `Первый день : Телеграм-канал «Реки». – 2022`. */
const channel = rule(() =>
  anySpelling(
    /(?<=[\p{L}\p{N}?!»”\])]\s?)\s?:\s(?<name>(?<site>Телеграм|Тэлеграм|Телеграмм|Telegram|YouTube|Ютуб|Ютьюб|Ютюб|ВКонтакте|VK|Viber|Вайбер)[-\s](?:канал|channel|kanal|kanał)\s[«“„"]\p{Lu}[^«»“”„"]{1,90}[»”“"])(?=\.\s[–—]|\.?\s?$|\s\[|\s\/\/|\.\s(?:\d|URL))/dgiu,
  ),
);
const video = anySpelling(/^(?:YouTube|Ютуб|Ютьюб|Ютюб)/iu);

/** The channel of a post that stands behind a colon. */
export function channelNotes(text: string): Note[] {
  return channel.all(text).map((match) => {
    const [start, end] = match.indices!.groups!["name"]!;
    const lead = /^\s*/.exec(match[0])![0].length;
    return {
      start: match.index + lead,
      end,
      kind: video.test(match.groups!["site"]!) ? "video" : "post",
      fields: [{ name: "container-title", value: text.slice(start, end), span: { start, end } }],
    };
  });
}
