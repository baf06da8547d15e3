import { charactersOf, classOf, isSpace, LOWER, UPPER } from "../../character-class.ts";
import type { Span } from "../../evidence.ts";
import { trimmed } from "../draft.ts";
import { isPlace, isRegionName } from "../places.ts";
import { standsBeforeNoun } from "../sentences.ts";
import { isPublisher, PRINTED_BY, SMALL_NAME } from "./is-publisher.ts";

type Part = Span & { cut: number };

/** A known place that ends the stretch, with its state or country: `Lexington Books, Lanham, MD`. */
export function lastPlace(text: string, from: number, end: number, whole: boolean): Part | null {
  const last = lastPart(text, from, end, whole);
  // "кладбищ г. Гродно": the town that a title names.
  if (!last || /(?<!\d)(?:^|\s)(?:г|м|g|m)\.\s?$/u.test(text.slice(from, last.start))) return null;
  const value = text.slice(last.start, last.end);
  if (!isRegionName(value)) {
    if (!isPlace(value) && !isPlace(`${value}.`) && !isLetterOfTown(text, from, last)) return null;
    // "Minsk ; Moskva, 2021", "М. ; СПб., 2020"
    const first = /\p{L}['’ʹ]?\s?;\s$/u.test(text.slice(from, last.start))
      ? lastPart(text, from, last.cut, whole)
      : null;
    return first && isPlace(text.slice(first.start, last.end)) ? { ...first, end: last.end } : last;
  }
  const city = lastPart(text, from, last.cut, whole);
  if (!city) return null;
  if (isPlace(text.slice(city.start, last.end))) return { ...city, end: last.end };
  // "Toronto, ON, Canada"
  const wider = isRegionName(text.slice(city.start, city.end)) && lastPart(text, from, city.cut, whole);
  return wider && isPlace(text.slice(wider.start, last.end)) ? { ...wider, end: last.end } : null;
}

/** `Мова і народ. А., 1999`, `Slavia. P., 1912`: one letter between the end of a sentence and the year stands for a town. */
const isLetterOfTown = (text: string, from: number, { start, end }: Span): boolean =>
  end - start === 1 &&
  /^\p{Lu}\.,\s(?:1[5-9]|20)\d\d(?!\d)/u.test(text.slice(start, start + 9)) &&
  /(?:\p{Ll}\p{Ll}|[)»”\d])[.?!]\s(?:[–—]\s)?$/u.test(text.slice(Math.max(from, start - 7), start));

/** The last stretch between commas or sentence ends. */
export function lastPart(text: string, from: number, end: number, all: boolean): Part | null {
  const whole = trimmed(text, { start: from, end });
  let start = whole.end;
  while (start > whole.start && !isBorder(text, whole.start, start) && !lostSpace(text, start)) start--;
  // "Izd-vo Ural. un-ta", "Univ. Warsaw": an abbreviation before its noun ends nothing.
  if (
    start > whole.start &&
    /\.\s$/.test(text.slice(start - 2, start)) &&
    ((/^\p{Ll}/u.test(text.slice(start, start + 1)) &&
      !SMALL_NAME.test(text.slice(start, whole.end)) &&
      !PRINTED_BY.test(text.slice(start, whole.end))) ||
      standsBeforeNoun(text, whole.start, start - 2) ||
      ofName.test(text.slice(Math.max(whole.start, start - 14), start)))
  )
    return lastPartBefore(text, whole, start, all);
  if (start <= whole.start && (!all || whole.end <= whole.start)) return null;
  // ". – Мінск, “Лясное слова”": the dash of GOST parts, too.
  if (/^[–—]\s/.test(text.slice(start, start + 2))) start += 2;
  start = beforeInitials(text, whole, start);
  // "nakł. A. Marcinowskiego", "тип. Э. Веймара": the word and the initials belong to the name.
  const printed = signOfPrinter.exec(text.slice(Math.max(whole.start, start - 24), start));
  if (printed && PRINTED_BY.test(text.slice(start - printed[0].length, whole.end)))
    start -= printed[0].length;
  // "Aleteiya, St. Petersburg", "Suhrkamp, Frankfurt a. M."
  const saint =
    /(?<=(?:^|[,.;])\s?)(?:(?:St|SPb|N|Vel|Nizh|Н|В|\p{Lu}\p{Ll}{3,11}\s[abiv])\.\s|Washington,?\sD\.\s)$/u.exec(
      text.slice(Math.max(whole.start, start - 18), start),
    );
  if (saint && isPlace(text.slice(start - saint[0].length, whole.end))) start -= saint[0].length;
  return { start, end: whole.end, cut: trimmed(text, { start: from, end: start }).end };
}

const signOfPrinter =
  /(?<=[,.;]\s)(?:[Nn]akł|[Dd]ruk|[Ww] [Dd]ruk|[Tt]ip|[Тт]ип|[Дд]рук)\.\s(?:\p{Lu}\p{Ll}?\.\s?){0,3}$|(?<=[,.;]\s)\p{L}{4,11}\s(?:\p{Lu}\p{Ll}?\.\s?){1,3}$/u;

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
  /(?:^|[\s,])(?:Wyd|im|im\.\s\p{Lu}(?:\.\s?\p{Lu})?|им|им\.\s\p{Lu}(?:\.\s?\p{Lu})?|(?:in|at|of)\sSt|v)\.\s$/u;

function lastPartBefore(text: string, whole: Span, from: number, all: boolean): Part | null {
  const before = lastPart(text, whole.start, from - 2, all);
  return before ? { ...before, end: whole.end } : null;
}

/** A sentence ended here, but the space after it was lost: `Restaurazione.Roma`. */
export function lostSpace(text: string, at: number): boolean {
  if (at < 4 || text.charCodeAt(at - 1) !== STOP) return false;
  const is = (place: number, kind: number) => (classOf(text.charCodeAt(place)) & kind) !== 0;
  return is(at - 2, LOWER) && is(at - 3, LOWER) && is(at - 4, LOWER) && is(at, UPPER) && is(at + 1, LOWER);
}

const STOP = 0x2e;

/** Behind a comma, a semicolon or the end of a sentence, with its quotation mark, and the space that follows. */
function isBorder(text: string, from: number, at: number): boolean {
  if (at - 2 < from || !isSpace(text.charCodeAt(at - 1))) return false;
  const before = text.charCodeAt(at - 2);
  return isMark(before) || (at - 3 >= from && isClosing(before) && endsSentence(text.charCodeAt(at - 3)));
}

const isMark = charactersOf(/[,;.?!]/);
const isClosing = charactersOf(/["”»]/);
const endsSentence = charactersOf(/[.?!]/);
