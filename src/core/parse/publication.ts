import { charactersOf, classOf, isSpace, LOWER, UPPER } from "../character-class.ts";
import type { Span } from "../evidence.ts";
import { BODY_WORDS } from "./data/name-words.ts";
import { PUBLISHER_NAMES, PUBLISHER_WORDS } from "./data/publishers.ts";
import { trimmed, type Draft } from "./draft.ts";
import { isPlace, isRegionName } from "./places.ts";
import { partRule } from "./rule.ts";
import { standsBeforeNoun } from "./sentences.ts";

/**
 * Takes publisher and place off the end of a stretch: `Place: Publisher`, `Publisher, Place`, a known place alone, a known
 * kind of publisher alone. Gives where the rest ends.
 * @param whole nothing else stands in the stretch, so that its first part can be the publisher, too
 * @param commas only commas part the fields, so that before a place a short name in capitals is its publisher, known or not
 */
export function takePublication(
  draft: Draft,
  from: number,
  to: number,
  whole = false,
  commas = false,
): number {
  const { text } = draft;
  const { end } = trimmed(text, { start: from, end: to });
  const colon = placeColon(text, from, end, whole);
  if (colon) {
    draft.set("publisher-place", placeSpan(text, colon.start, colon.at), 0.93);
    draft.set("publisher", { start: colon.at + 1, end }, 0.93);
    return colon.start;
  }
  const place = lastPlace(text, from, end, whole);
  // "Street protest in two cities (Minsk, Hrodna)": the end of a bracket is no end of its own.
  if (place && !inBracket(text, from, place.start)) {
    // "Clusteranalyse, München, Wien"
    const other = text[place.cut] === "," ? lastPart(text, from, place.cut, whole) : null;
    if (other && isPlace(text.slice(other.start, other.end)) && /[.,]/.test(text[other.cut] ?? "")) {
      place.start = other.start;
      place.cut = other.cut;
    }
    const before = lastPart(text, from, place.cut, whole);
    draft.set("publisher-place", placeSpan(text, place.start, place.end), 0.93);
    if (
      before &&
      // "// КонсультантПлюс. Беларусь. – Минск, 2023": behind a full stop GOST prints the place first.
      !(
        text[before.end] === "." &&
        (text.includes(" // ") ||
          draft.notes.some(({ kind, fields }) => !kind && fields?.[0]?.name === "publisher"))
      ) &&
      (isPublisher(text.slice(before.start, before.end)) ||
        (commas && /^\.?,/.test(text.slice(before.cut, before.cut + 2)) && isName(text, before) && !enumerates(text, from, before)) ||
        (afterSentence(draft, before, place.end) && isName(text, before)))
    ) {
      draft.set("publisher", before, 0.9);
      return before.cut;
    }
    return place.cut;
  }
  const last = lastPart(text, from, end, whole);
  // French and Italian: "Title, Paris, La Découverte, 2019", MLA of Russian books: "Title. Minsk, BGU, 2004"
  const city =
    last && !whole && /^\s?\.?,\s(?:1[5-9]|20)\d\d/.test(text.slice(end, end + 8))
      ? lastPlace(text, from, last.cut, whole)
      : null;
  if (last && city && text[last.cut] === "," && isName(text, last) && !inBracket(text, from, city.start)) {
    draft.set("publisher-place", placeSpan(text, city.start, city.end), 0.93);
    draft.set("publisher", last, 0.9);
    return city.cut;
  }
  if (last && isPublisher(text.slice(last.start, last.end))) {
    draft.set("publisher", last, 0.85);
    // EndNote's Harvard: "LIS, B. 2019. Rivers of Polesia, London, Routledge."
    // "Hart, B. (1998): Socialist Politics. Princeton, Princeton University Press"
    const town = (draft.titleSign === "year" || draft.form === "comma") && text[last.cut] === "," ? lastPlace(text, from, last.cut, whole) : null;
    if (town && !text.slice(last.start, last.end).includes(": ") && /^[,.?!]\s/.test(text.slice(town.cut, town.cut + 2)) && !inBracket(text, from, town.start)) {
      draft.set("publisher-place", placeSpan(text, town.start, town.end), 0.9);
      return town.cut;
    }
    return last.cut;
  }
  return end;
} // prettier-ignore

const inBracket = (text: string, from: number, at: number): boolean =>
  text.lastIndexOf("(", at) >= from && text.lastIndexOf("(", at) > text.lastIndexOf(")", at);

