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
/** What sets parts of an entry apart. */
const marks = /(?:[.,]\s[–—]|[.,;])\s(?=\p{L})/gu;
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
  for (const { index, 0: mark } of [...text.slice(window, end).matchAll(marks)].reverse()) {
    const start = window + index;
    const part = text.slice(start + mark.length, end);
    if (start <= from || sign.test(part) || !letters.test(part)) return null;
    if (isName(draft, part)) continue;
    const dashed = /[–—]/.test(mark);
    const last = dates.filter((date) => date.start < start).at(-1);
    const date = last && /^[)\].]*$/.test(text.slice(last.end, Math.max(last.end, start))) ? last : null;
    if (date ? closesEntry(draft, from, date, dashed || mark === ". ") : isLocated(text, from, start, dashed)) return start;
  }
  return null;
} // prettier-ignore

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
