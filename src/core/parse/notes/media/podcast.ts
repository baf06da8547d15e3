import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";

const part =
  "(?:(?<=,\\s)(?:MP3 |digital )?audio|(?<season%>[Ss]eason\\s\\d{1,3})|(?:[Ee]pisode|[Ee]p\\.|[Nn]o\\.)\\s(?<number%>\\d{1,4})|\\d{1,3}(?::\\d\\d){1,2}|\\d{1,3}\\s(?:min(?:utes)?|hrs?)\\.?)";
const nth = (n: number): string => part.replaceAll("%", String(n));
/** `Podcast audio, episode 34,`, `Podcast, season 2, episode 3.`, `Audio podcast, 41:05.`, `Podcast, MP3 audio, 1:02:07.` */
const medium = rule(
  new RegExp(
    `(?<=[.,?!][”"’»]?\\s)(?<medium>(?:[Aa]udio\\s)?[Pp]odcast(?:\\s(?:audio|episode))?)(?:,\\s${nth(1)})(?:,\\s${nth(2)})?(?:,\\s${nth(3)})?(?=[.,]|\\s?$)`,
    "dgu",
  ),
);
/** `Show, episode 12, May 4, 2022`, `Show, season 2, episode 4, Network, May 4, 2022`: the number behind the name of the show. */
const ofShow = rule(
  /(?<=[.,?!][”"]\s(?:(?:[Ii]n\s)?\p{Lu}[^.,“”"]{2,60}),\s)(?:(?<season>season\s\d{1,3}),\s)?(?:episode|ep\.)\s(?<number>\d{1,4})(?:,\s(?<maker>\p{Lu}[^,.\d]{1,60}))?(?=,\s(?:\p{Lu}\p{Ll}{2,8}\.?\s)?\d)/dgu,
);
const FIELDS = [["number", "number"], ["number1", "number"], ["number2", "number"], ["number3", "number"], ["medium", "medium"], ["season", "note"], ["season1", "note"], ["season2", "note"], ["maker", "publisher"]] as const; // prettier-ignore
const sign = rule(/podcast|episode|ep\./iu);
/** A month is no network. */
const month = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.?\s?$/u;

/** What Chicago says of a podcast behind its title or its show: that it is one, which episode, how long. */
export const podcastNotes = finder([medium, ofShow], (text) => {
  if (!sign.test(text)) return [];
  return [...medium.all(text), ...ofShow.all(text)].flatMap((match) => {
    const { maker } = match.groups!;
    let end = match.index + match[0].length;
    if (maker && month.test(maker)) return [];
    if (text[end - 1] === "." && !/min\.$/.test(match[0])) end--;
    const fields = FIELDS.flatMap(([group, name]) => {
      const [from, last] = match.indices!.groups![group] ?? [];
      // How long it is, and as what file, go with the medium: "Podcast, MP3 audio, 41:05".
      const to =
        group === "medium" && /,\s(?:MP3 |digital )?audio|\d:\d\d|\d\s(?:min|hr)/.test(match[0]) ? end : last;
      return from === undefined || to === undefined
        ? []
        : [{ name, value: text.slice(from, to), span: { start: from, end: to } }];
    });
    return [{ start: match.index, end, kind: "podcast" as const, fields }];
  });
});
