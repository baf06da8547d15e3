import { unquoted } from "../book-part.ts";
import { trimmed, withoutStop, type Draft } from "../draft.ts";
import { isGazette } from "../notes/gazette.ts";
import { isOutlet, isPeriodical, outletType } from "../outlets.ts";
import { isPlace } from "../places.ts";
import { isHostName } from "../link-evidence.ts";
import { isPublisher, takePublication } from "../publication/index.ts";
import { sentenceEnds } from "../sentences.ts";
import { readMeeting } from "./meeting.ts";
import { setTitle, volumeBefore } from "./title.ts";

/** Title and container as sentences: APA, Vancouver, Chicago books. */
export function readSentences(draft: Draft, start: number, to: number): void {
  const { text } = draft;
  const span = trimmed(text, { start, end: to });
  if (readMeeting(draft, span.start, span.end)) return;
  // MLA: "Ministry of Energy. Balance of Fuel, 2022. Belenergo, 2023.": the year that a title ends in is not that of the book.
  const dated = /,\s(?:19|20)\d\d\.\s(?=\p{Lu}[^.,:;“”]{2,60}$)/u.exec(text.slice(span.start, span.end));
  if (
    dated &&
    draft.creators.length &&
    !draft.fields.URL &&
    /^,\s(?:19|20)\d\d\.?\s?$/.test(text.slice(span.end)) &&
    !/\.\s\p{Lu}/u.test(text.slice(span.start, span.start + dated.index))
  ) {
    draft.form = "marked";
    const at = span.start + dated.index + dated[0].length;
    draft.set("publisher", { start: at, end: span.end }, 0.9);
    return setTitle(draft, span.start, at, 0.9);
  }
  const body = unitOfBody(draft, span.start, span.end);
  if (body !== null) {
    draft.set("publisher", { start: body, end: span.end }, 0.9);
    return setTitle(draft, span.start, body, 0.9);
  }
  const footnote =
    /,\s$/.test(text.slice(0, start)) &&
    draft.creators.length > 0 &&
    loneName.test(text.slice(span.start, span.end));
  // "Minsk: Notes of a Visitor. Glas": what stands first is the title, even where it begins with a city and a colon.
  const city = /^(?<city>\p{Lu}[\p{L}. -]{2,24}):\s/u.exec(text.slice(span.start, span.start + 28));
  const first = city && isPlace(city.groups!["city"]!) ? span.start + city[0].length : span.start;
  const left = takePublication(draft, first, span.end, false, footnote);
  const ends = sentenceEnds(text, span.start, left);
  // MLA: "James A. Baker III Institute for Public Policy, Rice University, Mar. 2007": the institute of a university publishes.
  const unit = ends.at(-1);
  const house = draft.fields.publisher;
  if (
    left < span.end &&
    unit !== undefined &&
    house &&
    !draft.isKind("thesis") &&
    !draft.fields["publisher-place"] &&
    /^,\s$/.test(text.slice(left, house.spans[0]!.start)) &&
    UNIT_WORD.test(text.slice(unit, left))
  ) {
    delete draft.fields.publisher;
    draft.set("publisher", { start: unit, end: house.spans[0]!.end }, 0.9);
    return setTitle(draft, span.start, unit, 0.9);
  }
  if (left < span.end && draft.fields["publisher-place"]) {
    if (
      isGostBook(draft, span.start, left) ||
      isNlmBook(draft, span.end) ||
      isIeeeBook(draft, start) ||
      isPlaceFirst(draft) ||
      // "Parfenov, Leonid, dir. 2019. Russkie evrei. Fil’m tretii. Moscow: Namedni": a film is in no container.
      draft.creators.some(({ creatorType }) => creatorType === "director")
    )
      draft.form = "marked";
    const series = seriesSentence(draft, span.start, ends, left);
    if (series !== null) {
      draft.form = "marked";
      draft.set("collection-title", { start: series, end: left }, 0.85);
      return setTitle(draft, span.start, series, 0.9);
    }
    return setTitle(draft, span.start, volumeBefore(draft, span.start, left), 0.9);
  }
  if (isMlaBook(draft, ends, left, span.end)) {
    draft.form = "marked";
    const name = ends[0] ?? left;
    draft.set("publisher", { start: name, end: span.end }, 0.85);
    return setTitle(draft, span.start, name, 0.9);
  }
  const noted =
    draft.titleEnd !== null &&
    draft.titleEnd > span.start + 8 &&
    draft.titleEnd < left - 2 &&
    !/\d{4} \p{Lu}\p{Ll}{2}/u.test(text.slice(draft.titleEnd, left))
      ? draft.titleEnd
      : null;
  // "Title. Subtitle (Prace OSW, nr 64). Publisher": the bracket stood right before what publishes.
  if (draft.titleEnd !== null && left < span.end && Math.abs(draft.titleEnd - left) <= 2)
    return setTitle(draft, span.start, left, 0.9);
  const cut = noted ?? (isOwnSite(draft, ends, left) ? null : containerCut(draft, ends, left));
  // NLM: "Kos D. Title. medRxiv; 2021 Feb 19."
  const nlm =
    draft.creators.length > 0 &&
    /^\.?;\s(?:19|20)\d\d\s\p{Lu}\p{Ll}{2}\s\d/u.test(text.slice(span.end, span.end + 16));
  if (noted !== null || nlm) draft.form = "marked";
  if (cut !== null && isGazette(text.slice(cut, left)) && !/[\d:]/.test(text.slice(cut, left)))
    draft.form = "marked";
  // Where a journal is known, so is the end of the title.
  else if (
    cut !== null &&
    draft.creators.length > 0 &&
    (draft.fields.issue ?? draft.fields.volume) &&
    (outletType(draft.outlets, withoutStop(text.slice(cut, left))) === "journalArticle" ||
      (draft.fields.page && ends.at(-2) === cut))
  )
    draft.form = "marked";
  if (cut === null) return setTitle(draft, span.start, left, left < span.end ? 0.85 : 0.6);
  // The last of several sentences may be of the title, too: the trained model says.
  const located = draft.fields.volume ?? draft.fields.issue ?? draft.fields.page;
  if (noted === null && !located && !isOutlet(draft.outlets, withoutStop(text.slice(cut, left)).trim()))
    draft.titleSign = null;
  setTitle(draft, span.start, cut, 0.9);
  draft.set("container-title", unquoted(text, { start: cut, end: left }), 0.85);
}

