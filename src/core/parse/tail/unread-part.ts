import { charactersOf, classOf, isSpace, LETTER } from "../../character-class.ts";
import { BODY_WORDS } from "../data/name-words.ts";
import { PUBLISHER_WORDS } from "../data/publishers.ts";
import type { Draft } from "../draft.ts";
import { dateAt, type FoundDate } from "../dates/index.ts";
import { locatorAtEnd } from "../locators/index.ts";
import { isOutlet } from "../outlets.ts";
import { isPlace } from "../places.ts";
import { sentenceEnds } from "../sentences.ts";

/** A longer one is a sentence of its own. */
const LONGEST = 70;
const isMark = charactersOf(/[.,;]/);
const isDash = charactersOf(/[–—]/);

/** The last mark that sets parts of an entry apart, between two places: `. – `, `, `, `; ` before a letter; how long it is, 0 for none. */
function lastMark(text: string, from: number, to: number): { start: number; length: number } {
  for (let start = to - 3; start >= from; start--) {
    if (!isMark(text.charCodeAt(start)) || !isSpace(text.charCodeAt(start + 1))) continue;
    if (classOf(text.charCodeAt(start + 2)) & LETTER) return { start, length: 2 };
    const dashed = text[start] !== ";" && isDash(text.charCodeAt(start + 2)) && isSpace(text.charCodeAt(start + 3));
    if (dashed && start + 4 < to && classOf(text.charCodeAt(start + 4)) & LETTER) return { start, length: 4 };
  }
  return { start: -1, length: 0 };
} // prettier-ignore
const sign = /[,;:/“”"«»„[\]]/;
const letters = /\p{L}{2}/u;

/**
 * Where a part begins that nothing can read, such as `Kolor. karty` in `Zviazda. – 2021. – № 5. – Kolor. karty. – S. 3`, at the end of
 * what is left of an entry. It is set aside where what stands before it shows that title and container are complete: a volume, an
 * issue, pages, the day of a newspaper, the year of an imprint. Without that, whatever stands before it would become a part of a name.
 *
 * @param dates those of the entry that begin before `end`
 * @returns where what stands before the part ends, or null where the part may be a name itself
 */
export function unreadPart(draft: Draft, from: number, end: number, dates: readonly FoundDate[]): number | null {
  const { text } = draft;
  const window = Math.max(from, end - LONGEST);
  // From the right: "pp. 3–21. Abridged version" are two parts, the stop of "Kolor. karty" is that of an abbreviation.
  for (let { start, length } = lastMark(text, window, end); length; { start, length } = lastMark(text, window, start)) {
    const part = text.slice(start + length, end);
    if (start <= from || sign.test(part) || !letters.test(part)) return null;
    const dashed = length > 2;
    const last = lastBefore(dates, start);
    const date = last && /^[)\].]*$/.test(text.slice(last.end, Math.max(last.end, start))) ? last : null;
    const apart = dashed || text.startsWith(". ", start);
    if ((date ? closesEntry(draft, from, date, apart) : isLocated(text, from, start, dashed)) && !isName(draft, part)) return start;
  }
  return null;
} // prettier-ignore

function lastBefore(dates: readonly FoundDate[], at: number): FoundDate | undefined {
  let i = dates.length - 1;
  while (i >= 0 && dates[i]!.start >= at) i--;
  return dates[i];
}

/** `2021. Nasha Niva`, `2021. Vilnius`, `vol. 2, Cambridge UP`, `from Factiva`: outlets, places and publishers stand behind dates and volumes, too. */
const isName = ({ outlets }: Draft, part: string): boolean =>
  isOutlet(outlets, part) ||
  isPlace(part) ||
  BODY_WORDS.test(part) ||
  PUBLISHER_WORDS.test(part) ||
  /^(?:from|in|by|at|via|of|for|im|bei|von|w|we|z|ze|na|iz|v|en|dans|par)\s/i.test(part) ||
  !/(?<!\p{L})\p{Ll}/u.test(part);

/** A date behind a container: one with a day or a month, or the year of an imprint. */
function closesEntry({ text }: Draft, from: number, { start, kind }: FoundDate, apart: boolean): boolean {
  const before = text.slice(from, start);
  if (kind === "year") return /(?:\s[:–—]\s?[^.:–—]{2,60},\s|\.\s[–—]\s(?:[^.,–—]{1,30}[.,]\s)?)$/u.test(before) && apart;
  return kind !== "none" && hasContainer(text, from, start);
} // prettier-ignore

/** Whether more than a title stands there: `“Title.” Newspaper`, `Title // Newspaper`, `Title. Newspaper`. */
function hasContainer(text: string, from: number, to: number): boolean {
  const before = text.slice(from, to);
  if (/\s\/\/\s.*\p{L}/u.test(before)) return true;
  const quoted = /^.*[”"»’']/su.exec(before);
  if (quoted && /^\s*[“"«„‘']/.test(before)) return /\p{L}{2}/u.test(before.slice(quoted[0].length));
  return sentenceEnds(text, from + 2, to).some((at) => /\p{L}{2}/u.test(text.slice(at, to)));
}

/** Whether a volume, an issue or pages end there, as their signs tell. */
function isLocated(text: string, from: number, end: number, dashed: boolean): boolean {
  let to = end;
  while (to > from && /[\s.,;–—]/.test(text[to - 1]!)) to--;
  const locator = locatorAtEnd(text, from, to, true);
  if (!locator || locator.start <= from + 2 || dateAt(text, locator.start)) return false;
  const marked = /^[\s,.;:–—]*(?:\p{L}|№|\d{1,4}\s?[(:]\d)/u.test(text.slice(locator.start, locator.start + 8));
  return marked && (dashed || hasContainer(text, from, locator.start) || /\p{L}[”"»’)]?[.,]?,?\s$/u.test(text.slice(from, locator.start)));
} // prettier-ignore
