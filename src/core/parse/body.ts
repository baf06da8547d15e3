import type { Span } from "../evidence.ts";
import { readBookPart, unquoted } from "./book-part.ts";
import { trimmed, withoutStop, type Draft } from "./draft.ts";
import { isGazette } from "./notes/gazette.ts";
import { dateAt, findDates } from "./dates.ts";
import { firstBracketedDate, takeBracket, type BracketedDate, type Head } from "./head.ts";
import { isOutlet, outletType } from "./outlets.ts";
import { isPlace } from "./places.ts";
import { isPublisher, takePublication } from "./publication.ts";
import { isOpeningQuote, quotedAt } from "./quotes.ts";
import { isMedium, readTail } from "./tail.ts";
import { readNames } from "./names.ts";
import { sentenceEnds, standsBeforeNoun } from "./sentences.ts";

const inBook =
  /(?:[.,;]|[?!”"’»])\s(?:in|w|v|у|в|у кн|в кн|in the book|dans)\s?:\s?|[.,;?!]\s\[(?:in|In|w|W|у|в|we):?\]:?\s(?=\S)|[.,;]\s(?:in|w|W):?\s(?=[\p{Lu}“„«"])|[?!.,”"’»]\sIn:?\s(?=[\p{Lu}“„«])/gu;

/** ` // ` of GOST, also where a space was lost: ` //Ведомости`. */
const gostMark = /\s\/\/\s?(?=\S)/g;

/** Reads title and container from what is left between head and tail. */
export function readBody(draft: Draft, head: Head, from: number, to: number): void {
  const { text } = draft;
  let start = from;
  while (start < to && /[\s.,:;]/.test(text[start]!)) start++;
  if (start >= to) return;

  if (head.yearAfterNames && head.mark === ",") draft.form = "comma";
  else if (draft.isKind("film")) draft.form = "marked";
  else if (head.yearAfterNames && !/[„«»"]/.test(text[start]!)) draft.titleSign = "year";
  gostMark.lastIndex = start;
  const slashes = gostMark.exec(text);
  if (slashes && slashes.index < to) {
    draft.form = "marked";
    return readGost(draft, start, { start: slashes.index, end: gostMark.lastIndex }, to);
  }
  if (isOpeningQuote(text[start]) && readQuotedTitle(draft, head, start, to)) return;
  if (!head.yearAfterNames) {
    const bracket = firstBracketedDate(text, start);
    if (bracket && bracket.close <= to && bracket.open > start + 3 && !draft.isClaimed(bracket.open + 1)) {
      takeBracket(draft, bracket);
      draft.titleSign = "year";
      if (text[bracket.close] === ",") draft.form = "marked";
      setTitle(draft, start, bracket.open, 0.95);
      return readContainer(draft, bracket.close, to, text[bracket.close] === ",");
    }
  }
  const sentence = head.yearAfterNames ? null : dateSentence(draft, start, to);
  if (sentence) {
    takeBracket(draft, sentence);
    draft.titleSign = "year";
    setTitle(draft, start, sentence.open, 0.9);
    return readContainer(draft, sentence.close, to, false);
  }
  const book = bookMark(draft, start, to);
  if (book) {
    setTitle(draft, start, book.start, 0.95);
    draft.claim(book);
    if (draft.isKind("podcast")) draft.form = "marked";
    readBookPart(draft, book.end, to);
    const { publisher, page } = draft.fields;
    if (
      (draft.form === "comma" || (publisher && page)) &&
      draft.creators.some(({ creatorType }) => creatorType === "editor") &&
      (draft.form === "comma" || draft.creators[0]?.creatorType === "author")
    )
      draft.form = "marked";
    return;
  }
  const quoted = quotedContainer(text, start, to);
  if (quoted) {
    draft.form = "marked";
    setTitle(draft, start, quoted.before, 0.95);
    draft.set("container-title", quoted.inner, 0.95);
    draft.claim({ start: quoted.before, end: quoted.end });
    return readLeftover(draft, quoted.end, to);
  }
  const publication = publisherByComma(draft, head, start, to);
  if (publication !== null) return setTitle(draft, start, volumeBefore(draft, start, publication), 0.9);
  readSentences(draft, start, to);
}

/** Title ` // ` container, after GOST R 7.0.5-2008. */
function readGost(draft: Draft, start: number, slashes: Span, limit: number): void {
  const { text } = draft;
  let to = limit;
  const slash = text.indexOf(" / ", start);
  const apart = slash > start && slash < slashes.start;
  setTitle(draft, start, apart ? slash : slashes.start, 0.95);
  if (apart) draft.claim({ start: slash, end: slashes.start });
  const from = slashes.end;
  draft.claim(slashes);
  dateOfTitle(draft);
  // What stands behind a link is no more of the container.
  for (let i = from; i < limit && to === limit; i++) if (draft.isClaimed(i)) to = readTail(draft, from, i).end;
  // "// Сорока М. Избранное. М., 1960": the author of the book
  const author = readNames(text, from, ["surname initials"], "bookAuthor", (place) => place < to && text[place - 1] === "." && /^\s\p{Lu}\p{Ll}+/u.test(text.slice(place, place + 4)));
  if (author && hasPlace(text.slice(from, to))) {
    draft.creators.push(...author.creators);
    draft.claim({ start: from, end: author.end });
    return readBookPart(draft, author.end, to);
  }
  // "Book / pod red. …", "Book. Place: Publisher"
  if (draft.editorsNoted || /\s\/\s/.test(text.slice(from, to)) || hasPlace(text.slice(from, to)))
    return readBookPart(draft, from, to);
  draft.set("container-title", unquoted(text, { start: from, end: to }), 0.95);
} // prettier-ignore

/** `Заседание Совета : стенограмма. 21 февраля 2022 г. // …`: a date ends the title where no other one is printed. */
function dateOfTitle(draft: Draft): void {
  const { title } = draft.fields;
  const span = title?.spans[0];
  if (!title || !span || draft.dates.length) return;
  const last = findDates(title.value).at(-1);
  const closed = last && /^\.?[)\]]?$/.test(title.value.slice(last.end));
  if (!last || !closed || last.kind !== "full") return;
  draft.dates.push({ value: last.iso, span: { start: span.start + last.start, end: span.start + last.end }, kind: "full" });
  if (!/\.\s$/.test(title.value.slice(0, last.start))) return;
  const kept = trimmed(draft.text, { start: span.start, end: span.start + last.start });
  title.spans = [kept];
  title.value = draft.text.slice(kept.start, kept.end);
} // prettier-ignore

/** `Сборник. Минск : БГУ`, `Sbornik. SPb.: Nauka`, `Сборник. М., 2001`: a place behind a full stop makes it a book. */
function hasPlace(text: string): boolean {
  const colon = text.lastIndexOf(":");
  if (colon > 0) {
    const start = text.slice(0, colon).trimEnd().search(/(?<=[.?!»”)]\s)\p{Lu}[^.?!]*\.?$/u);
    const place = start >= 0 ? text.slice(start, colon).trim() : "";
    if (place && (isPlace(place) || (/^\p{Lu}[\p{L}’ʹ-]+$/u.test(place) && !/^(?:сер|ser)/iu.test(place)))) return true;
  }
  const end = /[.?!»”)]\s(?<place>\p{Lu}[^.,:]{0,30})[\s,.]*$/u.exec(text);
  const last = end && !standsBeforeNoun(text, 0, end.index) ? end.groups?.["place"] : undefined;
  return last !== undefined && (isPlace(last) || isPlace(last.replace(/\.$/, "")));
} // prettier-ignore

