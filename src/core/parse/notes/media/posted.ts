import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

/** `[пост в Facebook]`, `: [запись в Telegram-канале]`, `[допіс у Telegram]`, `[wpis na Facebooku]`: what it is and where it was posted. */
const posted = rule(() =>
  anySpelling(
    /\s(?::\s)?\[(?<what>(?:(?:видео|відэа|відео|фото)?(?:запись|пост|сообщение|публикация|заметка|комментарий|реплика|обращение|запіс|допіс|паведамленне|публікацыя|каментар|зварот|допис|повідомлення|публікація|коментар|звернення)|wpis|post|komentarz)\s(?:в|во|на|у|ў|w|na|v|u|on|in)\s(?:(?:соц(?:иальной\s|\.\s?)?сети|сацсетцы|соцмережі|мессенджере|социальной сети)\s)?[«"“„]?(?<site>\p{Lu}\p{L}{1,20}?)(?:[\u0430\u0435]|u|ie|’u)?(?:-(?:канале|канал|каналі|kanale))?(?:\s[«"“„][^\]«»"“”„]{2,60})?[»"”“]?)\](?=[\s.,]|$)/dgiu,
  ),
);
const video = /^(?:YouTube|Ютуб|Ютьюб|RuTube|TikTok)/iu;

/** A post and its network, which is where it stands. */
export const postedNotes = finder([posted], (text) => {
  return posted.all(text).map((match): Note => {
    const { what, site } = match.indices!.groups!;
    const lead = match[0].startsWith(" [") ? 1 : 0;
    return {
      start: match.index + lead,
      end: match.index + match[0].length,
      kind: video.test(match.groups!["site"]!) ? "video" : "post",
      fields: [
        { name: "container-title", value: text.slice(...site!), span: { start: site![0], end: site![1] } },
        { name: "genre", value: text.slice(...what!), span: { start: what![0], end: what![1] } },
      ],
    };
  });
});
