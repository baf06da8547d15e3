import type { Span } from "../../evidence.ts";
import { type Draft, trimmed } from "../draft.ts";
import { isHostName } from "../link-evidence.ts";
import { isPlace } from "../places.ts";
import { isPublisher } from "./is-publisher.ts";
import { lastPart, lastPlace } from "./last-part.ts";
import { placeColon } from "./place-colon.ts";

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
  if (colon && !isSite(draft, colon, end)) {
    const [before, behind] = [{ start: colon.start, end: colon.at }, { start: colon.at + 1, end }];
    // "Nakladatelství Svoboda: Praha": some print the publisher first.
    const turned = isPlace(text.slice(behind.start, end).trim()) && !isPlace(text.slice(before.start, before.end).trim());
    const [place, publisher] = turned ? [trimmed(text, behind), before] : [before, behind];
    draft.set("publisher-place", placeSpan(text, place.start, place.end), 0.93);
    draft.set("publisher", publisher, 0.93);
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
        (text[before.cut] === "," && OF_TWO.test(text.slice(before.start, before.end))) ||
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

/** `Re: Russia, November 2022. https://re-russia.net/…`, `River Log: Notes on water. https://riverlog.org/…`: the link has the name before the colon. */
function isSite({ text, fields }: Draft, { start, at }: { start: number; at: number }, end: number): boolean {
  const url = fields.URL?.value;
  const place = text.slice(start, at).trim();
  if (url === undefined || isPlace(place)) return false;
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/]+)/.exec(url)?.[1] ?? "";
  return isHostName(place, url) || letters(host).startsWith(letters(text.slice(start, end)));
}

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, "");

/** `Rivers of Europe, Maisonneuve et Larose, Paris, 2007`: two names that publish together. */
const OF_TWO = /^\p{Lu}\p{Ll}+ (?:et|&) \p{Lu}\p{Ll}+$/u;

const inBracket = (text: string, from: number, at: number): boolean =>
  text.lastIndexOf("(", at) >= from && text.lastIndexOf("(", at) > text.lastIndexOf(")", at);

/** Elsevier: `Kos, A., 2015. Title. Stylos, Kyiv.` ends so; a subtitle would not be two words with capitals before a place. */
function afterSentence({ text, fields, creators, titleSign }: Draft, { start, end, cut }: Span & { cut: number }, to: number): boolean {
  const value = text.slice(start, end);
  // Springer: "Lis, B.: Title. Stylos, Kyiv (2015)"
  const bracketed = /^\s\((?:1[89]|20)\d\d[a-z]?\)(?:\.?\s?$|\.\s(?:https?:|doi))/i.test(text.slice(to, to + 20));
  // German: "Anna Berg (Hrsg.): Flüsse. Transit & Söhne, Göttingen 2001, S. 12": a colon behind the names, and nothing between place and year.
  const german = /^\s(?:1[89]|20)\d\d(?:[.,]|\s?$)/.test(text.slice(to)) && /^(?:\s\((?:Hrsg|Hgg?)\.?\))?:\s/.test(text.slice(creators.at(-1)?.spans.at(-1)?.end));
  return (
    (bracketed || german || (titleSign === "year" && /^[\s.]*$/.test(text.slice(to)))) && creators.length > 0 && !fields.URL && !fields.volume && (german || !fields.page) && cut > 0 &&
    /[.?!]$/.test(text.slice(0, cut + 1)) && /^\p{Lu}[\p{L}’'-]*(?: (?:i |& |and )?\p{Lu}[\p{L}’'-]*){0,2}$/u.test(value)
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
    /^[«“„"]?\p{Lu}/u.test(value) &&
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
