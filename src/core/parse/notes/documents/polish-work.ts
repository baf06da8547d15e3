import { dateAt } from "../../dates/index.ts";
import { isPlace } from "../../places.ts";
import { rule } from "../../rule.ts";
import type { FieldName } from "../../types.ts";
import { finder } from "../finder.ts";
import { issuedOn, namedFields } from "../named-fields.ts";
import type { Note, NoteKind } from "../types.ts";
import { NUMBERED } from "../words.ts";

const before = "(?<=[\\p{L}\\p{N}?!”»\\])][.?!]?,\\s)";
/** What kind of work it is stands between commas: `, film dokumentalny,`, `, katalog wystawy,`, `, maszynopis,`, `, przewodnik,` */
const KINDS: readonly (readonly [kind: NoteKind, words: string])[] = [
  ["film", "film (?:dokumentalny|fabularny|krótkometrażowy|animowany|telewizyjny)|serial (?:dokumentalny|telewizyjny)"],
  ["manuscript", "(?:niepublikowany |niepubl\\. )?(?:maszynopis|rękopis|mps|rkps)"],
  ["book", "katalog wystawy|przewodnik(?: turystyczny)?|podręcznik(?: akademicki)?|album(?: fotograficzny)?|wybór (?:źródeł|dokumentów|tekstów)|antologia"],
  ["dataset", "zbiór danych|baza danych"],
]; // prettier-ignore
const kinds = KINDS.map(
  ([kind, words]) =>
    [kind, rule(new RegExp(`${before}(?<what>${words})(?=,\\s|\\.?\\s?$|\\s\\[)`, "dgu"))] as const,
);
/** `, promotor: prof. dr hab. R. Traba,`, `, praca napisana pod kierunkiem A. Kosa,`: who supervised a thesis. */
const supervisor = rule(
  new RegExp(
    `${before}(?<what>(?:promotork?a?|opiekun(?:ka)? naukow[ya]|praca napisana pod kier(?:unkiem|\\.)|pod kier(?:unkiem|\\.)(?: naukowym)?):?\\s(?:(?:prof|dr|hab|ks|inż|mgr)\\.?\\s){0,4}[^,]{3,60})(?=,\\s|\\.?\\s?$)`,
    "dgu",
  ),
);
/** `, podcast „Życie”, odc. 214`, `, audycja „Rzeki”,`: the show of an episode. */
const show = rule(
  /(?<=[\p{L}\p{N}?!”»\])][.?!]?,\s)(?:pod[ck]ast|audycja|program|cykl podcastów)\s[„“"](?<show>[^„“”"]{2,80})[”“"](?:,\s(?:odc(?:inek|\.)|nr|#)\s?(?<number>\d{1,4}))?(?=,\s|\.?\s?$)/dgu,
);
/** `, wersja 1.2, RepOD`: who keeps a data set stands behind its version. */
const version = rule(
  /(?<=[\p{L}\p{N}?!”»\])][.?!]?,\s)(?<edition>(?:wersja|wer\.)\s?\d{1,2}(?:\.\d{1,2}){0,2})(?:,\s(?<keeper>\p{Lu}[^,.]{2,40}))?(?=,\s|\.(?:\s|$))/dgu,
);
/** `, skarga nr 9988/13, wyrok z dnia 14.06.2022`, `, skargi nr 9988/13 i 60 innych, wyrok z 14 czerwca 2022 r.` */
const judgment = rule(
  /,\s(?:(?:skarg[ai]|nr skargi|sprawa|sygn\.(?:\sakt)?)\s(?:nr\s)?(?<number>[\p{L}\d][^,]{2,60}),\s)?(?<what>(?:wyrok|postanowienie|decyzja|orzeczenie|opinia)(?:\s(?:Wielkiej Izby|ETPC|ETPCz|TSUE|SN|NSA|WSA))?)\s(?:z\s(?:dnia\s)?|z dn\.\s)(?=\d)/dgu,
);
/** `, referat na konferencji „Prawo”,`, `, wystąpienie podczas seminarium „Rzeki”,`: where a paper was read. */
const talk = rule(
  /(?<=[\p{L}\p{N}?!”»\])][.?!]?,\s)(?<what>referat|wystąpienie|wykład|prezentacja|komunikat|prelekcja)(?:\s(?:wygłoszon[yae]|przedstawion[yae]))?\s(?:na|podczas|w ramach|w trakcie)\s(?:\p{Ll}[\p{Ll}-]*\s){0,4}(?:[„“"](?<named>[^„“”"]{3,120})[”“"]|(?<event>\p{Lu}[^,]{4,100}))(?=,\s|\.?\s?$)/dgu,
);
/** `, Szkoła Główna Handlowa, Warszawa, 19–20.10.2023`: the house and the town of a meeting, before its days. */
const heldAt = /^,\s(?:(?<house>\p{Lu}[^,\d]{3,90}),\s)?(?<place>\p{Lu}[^,\d]{2,30})(?=,\s\d)/du;
/** `, Studia i Analizy nr 14, Wydawnictwo`, `, Raporty OSW nr 5, Warszawa`: a series with its number before who publishes it. */
const series = rule(
  /(?<=[\p{L}\p{N}?!”»\])][.?!]?,\s)(?<series>(?:Studia|Prace|Analizy|Raporty?|Zeszyty|Biblioteka|Materiały|Seria|Policy|Working|Punkt|Komentarze?)(?:\s(?:i|w|na|z|\p{Lu}[\p{L}&-]*)){0,6}?),?\s(?:nr|t\.|z\.|vol\.|no\.)\s?(?<number>\d{1,4})(?=,\s\p{Lu}[^,„]{2,60},\s\p{Lu})/dgu,
);
/** `, seria „Studia nad Wschodem”, t. 7,` */
const called = rule(
  /(?<=[\p{L}\p{N}?!”»\])][.?!]?,\s)(?:[Ss]eria|w serii|ser\.):?\s[„“"]?(?<series>\p{Lu}[^„“”",]{2,60})[”“"]?(?:,\s(?:t|nr|vol|z|tom)\.?\s?(?<number>\d{1,4}))?(?=,\s|\.?\s?$)/dgu,
);
/** `Warszawa, s. 211–230 (Studia Migracyjne).`, `Wydawnictwo Trio, Warszawa 1999 (Historia Państw Świata).`: what stands in brackets behind pages or year. */
const last = rule(
  /(?<=,\s(?:ss?\.\s\d{1,4}(?:[–-]\d{1,4})?|\p{Lu}[\p{L}–-]{2,20}\s(?:19|20)\d\d)\s)\((?<series>\p{Lu}\p{L}+\s[^()\d]{3,70}?)(?:,\s(?:t|nr|vol|z)\.?\s?(?<number>\d{1,4}))?\)(?=\.?\s?$)/dgu,
);
/** `Trio, Warszawa (Historia Państw Świata w XX Wieku).`: the same behind the place. */
const behindPlace = rule(
  /(?<=,\s)(?<town>\p{Lu}[\p{L}–-]{2,24}(?:\s\p{Lu}\p{L}{2,20})?)\s\((?<series>\p{Lu}\p{L}+\s[^()\d]{3,70}?)(?:,\s(?:t|nr|vol|z)\.?\s?(?<number>\d{1,4}))?\)(?=\.?\s?$)/dgu,
);
/** `, autor: W. Benedek,`: who wrote the paper of a body. */
const writer = rule(
  /(?<=[\p{L}\p{N}?!”»\])][.?!]?,\s)(?<what>(?:autor(?:ka|zy|ki)?|oprac(?:owanie|owali|ował|owała|\.)?|sprawozdawca|redakcja):\s\p{Lu}[^,()]{3,60})(?=,\s)/dgu,
);

