import { dateAt } from "../dates/index.ts";
import type { Draft } from "../draft.ts";
import type { BracketedDate } from "../head/index.ts";
import { opensAt, quotedAt } from "../quotes.ts";

const inBook =
  /(?:[.,;]|[?!”"’»])\s(?:[–—]\s)?(?:in|w|v|у|в|В|У|(?<=\p{L}[.”“"’»]\s)[VUW](?=:\s\p{Lu}\p{L})|[УуВв] (?:кн|сб|зб)|[UuVv] (?:kn|sb|zb)|kn|in the book|dans|grām|iš)(?:\.?\s?:)\s?|[.,;?!\p{L}\p{N}”"’»)]\s\[(?:hasło\s)?(?:in|In|w|W|у|в|we|v|u|dans):?\]:?\s(?=\S)|[.,;]\s(?:in|w|W):?\s(?=[\p{Lu}“„«"])|[?!.,”"’»]\sIn\s?:?\s(?=[\p{Lu}“„«])|[?!.,”"’»]\sIn:\s(?=[\w-]{2,30}\.\p{Ll}{2,4}[.,\s])|[\p{L}\p{N})]\s(?:in|[wW]):\s(?=[\p{Lu}“„«"])|[?!.,”"’»]\s[Ii]n\s(?=(?:ders|dies|idem|id)[.,\s])/gu;

/** Parts of works of reference need no editors: `Oligarchy. In Merriam-Webster.com dictionary`. */
const reference = /wiki|diction|encyclop|lexikon|glossary|handbook|companion/iu;

/** Where `, in: ` stands that opens the book of a chapter. */
export function bookMark(draft: Draft, start: number, to: number): { start: number; end: number } | null {
  const { text } = draft;
  const show = draft.isKind("podcast") || draft.isKind("video");
  inBook.lastIndex = start;
  for (let hit = inBook.exec(text); hit && hit.index < to; hit = inBook.exec(text)) {
    const end = inBook.lastIndex;
    const opening = /^[?!”"’»\p{L}\p{N})]/u.test(hit[0]) ? hit.index + 1 : hit.index;
    const colon = /[:\]]/.test(hit[0]);
    // "…, in Moscow" goes on with the title; editors or a colon make it a book.
    if (
      colon ||
      // "In ders., Skepsis und Zustimmung"
      /^(?:ders|dies|idem|id)[.,\s]/i.test(text.slice(end, end + 6)) ||
      (/\sIn\s$/.test(hit[0]) && (show || draft.editorsNoted || reference.test(text.slice(end, end + 60)))) ||
      /\(?(?:eds?\.?|hrsg\.|red\.|ред\.|edited by)\)?/iu.test(text.slice(end, to))
    )
      return { start: opening, end };
  }
  return null;
}

const fullDate =
  /(?<=[\p{L}\p{N})?!”"]\.\s|[?!]\s)(?:\d{1,2}\s\p{L}{3,9}\.?\s(?:1[89]|20)\d\d(?=[.,]\s)|\p{Lu}\p{Ll}{2,8}\.?\s(?:1[89]|20)\d\d(?=\.\s\p{Lu})|\p{Lu}\p{Ll}{2,8}\s\d{1,2},\s(?:1[89]|20)\d\d(?=\.\s\p{Lu})|(?:1[89]|20)\d\d(?=\.\s\p{Lu}))/gu;

/** MLA: `Constitution of the Republic. 30 Aug. 1995. Adilet`: a date between full stops parts title and container. */
export function dateSentence(draft: Draft, start: number, to: number): BracketedDate | null {
  const { text } = draft;
  fullDate.lastIndex = start + 3;
  const match = fullDate.exec(text);
  const date = match && match.index < to ? dateAt(text, match.index) : null;
  // A year alone stands so in theses: "Title. 2020. U of Glasgow, PhD dissertation"
  if (date?.kind !== "full" && date?.kind !== "month" && !(date?.kind === "year" && draft.isKind("thesis")))
    return null;
  return { open: date.start, close: date.end, iso: date.iso, kind: date.kind === "year" ? "year" : "full" };
}

/** The last quoted stretch after a comma or the dash of GOST, with nothing but punctuation or a known publisher after it: Title, “Outlet”. */
export function quotedContainer(text: string, start: number, to: number) {
  let found: { before: number; inner: { start: number; end: number }; end: number } | null = null;
  for (let i = start; i < to; i++) {
    if (!opensAt(text, i) || !/[,.!?…](?:\s?|\s[–—]\s)$/.test(text.slice(Math.max(start, i - 4), i)))
      continue;
    const quoted = quotedAt(text, i, to);
    if (!quoted) continue;
    const after = text.slice(quoted.outer.end, to);
    if (/^[\s.,;]*$/.test(after) || /^[.,;]\s\p{Lu}[\p{L}. ,:-]{0,60}[\s.,;]*$/u.test(after))
      found = { before: i, inner: quoted.inner, end: quoted.outer.end };
    i = quoted.outer.end - 1;
  }
  return found;
}
