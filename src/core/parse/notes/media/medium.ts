import { sentenceEnds } from "../../sentences.ts";
import { dateAt } from "../../dates/index.ts";
import { withoutStop } from "../../draft.ts";
import { isPlace } from "../../places.ts";
import { isAdoption } from "../acts/adoption.ts";
import { thesisIn } from "../documents/thesis.ts";
import { BRACKETED } from "../words.ts";
import { rule } from "../../rule.ts";
import { issuedOn, namedFields } from "../named-fields.ts";
import type { Note, NoteKind } from "../types.ts";
import { anySpelling, spellingsOf } from "../../spellings.ts";

const fold = (text: string) =>
  text.toLowerCase().replace(/[’ʹʼ]/g, "'").replace(/\s+/g, " ").trim().replace(/[.:;]$/, ""); // prettier-ignore
const kinds = new Map<string, NoteKind | null>(
  BRACKETED.flatMap(([kind, words]) =>
    words
      .split("|")
      .flatMap(spellingsOf)
      .map((word) => [fold(word), kind] as const),
  ),
);
const bracket = rule(/\[(?<inner>[^[\]]{1,120})\]/gu);
const roles = rule(
  /(?<=\p{L},\s)(?:Interviewee|Interviewer|Host|Director|Producer|Presenter|Narrator|Speaker),(?=\s[“"])/gu,
);
/** `[updated 2021 Jan 12; cited 2021 May 5]`: only the second is kept. */
const updated = rule(/(?<=[[(])(?:last )?(?:updated|posted|created|revised|published)[^;[\]()]{4,24};\s/giu);
/** Chicago: `Warsaw: Belsat TV. Posted on YouTube, 52:14.`: where a film can be seen, and how long it is. */
const shown = rule(
  /(?<=\.\s)(?<said>(?:Posted|Available|Streamed|Uploaded|Published) (?:on|to|at) (?<site>YouTube|Vimeo|Netflix|Facebook|Telegram)(?:,\s\d{1,3}(?::\d\d){1,2}|,\s\d{1,3}\s(?:min|hr)\.?)?(?:,\s\p{Lu}\p{Ll}{2,8}\s\d{1,2},\s(?:19|20)\d\d)?)(?=\.|\s?$)/dgu,
);
/** NLM: `medRxiv. 2022 [posted 2022 Jun 11].` */
const posted = rule(
  /(?<=[\p{L}\d]\.?\s)\[(?<said>(?:posted|updated|revised)\s(?:19|20)\d\d[^\];]{0,12})\](?=[.;]|\s?$)/dgu,
);
const last = rule(
  /(?<=[.!?”"]\s)(?:print|ms|ts|web|internet|kindle|podcast|speech|keynote speech|address|film|(?:dvd|blu-ray(?: disc)?|vhs)(?:, [\p{L}\d .]{2,24}?)?|pdf|pdf download|e-?book|epub|audiobook|lecture|letter(?: to the editor)?|exhibition catalog(?:ue)?|data ?set|map|paper|presentation|conference paper|panel(?: discussion)?|roundtable|seminar|television|radio|typescript|manuscript|(?:in )?(?:russian|ukrainian|belarusian|polish|german|french|lithuanian))\.?\s*$/iu,
);
/** What cataloguers add behind: `– Текст : электронный.`, `– Режим доступа: для авториз. пользователей.`, `Загл. с экрана.`, `Дата оновлення: 28.08.2018.` */
const added = rule(() =>
  anySpelling(
    /(?<=[.)]\s?)(?:[–—]\s)?(?:(?:Текст|Изображение|Видео|Устная речь|Тэкст|Tekst)(?:\s\([^()]{3,40}\))?\s?:\s(?:электронн|непосредственн|электронны|аудиовизуальн|elektronn)\p{L}*|Режим доступа\s?: (?:для|по|свободн|огранич|локальн|платн|из|через)[^/:;]{0,60}?(?=\.?\s?$|\.?\s[–—]\s)|Режим доступу\s?: (?:вільн|відкрит|обмежен)\p{L}*|Рэжым доступу\s?: (?:свабодн|адкрыт)\p{L}*|Обновляется\s[^.]{2,40}|Загл(?:авие|\.)? с (?:экрана|титул\S* экрана)|Назва з екрана|Загал\. з экрана|Zagl\. s ekrana|Дата (?:оновлення|обновления|публикации):? [\d.]{8,10}(?<!\.)|(?:Яз\.(?::\s|\s)|(?:Мова|Язык)(?: тексту| текста)?:\s|Электрон\. дан\.(?::\s|\s)?)[\p{L}\d., ]{0,20}?)(?:\.|(?=\s?$)|(?=\s\/\/))/giu,
  ),
);
/** Polish for what is not printed: `b.m.r.w.`, `b.m.w. 1988` */
const missing = rule(/(?<=,\s)b\.\s?[mrwd]\.(?:\s?[mrwd]\.){0,3}/g);
/** GOST: `Минск : [б. и.], 2023`: nobody is named who printed it. */
const unnamed = rule(() =>
  anySpelling(
    /(?<=[.?!»”)\]]\s)(?:[–—]\s)?(?<place>\p{Lu}[\p{L}-]{1,20}(?:\s\p{L}[\p{L}-]{1,20}){0,2}\.?)\s?:\s\[(?:[бb]\.\s?[иivв]\.|s\.\s?n\.)\](?=[,.;]|\s?$)/dgiu,
  ),
);
/** GOST: `– [Б. м.] : Издательские решения, 2019`, `[S. l.] : [s. n.], 2019`, `– [Б. м.], 2023`: neither place nor publisher is named. */
const nowhere = rule(() =>
  anySpelling(
    /(?<=[.?!»”)\]\p{L}\d]\s)(?:[–—]\s)?(?:\[(?:[Бб]\.\s?м\.|[Ss]\.\s?l\.)\]|(?<=[.?!»”)\]]\s(?:[–—]\s)?)(?:[Бб]\.\s?м\.|[Ss]\.\s?l\.)(?=,\s\d{4}))(?:\s:\s(?:\[(?:б\.\s?[ив]\.|s\.\s?n\.)\],\s)?|,\s(?=\d{4}))/gu,
  ),
);
/** Chicago: `N.p.: Public Sociology Laboratory, 2024` */
const placeless = rule(/(?<=[.?!”]\s)N\.\s?p\.:\s(?=\p{Lu})/gu);
/** `…, A/HRC/53/53.`, `UN Doc. CCPR/C/BLR/CO/5.`, `Resolution A/RES/ES-11/1, 2 March.` */
const symbol = rule(
  /(?<=[.,]\s)(?:(?:UN|U\.N\.)\s[Dd]oc(?:\.|ument)?\s|(?:G\.A\.|S\.C\.|GA|SC)\sRes\.\s[A-Z\d/-]{1,12},\s(?:U\.N\.|UN)\sDoc\.\s|(?:Resolution|Decision|Document)\s(?=[AES]\/))?(?<number>(?:[AESC]|ST|CAT|CCPR|CEDAW|CERD|CRC|CRPD|CED|HRI|ECE|FCCC|UNEP|TD|GB|IDB|DP)\/[A-Z\d./()-]{3,34}(?<![.,])(?:\s\((?:19|20)\d\d\))?)(?=[.,]|\s?$|\s\(\p{Lu})/dgu,
);
/** `Situation in Belarus. Report of the Special Rapporteur, A/HRC/53/53`: whose report it is, before its symbol; behind the year that is the title. */
const reportOf = rule(
  /(?<=[\p{L}\d”’)]\.\s)(?<!(?:^|\.|\p{L}\))\s(?:19|20)\d\d\.\s)Report of (?:the )?(?:UN |United Nations )?(?:Special Rapporteur|Secretary-General|High Commissioner|Office of|Working Group|Independent Expert|Group of|Commission of|Committee|Panel of)[^.,;:]{0,110}(?=[.,]\s(?:UN Doc\.?\s)?[A-Z]{1,5}\/)/gu,
);
/** NLM: `[Vilnius]: European Humanities University; 2021`: a place that is known from elsewhere. */
const supplied = rule(
  /(?<=[.?!\]]\s)\[(?<place>\p{Lu}[\p{L} -]{2,30}(?:,\s\p{Lu}[\p{L} ]{1,20})?|\p{Lu}[\p{L} -]{2,30}\s\([A-Z]{2}\))\]:\s(?=\p{Lu})/dgu,
);
/** `ODIHR.GAL/68/20/Corr.1`, `CDL-AD/2020/5`, `EUR 49/3567/2021` of Amnesty International */
const symbolOfBody = rule(
  /(?<=[.,]\s)(?=[A-Z.]{2,12}[\s/][^\s,]{0,30}\d)[A-Z]{2,6}(?:\.[A-Z]{2,6})?(?:\s\d{1,3}|\/[A-Z\d]{1,8})(?:\/[A-Z\d][A-Za-z\d.-]{0,11}){1,6}(?<!\.)(?=[,.](?:\s|$)|\s?$)/g,
);
/** `Kos, Barbara (@kos). “Title.” Twitter` */
const handle = rule(/\(@[\w.]{2,40}\)/g);
/** APA: `Kats, M. [Maksim Kats]. (2023)`: the name of the channel behind that of its author. */
const alias = rule(/(?<=^[^()[\]]{3,60}\.\s)\[(?<name>[^[\]@]{3,40})\](?=\.?\s\((?:19|20)\d\d)/dgu);
/** Chicago: `Husau, Pavel (software developer, Vilnius). Interview by the author.`: who was asked. */
const asked = rule(
  /(?<=^\p{Lu}[\p{L}’'-]+,\s\p{Lu}[\p{L}’'. -]{1,30}\s)\((?<name>\p{L}[^()\d]{3,80})\)(?=[.,]\s(?:(?:Personal|Telephone|Phone|Online|Zoom|Skype|E-?mail)\s)?(?:[Ii]nterview|[Cc]onversation|[Cc]orrespondence|Discussion))/dgu,
);
/** The number of a footnote: `⁸ Serhij Kos: Titel`. */
const footnote = rule(/^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}\s?(?=\S)/gu);
/** `Encyclopaedia. S.v. “Chernobyl.”` */
const subVerbo = rule(/(?<=[\p{L}\d][.,]?\s)[Ss]\.\s?v\.,?\s(?=[“"‘])/gu);
/** `Encyclopædia Britannica, 15th ed. (1980), s.v. “Salvation.”`, `Wikipedia. S.v. “Protests.”`: the work stands before its entry. */
const entryOf = rule(
  /^(?<work>\p{Lu}[^“”"().]{3,80}?(?:\.com|\.org)?)(?:,\s(?<edition>(?:\d{1,2}\w\w|[Rr]ev\.)\sed\.))?(?:,?\s\(?(?<year>(?:19|20)\d\d)\)?)?[.,]?\s[Ss]\.\s?v\.,?\s(?=[“"‘])/du,
);
/** GOST: `Title : [novost’] // Site`, `// YouTube : [video hosting]. – 2021` */
const described = rule(
  /(?<=\p{L}[?!»”"’]?)\s:\s\[(?<what>[^[\]/]{3,40})\](?=\s(?:\/\/|\/|:\s)|\.\s[–—]|\.?\s?$)/dgu,
);
/** IEEE: `European Commission, dataset, Jan. 2024` */
const dataset = rule(/(?<=[\p{L})],\s)(?:dataset|data set)(?=,\s)/gu);
/** `“Title.” Preprint, SocArXiv, July 2.` */
const preprint = rule(
  /(?<=[.”"]\s)Preprint,\s(?:(?:submitted|posted|deposited|published|last (?:edited|modified|revised))\s(?:on\s)?)?(?=\p{Lu}|\d)/gu,
);

/** `[Video]`, `[@handle]`, `[Электронный ресурс]`, `[Doctoral dissertation, University of Tartu]`, `[Online; video]`. */
export function mediumNotes(text: string): Note[] {
  const notes: Note[] = [];
  for (const match of bracket.all(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!/^(?:[.,;:”"»)]|\s|$)/.test(text.slice(end, end + 1))) continue;
    const note = inBrackets(match.groups!["inner"]!, start, end, text[start - 1], text[end]);
    if (note) notes.push(note);
  }
  for (const match of added.all(text)) notes.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  for (const match of updated.all(text)) {
    // "[updated 2023 Feb 8; cited 2023 Mar 4]": where no other date is printed, it is the one.
    const at = match.index + /^(?:last )?\p{L}+\s/iu.exec(match[0])![0].length;
    const date = dateAt(text, at);
    const said = { start: match.index, end: match.index + match[0].length - 2 };
    const fields = [
      ...(date?.iso ? [issuedOn(date)] : []),
      { name: "note" as const, value: text.slice(said.start, said.end), span: said },
    ];
    notes.push({ start: match.index, end: match.index + match[0].length, fields });
  }
  for (const match of shown.all(text)) {
    const [start, end] = match.indices!.groups!["said"]!;
    notes.push({ start, end, fields: [{ name: "note", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of posted.all(text)) {
    const [start, end] = match.indices!.groups!["said"]!;
    notes.push({ start: match.index, end: match.index + match[0].length, fields: [{ name: "note", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of placeless.all(text)) notes.push({ start: match.index, end: match.index + match[0].length });
  for (const match of unnamed.all(text)) {
    const [start, end] = match.indices!.groups!["place"]!;
    const fields = [{ name: "publisher-place" as const, value: text.slice(start, end), span: { start, end } }];
    notes.push({ start: match.index, end: match.index + match[0].length, fields });
  }
  for (const match of supplied.all(text)) {
    const [start, end] = match.indices!.groups!["place"]!;
    const fields = [{ name: "publisher-place" as const, value: text.slice(start, end), span: { start, end } }];
    notes.push({ start: match.index, end: match.index + match[0].length, fields });
  }
  for (const match of nowhere.all(text)) notes.push({ start: match.index, end: match.index + match[0].length });
  for (const match of missing.all(text)) notes.push({ start: match.index, end: match.index + match[0].length });
  for (const match of handle.all(text)) {
    const span = { start: match.index + 1, end: match.index + match[0].length - 1 };
    const fields = [{ name: "note" as const, value: text.slice(span.start, span.end), span }];
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "post", fields });
  }
  for (const match of preprint.all(text))
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "preprint" });
  for (const match of dataset.all(text))
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "dataset" });
  for (const match of roles.all(text))
    notes.push({ start: match.index, end: match.index + match[0].length });
  for (const [expression, group, name] of [[alias, "name", "note"], [asked, "name", "note"], [described, "what", "genre"]] as const)
    for (const match of expression.all(text)) {
      const [start, end] = match.indices!.groups![group]!;
      if (isAdoption(text.slice(start, end))) continue;
      // "Кто лечит деревню : [подкаст] // Радио"; "Зеркало : [сайт]" says nothing of the work.
      const kind = kinds.get(fold(match.groups![group]!));
      const fields = kind === null ? [] : [{ name, value: text.slice(start, end), span: { start, end } }];
      notes.push({ start: match.index, end: match.index + match[0].length, fields, ...(kind && { kind }) });
    }
  for (const match of footnote.all(text)) notes.push({ start: 0, end: match[0].length });
  const ofWork = entryOf.exec(text);
  if (ofWork) {
    const fields = namedFields(text, ofWork.indices!.groups!, [["work", "container-title"], ["edition", "edition"], ["year", "issued"]]);
    notes.push({ start: 0, end: ofWork[0].length, kind: "entry", fields });
  } else for (const match of subVerbo.all(text)) notes.push({ start: match.index, end: match.index + match[0].length });
  for (const match of symbolOfBody.all(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    // "Conclusions, EUCO 18/22, 24 February. Brussels": the year stands at the head.
    const day = /^, (?<day>\d{1,2} \p{Lu}\p{Ll}{2,8})(?=\.\s\p{Lu})/du.exec(text.slice(span.end, span.end + 20))?.indices?.groups?.["day"];
    const said = day && { start: span.end + day[0], end: span.end + day[1] };
    const fields = [{ name: "number" as const, value: match[0], span }, ...(said ? [{ name: "note" as const, value: text.slice(said.start, said.end), span: said }] : [])];
    notes.push({ start: span.start, end: said?.end ?? span.end, kind: "report", fields });
  }
  for (const match of symbol.all(text)) {
    const [start, end] = match.indices!.groups!["number"]!;
    notes.push({ start: match.index, end, kind: /\/RES\//.test(match[0]) ? "act" : "report", fields: [{ name: "number", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of reportOf.all(text)) {
    // "Human Rights Council. Report of the Special Rapporteur. A/HRC/47/49": behind the body that wrote it that is the title.
    if (sentenceEnds(text, 0, match.index).length < 2 && !/[:?!“”‘’"(]/.test(text.slice(0, match.index))) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    notes.push({ ...span, kind: "report", fields: [{ name: "genre", value: match[0], span }] });
  }
  const medium = last.exec(text);
  if (medium) {
    const kind = LAST_KINDS.find(([, words]) => words.test(medium[0]))?.[0];
    const value = withoutStop(medium[0].trim());
    const end = medium.index + medium[0].trimEnd().length;
    const span = { start: medium.index, end: medium.index + value.length };
    // "Kindle", "DVD", "PDF download": in what form one has it.
    const form = FORMS.test(value) ? [{ name: "medium" as const, value, span }] : /letter|catalog/i.test(value) ? [{ name: "genre" as const, value, span }] : [];
    notes.push({ start: medium.index, end, ...(kind && { kind }), fields: form });
  }
  return notes;
} // prettier-ignore

const FORMS = /kindle|dvd|blu-ray|pdf|e-?book|epub|audiobook|film/i;
const LAST_KINDS: readonly (readonly [NoteKind, RegExp])[] = [
  ["podcast", /podcast/i],
  ["dataset", /^data/i],
  ["map", /^map/i],
  ["presentation", /speech|lecture|address|paper|presentation|panel|roundtable|seminar/i],
  ["film", /film|dvd|blu-ray/i],
];

const PLATFORM =
  /^(?:Telegram|Facebook|Twitter|X|Instagram|LinkedIn|VK|VKontakte|Вконтакте|ВКонтакте|Threads|Mastodon|TikTok)$/;

function inBrackets(printed: string, start: number, end: number, before = "", behind = ""): Note | null {
  const inner = fold(printed);
  if (/^@[\w.-]+$/.test(inner))
    return {
      start,
      end,
      kind: "post",
      fields: [{ name: "note", value: printed, span: { start: start + 1, end: end - 1 } }],
    };
  // MLA: "Narodnaya Volya [Minsk], 3 May 2019": where a newspaper comes out that does not say so.
  if (isPlace(printed) && before === " " && behind === ",")
    return {
      start,
      end,
      fields: [{ name: "publisher-place", value: printed, span: { start: start + 1, end: end - 1 } }],
    };
  // "[Data set; survey]", "[Video; in Russian]", "[TV programme, episode 6]"
  // NLM: "[master’s thesis on the Internet]"
  const work = inner.replace(/\son the internet$/, "");
  const kind = kinds.get(inner) ?? kinds.get(inner.split(/[;,]/)[0]!) ?? kinds.get(work);
  // "‘Title’ [Telegram] 26 February": the bracket names where it was posted.
  const platform = kind === "post" && PLATFORM.test(printed);
  const fields = [
    { name: "container-title" as const, value: printed, span: { start: start + 1, end: end - 1 } },
  ];
  const part = /,\s(?:episode|season|series)\s\d/.test(inner)
    ? [{ name: "note" as const, value: printed, span: { start: start + 1, end: end - 1 } }]
    : [];
  if (kind && part.length) return { start, end, kind, fields: part };
  if (kind !== undefined) return { start, end, ...(kind && { kind }), ...(platform && { fields }) };
  return (
    thesisIn(printed.slice(0, work.length), start, end) ??
    (work === "book" ? { start, end, kind: "book" } : null)
  );
}