/** `, blog „Notatnik”, 12.09.2020` */
const blog = rule(
  /(?<=[\p{L}\p{N}?!”»\])][.?!]?,\s)(?:mikro)?blog\s[„“"](?<show>[^„“”"]{2,80})[”“"](?=,\s)/dgu,
);
/** `, Warszawa, ebook.`: in what form one has it. */
const form = rule(
  /,\s(?:e-?book|audiobook|PDF|EPUB|MOBI|wersja elektroniczna|wydanie elektroniczne)(?=\.?\s?$)/giu,
);

/** `, OSW Report, Centre for Eastern Studies, Warsaw`, `, Raport OSW, Warszawa 2013`: papers of an institute, with a number or without. */
const papers = rule(
  /(?<=[\p{L}\p{N}?!”»\])][.?!]?,\s)(?<series>\p{Lu}{2,6}\s(?:Policy\s|Working\s)?(?:Report|Studies|Commentary|Paper|Papers|Brief|Point of View)|(?:Raport|Komentarz|Analiza|Policy Paper)\s\p{Lu}{2,6})(?:,?\s(?:nr|no\.)\s(?<number>\d{1,4}))?(?=,\s\p{Lu}\p{L}{2,20}\s(?:19|20)\d\d|,\s\p{Lu}[^,„:]{2,60},\s\p{Lu}[^,„:.\d]{2,30}(?:[.,]|$))/dgu,
);
/** `, Warszawa (oryg. 2010).`, `(wyd. oryg. 1936)`, `(pierwsze wyd. 1998)` */
const first = rule(
  /\s\((?:(?:wyd(?:anie|\.)\s)?oryg(?:inał|inalne|\.)|(?:pierwsze|I|1\.)\swyd(?:anie|\.)|wyd\.\s(?:I|1|pierwsze))(?:\s(?:w|z))?\s(?<original>1[5-9]\d\d|20\d\d)(?:\sr\.)?\)(?=[.,]|\s?$)/dgu,
);
/** `Historyja Biełarusi: u 6 t., t. 3`, `Dzieje, w 2 tomach`: how many volumes a work has. */
const volumes = rule(
  /(?<=\p{L})(?::|,)\s(?:w|u|v)\s(?<volumes>\d{1,2})\s(?:t\.|tomach|tamach|tomakh)(?=[.,]|\s)/dgu,
);
/** `, kanał Telegram, 6.09.2023`: where a post stands. */
const channel = rule(
  /(?<=[\p{L}\p{N}?!”»\])][.?!]?,\s)(?:kanał|profil|konto)\s(?:na\s|w\s)?(?<site>Telegram|YouTube|Facebook|Instagram|Twitter|TikTok|X)(?:ie|u|ze)?(?=,\s\d)/dgu,
);