/** `Producing Power: The Pre-Chernobyl History. Inside Technology. Cambridge, MA: MIT Press`: behind a title with its subtitle stands the series. */
function seriesSentence({ text, creators, fields }: Draft, from: number, ends: readonly number[], to: number): number | null {
  const [only, ...others] = ends.filter((end) => end < to - 2);
  if (only === undefined || others.length || !creators.length || !fields.publisher || fields.volume) return null;
  const [title, series] = [text.slice(from, only), withoutStop(text.slice(only, to)).trim()];
  const words = series.split(/\s+/);
  if (words.length < 2 || words.length > 8 || !words.every((word) => /^\p{Lu}[\p{L}&’'/-]*$/u.test(word) || /^(?:in|of|and|on|the|for)$/.test(word))) return null;
  return /:\s\p{Lu}/u.test(title) && /\b(?:the|of|and|in|The|A|An|on|after|to|from)\b/.test(title) && words.filter((word) => /^\p{Lu}/u.test(word)).length > 1 ? only : null;
} // prettier-ignore

/** MLA: `Akunin, Boris. Moi kalendar’. Freedom Letters, 2023.`: whose title stands in no marks is a book, and the name behind it publishes. */
function isMlaBook({ text, creators: [one], fields, outlets, dates, titleSign, notes }: Draft, ends: readonly number[], to: number, end: number): boolean {
  const known = to < end;
  if (titleSign || ends.length !== (known ? 0 : 1) || (known && (!fields.publisher || fields.publisher.value.includes(": "))) || fields.URL || fields.DOI || fields.volume || fields.issue || fields.page || notes.some(({ kind }) => kind)) return false;
  const name = withoutStop(text.slice(ends[0], end)).trim();
  return (
    /\p{Ll}{2}$/u.test(one?.firstName ?? "") && text.startsWith(`${one!.lastName}, `, one!.spans[0]!.start) &&
    /^,\s(?:19|20)\d\d\.?\s?$/.test(text.slice(end)) && dates.length === 1 &&
    (known || (/^\p{Lu}[\p{L}’'&. -]{2,40}$/u.test(name) && name.split(/\s+/).length < 5 && !isOutlet(outlets, name) && !isPeriodical(outlets, name)))
  );
} // prettier-ignore

const UNIT_WORD =
  /^\s(?=\p{Lu})[^:;()\d“”]{3,110}$(?<=(?:Institute|Cent(?:re|er)|Department|Faculty|School|College|Program(?:me)?|Laboratory|Library|Observatory|Project|Initiative|Foundation)[^:]{0,80})/u;
const UNIT =
  /^\s(?:The\s)?(?:Institute|Cent(?:re|er)|Department|Faculty|School|Bureau|Office|Division|Committee|Commission|Council|Association|Ministry|Academy|Society)\s(?:of|for|on|against)\s[^.:;()\d]{8,160}$/u;

/**
 * `(2023). Title. Institute for European, Russian, and Eurasian Studies, George Washington University`: a body whose name has commas of its
 * own stands last; gives where it begins.
 */
function unitOfBody({ text, fields, titleSign, titleEnd }: Draft, from: number, to: number): number | null {
  if (titleSign !== "year" || (fields.volume ?? fields.issue ?? fields.page)) return null;
  const last = sentenceEnds(text, from, to).at(-1) ?? null;
  if (last === null || (titleEnd !== null && titleEnd > last + 2)) return null;
  const value = text.slice(last, to);
  const list = /(?:,\s\p{Lu}[\p{L}’' -]+){0,4},?\s(?:and|&|und|i|y|et)\s\p{Lu}/u.exec(value);
  const comma = list ? value.lastIndexOf(", ") : -1;
  if (!list || comma < 0 || !UNIT.test(value) || !/,\s\p{Lu}[\p{L}’' -]+,?\s(?:and|&)\s/u.test(value)) return null;
  return isPlace(value.slice(comma + 2)) ? null : last;
} // prettier-ignore

/** "MEDUZA. Zakon uzhestochili. Chto izmenilos": where the site itself is the author, what is not known for an outlet goes on with the title. */
function isOwnSite(draft: Draft, ends: readonly number[], to: number): boolean {
  const { text, creators: [body, ...others], fields, outlets, notes } = draft;
  if (!ends.length || !body?.name || others.length || notes.some(({ kind }) => kind) || !isHostName(body.name, fields.URL?.value) || (fields.volume ?? fields.issue)) return false;
  const own = ends.every((end) => !isOutlet(outlets, withoutStop(text.slice(end, to))) && !isPublisher(withoutStop(text.slice(end, to)).trim()) && !/\d/.test(text.slice(end, to)));
  if (own) draft.form = "marked";
  return own;
} // prettier-ignore

/** "Murray PR. Medical microbiology. St. Louis: Mosby; 2002": only Vancouver parts a publisher from the year so. */
const isNlmBook = ({ text, fields, creators }: Draft, end: number): boolean =>
  creators.length > 0 && /^;\s(?:1[89]|20)\d\d/.test(text.slice(end, end + 6)) && isPlace(fields["publisher-place"]?.value ?? ""); // prettier-ignore

/** "A. Aslund, What Went Wrong. Washington, DC, USA: Peterson Inst. Int. Econ., 2015": a comma behind initials and surname. */
const isIeeeBook = ({ text, fields, creators }: Draft, start: number): boolean =>
  creators.length > 0 && /(?:^|\s)\p{Lu}\.\s?\p{L}[^,]*,\s$/u.test(text.slice(0, start)) && fields.publisher !== undefined && isPlace(fields["publisher-place"]?.value ?? ""); // prettier-ignore

/** "Kos, Anna. Title. Minsk, BGU, 2004": a city, who publishes there, and the year between commas. */
const isPlaceFirst = ({ text, fields: { publisher, "publisher-place": place }, creators }: Draft): boolean =>
  creators.length > 0 && place !== undefined && publisher !== undefined && isPlace(place.value) &&
  /^, $/.test(text.slice(place.spans[0]!.end, publisher.spans[0]!.start)) && /^, (?:19|20)\d\d/.test(text.slice(publisher.spans[0]!.end)); // prettier-ignore

/** `Zarząd Cywilny Ziem Wschodnich, Neriton, Warszawa`: what stands alone between commas before the place of a footnote publishes. */
const loneName = /,\s\p{Lu}[\p{L}.&’'-]*(?:\s\p{Lu}[\p{L}.&’'-]*){0,2},\s[^,]+$/u;

/** "Title. Place: Publisher, 2009. 240 p.", "Title : what kind. Place, 2009": so ends nothing but a book, once its head is read. */
function isGostBook(draft: Draft, from: number, to: number): boolean {
  const title = draft.text.slice(from, to);
  if (!draft.fields["number-of-pages"] && !/[\p{L}\d»)]\s:\s\p{L}/u.test(title)) return false;
  return draft.creators.length > 0 || draft.editorsNoted || /^[«“„]?[\u0400-\u04FF]/.test(title);
}

/** What begins the name of a journal whose series or subject stands behind a stop. */
const journalWord =
  /^(?:Zhurnal|Žurnal|Журнал|Часопіс|Przegląd|Kwartalnik|Zeszyty|Rocznik|Studia|Vestnik|Vesnik|Viesnik|Visnyk|Вестник|Веснік|Вісник|Izvestiya|Izvestiia|Известия|Vesti|Viesci|Весці|Trudy|Труды|Uchenye zapiski|Ученые записки|Naukovi zapysky|Наукові записки|Acta|Annales|Zeitschrift|Revue|Cahiers|Polis|Полис|Athenaeum)(?=\s|$)/u;
const seriesOf = /^\s(?:Сер(?:[иі]я|ыя|\.)|Ser(?:[iyj]{1,3}a|yia|\.))[\s:«"„“]/u;
/** `Filosofija`, `Sociologija`, `Историография`: a subject alone. */
const discipline =
  /^\p{Lu}\p{L}{3,}(?:ofij[ao]|ofia|ofiya|ologija|ologia|ologiya|ologie|istorija|istoria|istika|istyka|ografija|ografia|итика|ософия|ология|итология|история)$/u;

/** The sentence end after which the container begins: a known outlet wins, else the last one. */
function containerCut({ text, outlets, fields }: Draft, ends: readonly number[], to: number): number | null {
  const before = ends.at(-2);
  const piece = before === undefined ? "" : withoutStop(text.slice(before, ends.at(-1))).trim();
  const located = fields.volume ?? fields.issue;
  if (before !== undefined && located && discipline.test(piece)) return before;
  for (const end of ends) if (outletType(outlets, withoutStop(text.slice(end, to)))) return end;
  // "Title. Przegląd Wschodni. Seria Nowa, 12(1)", "Title. Filosofija. Sociologija, 30(4)": the name of the journal has a stop.
  if (before !== undefined && located && piece.split(/\s+/).length <= 8 && journalWord.test(piece))
    return before;
  // DSTU: "Title. Науковий вісник університету. Серія: Економіка. 2022. Вип. 43. С. 88": a series is one of the journal before it.
  if (before !== undefined && located && seriesOf.test(text.slice(ends.at(-1), to))) return before;
  // GOST: "Индекс давления. Беларусь : аналит. отчёт": what is said of the kind of a work ends its title.
  if (!located && ends.length && /^\s[^:]{2,60}\s:\s\p{Ll}/u.test(text.slice(ends.at(-1), to))) return null;
  return ends.at(-1) ?? null;
}
