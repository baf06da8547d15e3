import { dateAt } from "../../dates/index.ts";
import type { FieldName } from "../../types.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import type { Note, NoteKind } from "../types.ts";

/** Sentences and parts between commas that say how far a work has come, or in what form one has it. */
const STAGES: readonly (readonly [field: FieldName | null, kind: NoteKind | null, words: string])[] = [
  ["status", null, "advanced? online publication|advance access|(?:published )?online ahead of print|(?:e-?pub |published )?ahead[- ]of[- ]print|published online first|online first|early view|early access"],
  ["genre", null, "exhibition catalogue?|exh\\. cat|museum catalogue|catalogue of an exhibition|pamphlet|leaflet|brochure|katalog wystawy|ausstellungskatalog|katalog vystavki|kataloh vystavy"],
  ["genre", "preprint", "preprint"],
  ["genre", "report", "(?:research|working|discussion|policy|briefing|background|occasional|conference) (?:paper|brief|note)|(?:final |annual |special |research |policy )?report"],
  ["genre", "presentation", "speech|lecture|keynote(?: address| speech| lecture)?|conference presentation|paper presentation"],
  ["medium", null, "microsoft word(?: file)?|word file|pdf(?: file| download)?|transcript|typescript|(?:audio|digital|tape|video|voice|sound)[ -]recording"],
  ["medium", "video", "(?:youtube|vimeo|streaming|online|facebook|telegram|tiktok|instagram|rutube|vk)[ -]video|video"],
  ["medium", "film", "documentary(?: film)?|feature film|short film|film"],
  ["medium", "podcast", "(?:mp3 |podcast )?audio|podcast(?: audio)?"],
]; // prettier-ignore
const length = "(?:,\\s\\d{1,3}(?:(?::\\d\\d){1,2}|\\smin))?";
/** `Epub ahead of print 20 March 2023.` */
const day = "|\\s(?=\\d{1,2}\\s\\p{Lu}\\p{Ll}{2,8}\\s20\\d\\d)";
const stages = STAGES.map(
  ([field, kind, words]) =>
    [field, kind, rule(new RegExp(`(?<=(?<mark>[.,?!”"’»)])\\s)(?:${words})${kind === "video" || kind === "podcast" || kind === "film" ? length : ""}(?:(?=[.,](?:\\s|$)|$)${field === "status" ? day : ""})`, "giu"))] as const,
); // prettier-ignore
const shown = rule(
  /(?<=[.,?!][”"’»]?\s|^)(?:last )?(?:modified|updated|reviewed|filmed|recorded|submitted|deposited|aired|broadcast|streamed|premiered|posted|published|released|uploaded|effective|passed|signed(?: into law)?|ratified|adopted|enacted|promulgated|introduced in (?:house|senate))(?: live)?(?: on)?:?\s/giu,
);

/** `Constitution of Belarus. Adopted March 15, 1994. Amended February 27, 2022.`: a later day of the same work. */
const amended = rule(
  /(?<=\d{4}\.\s)(?:Amended|As amended|Revised|Last amended)(?: on| through)?\s(?=\p{Lu}|\d)/gu,
);

/** Chicago: `Nezavisimaia gazeta, March 22, 2023, sec. NG-Religii.`, `…, May 3, 2021, Opinion section.` */
const ofPaper = rule(
  /(?<=(?:19|20)\d\d), (?:(?:sec|sect)\.\s|section\s)(?<section>[\p{Lu}\d][^.,;]{0,40})(?=\.?\s?$)/dgu,
);
/** Harvard: `Journal of International Affairs, 65(1), Fall/Winter, pp. 93–113.` */
const ofSeason = rule(
  /(?<=\d\)?), (?<season>(?:Spring|Summer|Fall|Autumn|Winter)(?:[/–-](?:Spring|Summer|Fall|Autumn|Winter))?)(?=,\spp?\.)/dgu,
);
/** `in: Die Zeit vom 3.4.2020`, `Zeitung v. 8. Juni 2002`, `(WHG) v. 16. Februar 2001` */
const ofDay = rule(
  /(?<=,\s[Ii]n:\s\p{Lu}[^,:;.]{2,40})\s(?:vom|z dnia|от)\s(?=\d{1,2}\.)|(?<=[\p{L})])\sv\.\s(?=\d{1,2}\.\s?(?:\d{1,2}\.|Jan|Feb|März|Apr|Mai|Juni|Juli|Aug|Sept|Okt|Nov|Dez))/gu,
);