/** `Podtytuł, The Modern Jewish Experience, Bloomington: Indiana University Press`: words with capitals before the place of a book. */
const capitals = rule(
  /(?<=[\p{L}?!”»\])][.?!]?,\s)(?<series>(?:\p{Lu}[\p{L}’'-]+)(?:\s(?:in|of|and|the|i|w|und|zur|der|für|on|&|\p{Lu}[\p{L}’'-]+)){1,7})(?=,\s(?<place>\p{Lu}[\p{L}. –—/-]{2,30}):\s\p{Lu})/dgu,
);

/** `„Prace OSW”, nr 58, Ośrodek Studiów Wschodnich, Warszawa`, `„SWP-Aktuell”, nr 81, Berlin: Stiftung Wissenschaft und Politik`: who publishes where is said of a book or a report in a series, of no journal. */
const published = rule(
  /(?<=,\s)„(?<series>[^„”]{3,80})”,\s(?:nr|z\.|t\.|no\.|vol\.)\s(?<number>\d{1,4})(?=,\s(?:\p{Lu}[^,„:]{2,80},\s(?<place>\p{Lu}[^,„:.]{2,30})(?:\.?\s?$|,\s(?:https?:|DOI))|(?<town>\p{Lu}[^,„:.]{2,30}):\s\p{Lu}))/dgu,
);

/** What bodies call their papers. */
const paperOfBody = new RegExp(`(?<!\\p{L})${NUMBERED}$|(?:Papers?|Reports?)$`, "iu");

/** Of notes and other lists a title with capitals could stand there, too: `Kos A. (2020), `, `Kos A., 2020, `. */
const authorYear = rule(
  /^[^()]{3,160}\s\((?:19|20)\d\d[a-z]?\),\s|^[^()]{3,160}\p{Lu}\.(?:\s\(red\.\))?,\s(?:19|20)\d\d[a-z]?,\s/u,
);

const FIELDS: readonly (readonly [group: string, name: FieldName])[] = [
  ["what", "genre"], ["show", "container-title"], ["number", "number"], ["edition", "edition"], ["keeper", "publisher"], ["site", "container-title"], ["event", "event-title"], ["original", "original-date"], ["volumes", "number-of-volumes"], ["named", "event-title"], ["series", "collection-title"],
]; // prettier-ignore

