import { charactersOf, isSpace } from "../../character-class.ts";
import { PUBLISHER_WORDS } from "../data/publishers.ts";
import { isPlace } from "../places.ts";
import { foldName, isPublisher, names } from "./is-publisher.ts";
import { lostSpace } from "./last-part.ts";

/** `New Haven: Yale University Press` at the end, with the place being the last thing before the colon. */
export function placeColon(text: string, from: number, end: number, whole: boolean): { start: number; at: number } | null {
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
  // "// Вестник БГУ. Серия: История. – Минск, 2010": a series of a journal
  if (SERIES.test(place)) return null;
  // "Borders and Towns: Trade after 2010, Routledge": the colon is that of a title.
  const comma = publisher.lastIndexOf(", ");
  if (comma > 0 && isPublisher(publisher.slice(comma + 2)) && !isPublisher(publisher.slice(0, comma))) return null;
  const onRiver = /^\p{Lu}\p{L}+ (?:am|an der|ob der|in der|im|na|nad|upon|sur|de|del|la|le|ze|u) \p{Lu}\p{L}+$/u.test(place);
  const plain = onRiver || /^\p{Lu}[\p{L}\p{M}'’ʹ. -]{1,30}(?:, (?:\p{Lu}{2,3}|\p{Lu}\.\s?\p{Lu}\.(?:\p{Lu}\.)?|\p{Lu}\p{L}{3,14}|\p{Lu}{2}, (?:USA|U\.S\.A\.|Canada))|\s\(\p{Lu}{2}\))?$/u.test(place) && place.replace(/,.*/, "").split(" ").length <= 3;
  // "Opladen & Farmington Hills: Barbara Budrich": of two places one is known.
  const two = /^(?<first>\p{Lu}[\p{L}’'. -]{1,30}),?\s(?:&|and|und|et|i|и|і)\s(?<second>\p{Lu}[\p{L}’'. -]{1,30})$/u.exec(place)?.groups;
  if (two && Object.values(two).some(isPlace) && /^\p{Lu}/u.test(publisher)) return { start: sentence, at };
  // "– Рязань: Рязанский государственный университет имени С. А. Есенина": behind the dash of GOST nothing else has a colon.
  const area = /[.)\]»”]\s[–—]\s$/u.test(text.slice(Math.max(from, sentence - 4), sentence));
  return plain && /^\p{Lu}/u.test(publisher) && (area || PUBLISHER_WORDS.test(publisher) || publisher.split(" ").length <= 3) ? { start: sentence, at } : null;
} // prettier-ignore

/** `Минск : Современная школа : Экоперспектива`, `М.: Вече: Яуза-М`: two publish, so that the place stands before the first colon. */
function colonOfTwo(text: string, from: number, last: number): number | null {
  if (last - from < 4) return null;
  const sign = text[last - 1] === " " ? " : " : ": ";
  const first = text.lastIndexOf(sign, last - 2);
  if (first <= from || last - first > 60 || /\.\s\p{Lu}/u.test(text.slice(first + 3, last))) return null;
  const place = /(?:^|[.?!)\]»]\s(?:[–—]\s)?)(?<place>\p{Lu}[^:.]{0,24}\.?)$/u.exec(text.slice(Math.max(from, first - 30), first))?.groups?.["place"];
  return place && isPlace(place) && /^\p{Lu}/u.test(text.slice(first + sign.length)) ? first + sign.length - 2 : null;
} // prettier-ignore

const SERIES = /^(?:Сер(?:и[яі]|ія|ыя|\.)?|Ser(?:i[iyj]?a|i[yj]?e|ies|\.)?|Reihe)$/u;

/** `Mapping “anonymous” Telegram: Clusters`: a mark behind a word that the title quotes ends no sentence. */
const isQuotedWord = (text: string, at: number): boolean =>
  /["”»]/.test(text[at] ?? "") && !/[.,?!…]/.test(text[at - 1] ?? "");

const endsPart = charactersOf(/[.?!,;)\]»”–—]/);

const endsSentence = charactersOf(/[.?!)\]»”]/);