const names = new Set(PUBLISHER_NAMES.map(foldName));
/** The one publisher whose name has no capital: `(2nd ed., pp. 141–163). ibidem.` */
const SMALL_NAME = /^ibidem(?:[\s-]|$)/;

function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’ʹʼ`]/g, "'")
    .replace(/ё/g, "е");
}

/** Bodies have a journal, but are none. */
const PERIODICAL = partRule(
  /(?<!\p{L})(?:journal|review|quarterly|zeitschrift|vestnik|zhurnal|вестник|журнал|часопіс)(?!\p{L})/iu,
);

/** `Raport Centrum Monitoringu`: what a paper is called ends a title. */
const PAPER = partRule(
  /^(?:Raport|Sprawozdanie|Analiza|Komunikat|Stanowisko|Oświadczenie|Доклад|Отчёт|Отчет|Справаздача|Звіт)\s/u,
);

/** Whether a stretch reads as the name of a publisher or of a body that publishes. */
export function isPublisher(value: string): boolean {
  const words = value.split(/\s+/);
  if (value.includes(" : ") || PAPER.test(value)) return false;
  if (PERIODICAL.test(value) && !PUBLISHER_WORDS.test(value)) return false;
  return (
    names.has(foldName(value)) ||
    SMALL_NAME.test(value) ||
    /^\p{Lu}.*\sU?P$|^U(?:niv\.)? of \p{Lu}/u.test(value) ||
    ((words.length <= 9 || (words.length <= 14 && OF_UNIVERSITY.test(value))) &&
      /^\p{Lu}/u.test(value) &&
      (PUBLISHER_WORDS.test(value) || BODY_WORDS.test(value)))
  );
}

/** `Instytut demohrafii ta sotsialnykh doslidzhen im. M. V. Ptukhy NAN Ukrainy` */
const OF_UNIVERSITY =
  /^(?:Inst[iy]tut|Institute (?:of|for)|Cent(?:re|er) for|Tsentr|Ośrodek|Akademi|Natsional|Институт|Інститут|Інстытут)/u;

/** Elsevier: `Kos, A., 2015. Title. Stylos, Kyiv.` ends so; a subtitle would not be two words with capitals before a place. */
function afterSentence({ text, fields, creators, titleSign }: Draft, { start, end, cut }: Span & { cut: number }, to: number): boolean {
  const value = text.slice(start, end);
  return (
    titleSign === "year" && creators.length > 0 && !fields.URL && !fields.volume && !fields.page && cut > 0 &&
    /[.?!]$/.test(text.slice(0, cut + 1)) && /^[\s.]*$/.test(text.slice(to)) && /^\p{Lu}[\p{L}’'-]*(?: (?:i |& |and )?\p{Lu}[\p{L}’'-]*){0,2}$/u.test(value)
  );
} // prettier-ignore

/** `Polska, Litwa, Ukraina, Warszawa`: the third of three single words goes on with a title. */
const enumerates = (text: string, from: number, { start, end, cut }: Span & { cut: number }): boolean =>
  /^\p{Lu}\p{L}+$/u.test(text.slice(start, end)) &&
  /(?:^|\s)\p{Lu}\p{Ll}+,\s\p{Lu}\p{Ll}+$/u.test(text.slice(from, cut));

/** A few words behind a comma, of which the first has a capital: no title goes on like that before a place. */
function isName(text: string, { start, end, cut }: Span & { cut: number }): boolean {
  const value = text.slice(start, end);
  // "Über Sexualität, Wissen und Wahrheit, Berlin": words that join the parts of a title, not of a name.
  return (
    /^\p{Lu}/u.test(value) &&
    value.split(/\s+/).length <= 6 &&
    !/[?!;]|\s(?:und|für|zur|zum|im|als|über)\s/.test(value) &&
    cut > 0
  );
}

/** The full stop of `M.` and `СПб.` belongs to the place. */
function placeSpan(text: string, start: number, end: number): Span {
  const span = trimmed(text, { start, end });
  if (text[span.end] === "." && isAbbreviated(text.slice(span.start, span.end + 1))) span.end++;
  return span;
}

const isAbbreviated = (place: string) => /(?:^|[\s;,–-])(?:М|Мн|СПб|К|Л|Х|Пг|M|Mn|SPb|L|Pg|K|н\/Д|n\/D)\.$/u.test(place); // prettier-ignore

/** `New Haven: Yale University Press` at the end, with the place being the last thing before the colon. */
function placeColon(text: string, from: number, end: number, whole: boolean): { start: number; at: number } | null {
  const last = text.lastIndexOf(":", end - 1);
  const at = colonOfTwo(text, from, last) ?? last;
  if (at <= from || end - at > 110 || !/\s/.test(text[at + 1] ?? "")) return null;
  const publisher = text.slice(at + 1, end).trim();
  // "Индекс давления на медиа. Беларусь : аналит. отчёт": what kind of work it is stands in small letters.
  if (isSpace(text.charCodeAt(at - 1)) && /^\p{Ll}/u.test(publisher) && !names.has(foldName(publisher))) return null;
  // The furthest boundary from which all up to the colon is a place: "New York, NY, USA: Springer"
  let known = -1;
  let sentence = -1;
  for (let start = at; start >= from && at - start <= 60; start--) {
    const spaced = start - 2 >= 0 && isSpace(text.charCodeAt(start - 1));
    const before = spaced ? text.charCodeAt(start - 2) : 0;
    if (!(start === from || (spaced && endsPart(before)) || lostSpace(text, start))) continue;
    const place = text.slice(start, at).trim();
    if (isPlace(place)) known = start;
    else if (sentence < 0 && known < 0 && (start === from || (spaced && endsSentence(before) && !isQuotedWord(text, start - 2)) || lostSpace(text, start))) sentence = start;
  }
  if (known >= 0) return { start: known, at };
  if (sentence < 0 || !(whole || sentence > from)) return null;
  const place = text.slice(sentence, at).trim();
  // "Borders and Towns: Trade after 2010, Routledge": the colon is that of a title.
  const comma = publisher.lastIndexOf(", ");
  if (comma > 0 && isPublisher(publisher.slice(comma + 2)) && !isPublisher(publisher.slice(0, comma))) return null;
  const onRiver = /^\p{Lu}\p{L}+ (?:am|an der|ob der|in der|im|na|nad|upon|sur|de|del|la|le|ze|u) \p{Lu}\p{L}+$/u.test(place);
  const plain = onRiver || /^\p{Lu}[\p{L}\p{M}'’ʹ. -]{1,30}(?:, (?:\p{Lu}{2,3}|\p{Lu}\.\s?\p{Lu}\.(?:\p{Lu}\.)?|\p{Lu}\p{L}{3,14}|\p{Lu}{2}, (?:USA|U\.S\.A\.|Canada))|\s\(\p{Lu}{2}\))?$/u.test(place) && place.replace(/,.*/, "").split(" ").length <= 3;
  return plain && /^\p{Lu}/u.test(publisher) && (PUBLISHER_WORDS.test(publisher) || publisher.split(" ").length <= 3) ? { start: sentence, at } : null;
} // prettier-ignore

/** `Минск : Современная школа : Экоперспектива`, `М. : Вече : Яуза`: two publish, so that the place stands before the first colon. */
function colonOfTwo(text: string, from: number, last: number): number | null {
  if (text[last - 1] !== " " || last - from < 8) return null;
  const first = text.lastIndexOf(" : ", last - 2);
  if (first <= from || last - first > 60 || text.slice(first + 3, last).includes(". ")) return null;
  const place = /(?:^|[.?!)\]»]\s(?:[–—]\s)?)(?<place>\p{Lu}[^:.]{0,24}\.?)$/u.exec(text.slice(Math.max(from, first - 30), first))?.groups?.["place"];
  return place && isPlace(place) && /\p{Lu}/u.test(text[first + 3] ?? "") ? first + 1 : null;
} // prettier-ignore

/** `Mapping “anonymous” Telegram: Clusters`: a mark behind a word that the title quotes ends no sentence. */
const isQuotedWord = (text: string, at: number): boolean =>
  /["”»]/.test(text[at] ?? "") && !/[.,?!…]/.test(text[at - 1] ?? "");

type Part = Span & { cut: number };

/** A known place that ends the stretch, with its state or country: `Lexington Books, Lanham, MD`. */
function lastPlace(text: string, from: number, end: number, whole: boolean): Part | null {
  const last = lastPart(text, from, end, whole);
  // "кладбищ г. Гродно": the town that a title names.
  if (!last || /(?<!\d)(?:^|\s)(?:г|м|g|m)\.\s?$/u.test(text.slice(from, last.start))) return null;
  const value = text.slice(last.start, last.end);
  if (!isRegionName(value)) {
    if (!isPlace(value) && !isPlace(`${value}.`)) return null;
    // "Minsk ; Moskva, 2021", "М. ; СПб., 2020"
    const first = /\s;\s$/.test(text.slice(from, last.start)) ? lastPart(text, from, last.cut, whole) : null;
    return first && isPlace(text.slice(first.start, last.end)) ? { ...first, end: last.end } : last;
  }
  const city = lastPart(text, from, last.cut, whole);
  if (!city) return null;
  if (isPlace(text.slice(city.start, last.end))) return { ...city, end: last.end };
  // "Toronto, ON, Canada"
  const wider = isRegionName(text.slice(city.start, city.end)) && lastPart(text, from, city.cut, whole);
  return wider && isPlace(text.slice(wider.start, last.end)) ? { ...wider, end: last.end } : null;
}

/** The last stretch between commas or sentence ends. */
function lastPart(text: string, from: number, end: number, all: boolean): Part | null {
  const whole = trimmed(text, { start: from, end });
  let start = whole.end;
  while (start > whole.start && !isBorder(text, whole.start, start) && !lostSpace(text, start)) start--;
  // "Izd-vo Ural. un-ta", "Univ. Warsaw": an abbreviation before its noun ends nothing.
  if (
    start > whole.start &&
    /\.\s$/.test(text.slice(start - 2, start)) &&
    ((/^\p{Ll}/u.test(text.slice(start, start + 1)) && !SMALL_NAME.test(text.slice(start, whole.end))) ||
      standsBeforeNoun(text, whole.start, start - 2) ||
      ofName.test(text.slice(Math.max(whole.start, start - 14), start)))
  )
    return lastPartBefore(text, whole, start, all);
  if (start <= whole.start && (!all || whole.end <= whole.start)) return null;
  start = beforeInitials(text, whole, start);
  // "Aleteiya, St. Petersburg", "Suhrkamp, Frankfurt a. M."
  const saint =
    /(?<=(?:^|[,.;])\s?)(?:(?:St|SPb|N|Vel|Nizh|Н|В|\p{Lu}\p{Ll}{3,11}\s[abiv])\.\s|Washington,?\sD\.\s)$/u.exec(
      text.slice(Math.max(whole.start, start - 18), start),
    );
  if (saint && isPlace(text.slice(start - saint[0].length, whole.end))) start -= saint[0].length;
  return { start, end: whole.end, cut: trimmed(text, { start: from, end: start }).end };
}

/** `… und Stalin. C. H. Beck`, `St. Vladimir’s Seminary Press`: what is shortened before a name ends no sentence, where all of it is a publisher. */
function beforeInitials(text: string, { start: from, end }: Span, start: number): number {
  const before = /(?<=[.?!,]["”»]?\s)(?:(?:\p{Lu}\.\s){1,3}|(?:St|Św|Sv|Wyd|Wydawn|Oficyna Wyd)\.\s)$/u.exec(
    text.slice(Math.max(from, start - 16), start),
  );
  const wider = before ? start - before[0].length : start;
  return wider < start && isPublisher(text.slice(wider, end)) ? wider : start;
}

/** `Instytut Historii im. T. Manteuffla`, `Wyd. UMCS` */
const ofName =
  /(?:^|[\s,])(?:Wyd|im|im\.\s\p{Lu}(?:\.\s\p{Lu})?|им|им\.\s\p{Lu}(?:\.\s\p{Lu})?|(?:in|at|of)\sSt|v)\.\s$/u;

function lastPartBefore(text: string, whole: Span, from: number, all: boolean): Part | null {
  const before = lastPart(text, whole.start, from - 2, all);
  return before ? { ...before, end: whole.end } : null;
}

/** A sentence ended here, but the space after it was lost: `Restaurazione.Roma`. */
function lostSpace(text: string, at: number): boolean {
  const is = (place: number, kind: number) => (classOf(text.charCodeAt(place)) & kind) !== 0;
  return (
    at > 3 && at + 1 < text.length && text[at - 1] === "." && is(at - 2, LOWER) && is(at - 3, LOWER) && is(at - 4, LOWER) && is(at, UPPER) && is(at + 1, LOWER)
  ); // prettier-ignore
}

/** Behind a comma, a semicolon or the end of a sentence, with its quotation mark, and the space that follows. */
function isBorder(text: string, from: number, at: number): boolean {
  if (at - 2 < from || !isSpace(text.charCodeAt(at - 1))) return false;
  const before = text[at - 2]!;
  return (
    isMark(before.charCodeAt(0)) || (at - 3 >= from && /["”»]/.test(before) && /[.?!]/.test(text[at - 3]!))
  );
}
const isMark = charactersOf(/[,;.?!]/);
const endsPart = charactersOf(/[.?!,;)\]»”–—]/);
const endsSentence = charactersOf(/[.?!)\]»”]/);
