import { unquoted } from "../../book-part/index.ts";
import { type Draft, trimmed, withoutStop } from "../../draft.ts";
import { isGazette } from "../../notes/acts/gazette.ts";
import { isOutlet, outletType } from "../../outlets.ts";
import { isPlace } from "../../places.ts";
import { takePublication } from "../../publication/index.ts";
import { sentenceEnds } from "../../sentences.ts";
import { handbook } from "../../head/index.ts";
import { readMeeting } from "../meeting.ts";
import { setTitle, volumeBefore } from "../title.ts";
import { containerCut, isOwnSite } from "./container-cut.ts";
import {
  isGermanBook,
  isGostBook,
  isIeeeBook,
  isMlaBook,
  isNlmBook,
  isPlaceFirst,
  isSpringerBook,
  namesFirst,
} from "./kinds-of-book.ts";
import { ownLetters } from "./own-letters.ts";
import { seriesSentence } from "./series-sentence.ts";
import { unitOfBody } from "./unit-of-body.ts";

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
  const short = ownLetters(draft, span.start, span.end);
  if (short !== null) {
    draft.set("publisher", { start: short, end: span.end }, 0.9);
    return setTitle(draft, span.start, short, 0.9);
  }
  const body = unitOfBody(draft, span.start, span.end);
  if (body !== null) {
    draft.set("publisher", { start: body, end: span.end }, 0.9);
    return setTitle(draft, span.start, body, 0.9);
  }
  // "Pasy słuckie, [red. A. Kos,] Muzeum Narodowe, Warszawa 2013": behind editors only commas part who publishes from the place.
  const edited =
    draft.editorsNoted &&
    /^\s(?:1[5-9]|20)\d\d(?:,\ss\.\s[\d–-]+)?\.?\s?$/.test(text.slice(span.end)) &&
    !/\.\s\p{Lu}/u.test(text.slice(span.start, span.end));
  const footnote =
    edited ||
    (/,\s$/.test(text.slice(0, start)) &&
      draft.creators.length > 0 &&
      loneName.test(text.slice(span.start, span.end)));
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
      isSpringerBook(draft, start) ||
      isGermanBook(draft, start) ||
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
    const name = left < span.end ? left : ends.at(-1)!;
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
  if (draft.titleEnd !== null && left < span.end && Math.abs(draft.titleEnd - left) <= 2) {
    draft.form = "marked";
    return setTitle(draft, span.start, left, 0.9);
  }
  // "River Documentation. Rights [Электронный ресурс]. URL: https://…"
  if (
    draft.titleEnd !== null &&
    draft.titleEnd >= left - 2 &&
    ends.length &&
    !draft.fields.volume &&
    !draft.fields.issue
  ) {
    if (
      draft.creators.length ||
      handbook.test(text.slice(span.start, ends[0]! - 1)) ||
      !namesFirst(text, span.start, left)
    )
      draft.form = "marked";
    return setTitle(draft, span.start, left, 0.9);
  }
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
      (draft.fields.page && (ends.at(-2) === cut || ends.at(-3) === cut)))
  )
    draft.form = "marked";
  if (cut === null && dayByComma(draft, left)) draft.form = "comma";
  if (cut === null) return setTitle(draft, span.start, left, left < span.end ? 0.85 : 0.6);
  // The last of several sentences may be of the title, too: the trained model says.
  const located = draft.fields.volume ?? draft.fields.issue ?? draft.fields.page;
  if (noted === null && !located && !isOutlet(draft.outlets, withoutStop(text.slice(cut, left)).trim()))
    draft.titleSign = null;
  setTitle(draft, span.start, cut, 0.9);
  draft.set("container-title", unquoted(text, { start: cut, end: left }), 0.85);
}

/** `Deklaracija o jedinienii riek, 25 diekabria 1998 g., https://…`: a comma parts a title without an author from its day, and that from the link. */
function dayByComma({ text, creators, fields, dates }: Draft, end: number): boolean {
  const day = dates.find(({ value }) => /^\d{4}-\d\d-\d\d$/.test(value))?.span;
  if (!day || creators.length || !fields.URL) return false;
  return text.slice(end, day.start) === ", " && /^(?:\s?[grгр]\.)?,\s(?:https?:|www\.)/.test(text.slice(day.end, day.end + 14));
} // prettier-ignore

const UNIT_WORD =
  /^\s(?=\p{Lu})[^:;()\d“”]{3,110}$(?<=(?:Institute|Cent(?:re|er)|Department|Faculty|School|College|Program(?:me)?|Laboratory|Library|Observatory|Project|Initiative|Foundation)[^:]{0,80})/u;

/** `Zarząd Cywilny Ziem Wschodnich, Neriton, Warszawa`: what stands alone between commas before the place of a footnote publishes. */
const loneName = /,\s\p{Lu}[\p{L}.&’'-]*(?:\s\p{Lu}[\p{L}.&’'-]*){0,2},\s[^,]+$/u;