/** “Title,” container … · ‘Title’, in Editor (ed.) Book … */
function readQuotedTitle(draft: Draft, head: Head, start: number, to: number): boolean {
  const { text } = draft;
  const quoted = quotedAt(text, start, to);
  if (!quoted) return false;
  const { inner, outer } = quoted;
  // "“The election game:” Authoritarian consolidation", "“Oreshnik” for Minsk?": the title only begins with a quotation.
  if (
    /[:;]$/.test(text.slice(inner.start, inner.end)) ||
    (head.mark === "." &&
      /^\s\p{L}/u.test(text.slice(outer.end, outer.end + 2)) &&
      !/[.,?!]$/.test(text.slice(inner.start, inner.end)))
  )
    return false;
  const after = text.slice(outer.end, outer.end + 3);
  // A title that only begins with a quotation: «Запад-2021»: итоги
  if (
    !/[.,?!]$/.test(text.slice(inner.start, inner.end)) &&
    !/^(?:[.,;]|\s[\p{Lu}([]|\s?$|\s(?:in|w)\b)/u.test(after + (text[outer.end + 3] ?? ""))
  )
    return false;
  // "A. Kos, “Title,” Journal" is another form, whose abbreviated journals the trained model knows better.
  if (/[“‘"]/.test(text[outer.start]!) && /(?:^|[.)?!]\s)$/.test(text.slice(Math.max(0, outer.start - 2), outer.start))) draft.titleSign = "quotes";
  setTitle(draft, inner.start, inner.end, 0.97);
  draft.claim(outer);
  // Harvard without an author: ‘Title’ (2023) Outlet
  const year = head.yearAfterNames || !/^\s[([]/.test(text.slice(outer.end, outer.end + 2)) ? null : firstBracketedDate(text, outer.end);
  if (year && year.open === outer.end + 1) {
    takeBracket(draft, year);
    outer.end = year.close;
  }
  // “Title.” 2022. Outlet
  const plain = /^\.?\s(?<year>(?:1[5-9]|20)\d\d)(?=\.\s\p{Lu})/u.exec(text.slice(outer.end, outer.end + 9));
  if (plain && !draft.dates.length) {
    takeBracket(draft, { open: outer.end + plain[0].length - 4, close: outer.end + plain[0].length, iso: plain.groups!["year"]!, kind: "year" });
    outer.end += plain[0].length;
  }
  const rest = /^[\s.,;]*(?:in|In|w|W|в|В|у)\s?:?\s(?=[\p{Lu}“„«])/u.exec(
    text.slice(outer.end, Math.min(to, outer.end + 12)),
  );
  if (rest) {
    draft.claim({ start: outer.end, end: outer.end + rest[0].length });
    readBookPart(draft, outer.end + rest[0].length, to);
  } else if (/,? (?:edited by|ed\. by|eds?\. |pod red|под ред)/u.test(text.slice(outer.end, to)))
    readBookPart(draft, outer.end, to);
  else readContainer(draft, dateInside(draft, outer.end, to), to, false);
  // "“Title,” Inst. Int. Stud., Univ. Warsaw, Warsaw, Poland": the note said what stands there.
  const { fields } = draft;
  const noted = draft.isKind("thesis") || draft.isKind("report") || draft.isKind("presentation");
  if (fields["publisher-place"] && (noted || (rest && draft.editorsNoted))) draft.form = "marked";
  // A journal with volume and pages is hardly anything else.
  else if (
    fields["container-title"] &&
    !/\d/.test(fields["container-title"].value) &&
    fields.volume &&
    fields.page &&
    draft.form === "plain"
  )
    draft.form = "comma";
  return true;
} // prettier-ignore

/** `“Title.” Carnegie Endowment, 18 Oct. 2005, Washington, DC`: a date with a place behind it; gives where the rest begins. */
function dateInside(draft: Draft, from: number, to: number): number {
  const { text } = draft;
  if (draft.dates.some(({ kind }) => kind === "full")) return from;
  const date = findDates(text.slice(from, to)).find(
    ({ kind, iso }) => kind === "full" && !iso.startsWith("-"),
  );
  if (!date) return from;
  const [start, end] = [from + date.start, from + date.end];
  if (!/^,\s/.test(text.slice(end, end + 2)) || !isPlace(withoutStop(text.slice(end + 2, to)))) return from;
  draft.dates.push({ value: date.iso, span: { start, end }, kind: "full" });
  draft.set("publisher-place", { start: end + 2, end: to }, 0.9);
  draft.claim({ start, end: to });
  readContainer(draft, from, start, false);
  return to;
}

/** What follows a title: `“Outlet”`, `Outlet`, a publisher with its place. */
function readContainer(draft: Draft, from: number, to: number, bareIsPublisher: boolean): void {
  const { text } = draft;
  const span = trimmed(text, { start: from, end: to });
  if (span.end <= span.start) return;
  const inMark = /^(?:in|w|в|у):\s/iu.exec(text.slice(span.start, span.start + 5));
  if (inMark) {
    draft.claim({ start: span.start, end: span.start + inMark[0].length });
    return readBookPart(draft, span.start + inMark[0].length, to);
  }
  if (isOpeningQuote(text[span.start])) {
    const quoted = quotedAt(text, span.start, to);
    if (quoted) {
      draft.set("container-title", quoted.inner, 0.95);
      draft.claim(quoted.outer);
      return readLeftover(draft, quoted.outer.end, to);
    }
  }
  const value = text.slice(span.start, span.end);
  // "“Title,” [presented at …,] Riga, Latvia"
  if (draft.isKind("presentation") && isPlace(value)) return void draft.set("publisher-place", span, 0.93);
  if (/:\s/.test(value) && (!isOutlet(draft.outlets, value) || isPlace(value.slice(0, value.indexOf(":"))))) {
    const end = takePublication(draft, span.start, span.end, true);
    const rest = trimmed(text, { start: span.start, end });
    if (end < span.end || !draft.editorsNoted) {
      if (rest.end > rest.start) draft.set("container-title", rest, 0.8);
      return;
    }
  }
  // "“Title.” PhD thesis, University of Warsaw": nothing else publishes a thesis.
  if (
    !bareIsPublisher &&
    draft.isKind("thesis") &&
    !/,\s/.test(value) &&
    !isOutlet(draft.outlets, value) &&
    isPublisher(value)
  )
    return void draft.set("publisher", span, 0.9);
  if (!bareIsPublisher && !isOutlet(draft.outlets, value)) {
    // "Book, Publisher", "Site, Body, Place" behind a title in quotation marks
    const end = takePublication(draft, span.start, span.end, false, draft.editorsNoted);
    const comma = text.lastIndexOf(", ", end - 1);
    if (end === span.end && draft.editorsNoted && comma > span.start) {
      draft.set("publisher", { start: comma + 2, end }, 0.85);
      return void draft.set("container-title", { start: span.start, end: comma }, 0.9);
    }
    const rest = trimmed(text, { start: span.start, end });
    // "The Daily, New York Times": who runs the series stands last.
    if (
      end === span.end &&
      comma > rest.start &&
      (outletType(draft.outlets, text.slice(comma + 2, end)) || draft.isKind("podcast"))
    ) {
      draft.set("publisher", { start: comma + 2, end }, 0.85);
      rest.end = comma;
    }
    if (rest.end > rest.start) draft.set("container-title", rest, 0.9);
    return;
  }
  if (!bareIsPublisher || isOutlet(draft.outlets, value)) return void draft.set("container-title", span, 0.9);
  // "Title (2020), Publisher, Place."
  const comma = value.lastIndexOf(", ");
  if (comma > 0 && isPlace(value.slice(comma + 2))) {
    draft.set("publisher-place", { start: span.start + comma + 2, end: span.end }, 0.9);
    span.end = span.start + comma;
  }
  draft.set("publisher", span, 0.9);
}

/** Place and publisher that stand after a quoted container. */
function readLeftover(draft: Draft, from: number, to: number): void {
  const span = trimmed(draft.text, { start: from, end: to });
  if (span.end > span.start) takePublication(draft, span.start, span.end, true);
}

/** Where `, in: ` stands that opens the book of a chapter. */
function bookMark(draft: Draft, start: number, to: number): { start: number; end: number } | null {
  const { text } = draft;
  const show = draft.isKind("podcast") || draft.isKind("video");
  inBook.lastIndex = start;
  for (let hit = inBook.exec(text); hit && hit.index < to; hit = inBook.exec(text)) {
    const end = inBook.lastIndex;
    const opening = /^[?!”"’»]/.test(hit[0]) ? hit.index + 1 : hit.index;
    const colon = /[:\]]/.test(hit[0]);
    // "…, in Moscow" goes on with the title; editors or a colon make it a book.
    if (
      colon ||
      (show && /\sIn\s$/.test(hit[0])) ||
      /\(?(?:eds?\.?|hrsg\.|red\.|ред\.|edited by)\)?/iu.test(text.slice(end, to))
    )
      return { start: opening, end };
  }
  return null;
}

const fullDate =
  /(?<=[\p{L}\p{N})?!”"]\.\s|[?!]\s)(?:\d{1,2}\s\p{L}{3,9}\.?\s(?:1[89]|20)\d\d(?=[.,]\s)|(?:1[89]|20)\d\d(?=\.\s\p{Lu}))/gu;

/** MLA: `Constitution of the Republic. 30 Aug. 1995. Adilet`: a date between full stops parts title and container. */
function dateSentence(draft: Draft, start: number, to: number): BracketedDate | null {
  const { text } = draft;
  fullDate.lastIndex = start + 3;
  const match = fullDate.exec(text);
  const date = match && match.index < to ? dateAt(text, match.index) : null;
  // A year alone stands so in theses: "Title. 2020. U of Glasgow, PhD dissertation"
  if (date?.kind !== "full" && !(date?.kind === "year" && draft.isKind("thesis"))) return null;
  return { open: date.start, close: date.end, iso: date.iso, kind: date.kind };
}

/** The last quoted stretch after a comma, with nothing but punctuation or a known publisher after it: Title, “Outlet”. */
function quotedContainer(text: string, start: number, to: number) {
  let found: { before: number; inner: { start: number; end: number }; end: number } | null = null;
  for (let i = start; i < to; i++) {
    if (!isOpeningQuote(text[i]) || !/[,.!?…]\s?$/.test(text.slice(Math.max(start, i - 2), i))) continue;
    const quoted = quotedAt(text, i, to);
    if (!quoted) continue;
    const after = text.slice(quoted.outer.end, to);
    if (/^[\s.,;]*$/.test(after) || /^[.,;]\s\p{Lu}[\p{L}. ,:-]{0,60}[\s.,;]*$/u.test(after))
      found = { before: i, inner: quoted.inner, end: quoted.outer.end };
    i = quoted.outer.end - 1;
  }
  return found;
}

/** Polish author–year: `Title, Publisher, Place` without quotation marks; gives where the title ends, `null` if it is not that. */
function publisherByComma(draft: Draft, head: Head, start: number, to: number): number | null {
  if (!head.yearAfterNames || (head.mark !== "," && head.mark !== ":")) return null;
  const { text } = draft;
  const span = trimmed(text, { start, end: to });
  const left = takePublication(draft, span.start, span.end, false, head.mark === ",");
  if (left < span.end) return left;
  const comma = text.lastIndexOf(", ", span.end);
  if (comma <= span.start) return span.end;
  const last = text.slice(comma + 2, span.end);
  if (/^\p{Lu}/u.test(last) && (isOutlet(draft.outlets, last) || isPublisher(last))) {
    draft.set(
      isOutlet(draft.outlets, last) && !isPublisher(last) ? "container-title" : "publisher",
      { start: comma + 2, end: span.end },
      0.85,
    );
    return comma;
  }
  return span.end;
}

/** Title and container as sentences: APA, Vancouver, Chicago books. */
function readSentences(draft: Draft, start: number, to: number): void {
  const { text } = draft;
  const span = trimmed(text, { start, end: to });
  const left = takePublication(draft, span.start, span.end);
  const ends = sentenceEnds(text, span.start, left);
  if (left < span.end && draft.fields["publisher-place"]) {
    if (isGostBook(draft, span.start, left)) draft.form = "marked";
    return setTitle(draft, span.start, volumeBefore(draft, span.start, left), 0.9);
  }
  const cut = containerCut(draft, ends, left);
  if (cut !== null && isGazette(text.slice(cut, left)) && !/[\d:]/.test(text.slice(cut, left)))
    draft.form = "marked";
  // Where a journal is known, so is the end of the title.
  else if (
    cut !== null &&
    draft.creators.length > 0 &&
    (draft.fields.issue ?? draft.fields.volume) &&
    outletType(draft.outlets, withoutStop(text.slice(cut, left))) === "journalArticle"
  )
    draft.form = "marked";
  if (cut === null) return setTitle(draft, span.start, left, left < span.end ? 0.85 : 0.6);
  // The last of several sentences may be of the title, too: the trained model says.
  const located = draft.fields.volume ?? draft.fields.issue ?? draft.fields.page;
  if (!located && !isOutlet(draft.outlets, withoutStop(text.slice(cut, left)).trim())) draft.titleSign = null;
  setTitle(draft, span.start, cut, 0.9);
  draft.set("container-title", unquoted(text, { start: cut, end: left }), 0.85);
}

/** "Title. Place: Publisher, 2009. 240 p.", "Title : what kind. Place, 2009": so ends nothing but a book, once its head is read. */
function isGostBook(draft: Draft, from: number, to: number): boolean {
  const title = draft.text.slice(from, to);
  if (!draft.fields["number-of-pages"] && !/[\p{L}\d»)]\s:\s\p{L}/u.test(title)) return false;
  return draft.creators.length > 0 || draft.editorsNoted || /^[«“„]?[\u0400-\u04FF]/.test(title);
}

/** `Borders of the East, vol. 2`, `Pogranicza, t. 2`: takes the volume off the end of a title; gives where the title ends. */
function volumeBefore(draft: Draft, from: number, to: number): number {
  const span = trimmed(draft.text, { start: from, end: to });
  const match = /[,.:;]\s(?:vol|bd|t|cz|т|ч|band|volume|tom|том)\.?\s(?<volume>\d{1,3}|[IVX]{1,5})$/diu.exec(draft.text.slice(span.start, span.end));
  const [start, end] = match?.indices?.groups?.["volume"] ?? [];
  if (!match || start === undefined || end === undefined || draft.fields.volume) return to;
  draft.set("volume", { start: span.start + start, end: span.start + end }, 0.9);
  draft.claim({ start: span.start + match.index, end: span.end });
  return span.start + match.index;
} // prettier-ignore

/** The sentence end after which the container begins: a known outlet wins, else the last one. */
function containerCut({ text, outlets }: Draft, ends: readonly number[], to: number): number | null {
  for (const end of ends) if (outletType(outlets, withoutStop(text.slice(end, to)))) return end;
  return ends.at(-1) ?? null;
}

/** Sets the title; a translation in square brackets after it becomes its own field. */
function setTitle(draft: Draft, start: number, to: number, confidence: number): void {
  const { text } = draft;
  const span = trimmed(text, { start, end: to });
  const bracket = /\s\[(?<inner>[^[\]]{8,})\]$/du.exec(text.slice(span.start, span.end));
  if (bracket) {
    const [s, e] = bracket.indices!.groups!["inner"]!;
    if (isMedium(bracket.groups!["inner"]!)) {
      draft.claim({ start: span.start + bracket.index, end: span.end });
      return setTitle(draft, span.start, span.start + bracket.index, confidence);
    }
    draft.set("translated-title", { start: span.start + s, end: span.start + e }, 0.85);
    draft.claim({ start: span.start + bracket.index, end: span.end });
    return setTitle(draft, span.start, span.start + bracket.index, confidence);
  }
  // A title that was printed only in translation stands in brackets as a whole.
  if (/^\[[^[\]]+\]$/.test(text.slice(span.start, span.end))) {
    draft.set("title", { start: span.start + 1, end: span.end - 1 }, confidence);
    return draft.claim({ start, end: to });
  }
  const outer = isOpeningQuote(text[span.start]) ? quotedAt(text, span.start, span.end) : null;
  draft.set("title", outer && outer.outer.end === span.end ? outer.inner : span, confidence);
  draft.claim({ start, end: to });
}