function noteOf(text: string, match: RegExpExecArray, more: Partial<Note> = {}, names: Partial<Record<string, FieldName>> = {}): Note {
  const fields = namedFields(text, match.indices!.groups!, FIELDS.map(([group, name]) => [group, names[group] ?? name]));
  return { start: match.index, end: match.index + match[0].length, fields, ...more };
} // prettier-ignore

/** What Polish lists say of a work between commas: its kind, its show, its court, its conference, its series. */
export const polishWorkNotes = finder([...kinds.map(([, words]) => words), supervisor, show, behindPlace, blog, first, volumes, form, writer, called, last, papers, channel, version, talk, series, published, capitals, judgment], (text) => {
  const notes: Note[] = [];
  const isAuthorYear = authorYear.test(text);
  for (const [kind, expression] of kinds) for (const match of expression.all(text)) notes.push(noteOf(text, match, { kind }));
  for (const match of supervisor.all(text)) notes.push(noteOf(text, match, {}, { what: "note" }));
  for (const match of show.all(text)) notes.push(noteOf(text, match, { kind: "podcast" }));
  if (isAuthorYear)
    for (const match of behindPlace.all(text))
      if (isPlace(match.groups!["town"]!)) notes.push({ ...noteOf(text, match, {}, { number: "collection-number" }), start: match.index + match[0].indexOf("(") });
  for (const match of blog.all(text)) notes.push(noteOf(text, match, { kind: "blog" }));
  for (const expression of [first, volumes]) for (const match of expression.all(text)) notes.push(noteOf(text, match));
  for (const match of form.all(text)) notes.push({ start: match.index, end: match.index + match[0].length });
  for (const match of writer.all(text)) notes.push(noteOf(text, match, {}, { what: "note" }));
  for (const expression of [called, last]) for (const match of expression.all(text)) notes.push(noteOf(text, match, {}, { number: "collection-number" }));
  for (const match of papers.all(text)) notes.push(noteOf(text, match, { kind: "report" }, { number: "collection-number" }));
  for (const match of channel.all(text)) notes.push(noteOf(text, match, { kind: match.groups!["site"] === "YouTube" ? "video" : "post" }));
  for (const match of version.all(text)) notes.push(noteOf(text, match, { kind: "dataset" }));
  for (const match of talk.all(text)) {
    const note = noteOf(text, match, { kind: "presentation" });
    const held = heldAt.exec(text.slice(note.end));
    const at = held && isPlace(held.groups!["place"]!) ? held.indices!.groups! : {};
    const more = ([["house", "publisher"], ["place", "publisher-place"]] as const).flatMap(([group, name]) => {
      const span = at[group] && { start: note.end + at[group][0], end: note.end + at[group][1] };
      return span ? [{ name, value: text.slice(span.start, span.end), span }] : [];
    });
    notes.push({ ...note, end: more.at(-1)?.span.end ?? note.end, fields: [...(note.fields ?? []), ...more] });
  }
  for (const match of series.all(text)) notes.push(noteOf(text, match, {}, { number: "collection-number" }));
  if (isAuthorYear)
    for (const match of published.all(text))
      if (isPlace(match.groups!["place"] ?? match.groups!["town"]!)) {
        const kind = paperOfBody.test(match.groups!["series"]!) ? { kind: "report" as const } : {};
        notes.push(noteOf(text, match, kind, { number: "collection-number" }));
      }
  if (isAuthorYear) for (const match of capitals.all(text)) {
    const { series: name = "", place = "" } = match.groups!;
    // "Polska, Litwa, Warszawa: PWN" goes on with a title; names of series are of two words and more. So does "(2006), Die Brücken Polesiens, Köln: Böhlau", which is one.
    const words = name.split(" ").filter((word) => word.length > 3);
    if (words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word)) && isPlace(place) && !isPlace(name) && !/\(\d{4}[a-z]?\),\s$/.test(text.slice(0, match.index))) notes.push(noteOf(text, match));
  }
  for (const match of judgment.all(text)) {
    const at = match.index + match[0].length;
    const date = dateAt(text, at);
    if (date?.kind !== "full") continue;
    const note = noteOf(text, match, { kind: "case", start: match.index + 2, end: date.end });
    notes.push({ ...note, fields: [...(note.fields ?? []), issuedOn(date)] });
  }
  return notes;
}); // prettier-ignore