/** `“Title.” Forthcoming in Slavic Review.` */
const toAppear = rule(
  /(?<=[.?!][”"]\s|[”’],\s)(?<word>[Ff]orthcoming|[Tt]o appear|[Ii]n press|[Aa]ccepted)\s(?:in|for|by)\s(?=(?:the\s)?\p{Lu})/dgu,
);

/** `YouTube, 41 min., 17 sec.`, `1 hr., 5 min.`, `Podcast, 41:05` */
const runningTime = rule(
  /(?<=\p{L},\s|(?:19|20)\d\d\.\s|[Vv]ideo,\s)\d{1,3}\s(?:hr?s?|hours?|min|minutes|sec|мин|хв|godz)\.?(?:,\s\d{1,2}\s(?:min|sec|с|сек)\.?){0,2}(?=[.,;]|\s?$|\s(?:https?:|\p{Lu}))/giu,
);

/** `YouTube video, 6:41.`: where it can be seen stands before what it is. */
function fieldsOf(name: FieldName, printed: string, start: number): NonNullable<Note["fields"]> {
  const end = start + printed.length;
  const site = /^(?:YouTube|Vimeo|Facebook|Telegram|TikTok|RuTube)(?=[\s-]video)/i.exec(printed)?.[0];
  if (!site) return [{ name, value: printed, span: { start, end } }];
  const rest = start + site.length + 1;
  return [
    { name: "container-title", value: site, span: { start, end: start + site.length } },
    { name, value: printed.slice(site.length + 1), span: { start: rest, end } },
  ];
}

/** `Advance online publication.`, `Policy report.`, `Last modified January 9, 2023`, `YouTube video, 3:15.`, `Speech.` */
export const stageNotes = finder([shown, amended, ...stages.map(([, , words]) => words), toAppear, ofDay, ofSeason, ofPaper, runningTime], (text) => {
  const notes: Note[] = [];
  for (const match of shown.all(text)) {
    const at = match.index + match[0].length;
    const date = dateAt(text, at);
    if (!date?.iso || date.kind === "day") continue;
    const field = { name: "issued" as const, value: date.iso, span: { start: at, end: date.end } };
    notes.push({ start: match.index, end: date.end, fields: [field] });
  }
  for (const match of amended.all(text)) {
    const date = dateAt(text, match.index + match[0].length);
    if (!date?.iso) continue;
    const span = { start: match.index, end: date.end };
    notes.push({ ...span, fields: [{ name: "note", value: text.slice(span.start, span.end), span }] });
  }
  for (const [name, kind, expression] of stages)
    for (const match of expression.all(text)) {
      const comma = match.groups!["mark"] === ",";
      // "…, report, 2020": between commas only what can be nothing else.
      // "Text, Speech, and Dialogue": one of several.
      if (comma && /^,?\s(?:and|und|&|i|и|і)\s/.test(text.slice(match.index + match[0].length))) continue;
      if (comma && kind !== null && kind !== "podcast" && kind !== "presentation") continue;
      if (!comma && !/^\p{Lu}/u.test(match[0])) continue;
      // "Honest People (2020) Final report. Minsk": what stands right behind the year is the title.
      if (kind === "report" && /\((?:19|20)\d\d[^()]{0,24}\)\.?\s$/.test(text.slice(0, match.index))) continue;
      // "Grenzen lesen. Transcript, 2018": a publisher has that name, too.
      if (name === "medium" && /^,\s(?:19|20)\d\d/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 6))) continue;
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      // "(2024): 1–20. Published online ahead of print, March 3, 2024.": the day goes with it.
      const day = name === "status" && /\((?:[^()]{1,12}\s)?(?:19|20)\d\d\)/.test(text.slice(0, span.start)) && /^,\s\p{Lu}/u.test(text.slice(span.end, span.end + 3)) ? dateAt(text, span.end + 2) : null;
      if (day?.kind === "full") {
        span.end = day.end;
        notes.push({ ...span, fields: [{ name: "status", value: text.slice(span.start, span.end), span }] });
        continue;
      }
      notes.push({ ...span, ...(kind && { kind }), ...(name && { fields: fieldsOf(name, match[0].trimEnd(), span.start) }) });
    }
  for (const match of toAppear.all(text)) {
    const [start, end] = match.indices!.groups!["word"]!;
    notes.push({ start, end: match.index + match[0].trimEnd().length, fields: [{ name: "status", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of ofDay.all(text)) {
    const at = match.index + match[0].length;
    const date = dateAt(text, at);
    if (date?.kind !== "full") continue;
    notes.push({ start: match.index + 1, end: date.end, fields: [{ name: "issued", value: date.iso, span: { start: at, end: date.end } }] });
  }
  for (const match of ofSeason.all(text)) {
    const [start, end] = match.indices!.groups!["season"]!;
    notes.push({ start: match.index, end, fields: [{ name: "note", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of ofPaper.all(text)) {
    const [start, end] = match.indices!.groups!["section"]!;
    notes.push({ start: match.index, end, fields: [{ name: "section", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of runningTime.all(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    notes.push({ ...span, fields: [{ name: "note", value: match[0], span }] });
  }
  return notes;
}); // prettier-ignore
