import { trimmed, type Draft } from "../draft.ts";
import { isPlace, isRegionName } from "../places.ts";
import { setTitle } from "./title.ts";

/**
 * APA: `Title [Paper presentation]. 54th Annual Convention of the Association, Chicago, IL, United States`: behind the bracket stand the
 * meeting and where it was, and nothing else. Gives whether it was read so.
 */
export function readMeeting(draft: Draft, start: number, to: number): boolean {
  const { text, titleEnd, fields } = draft;
  if (titleEnd === null || !draft.isKind("presentation") || titleEnd < start + 4 || titleEnd > to - 4) return false;
  if (fields.volume ?? fields.page ?? fields.issue) return false;
  const span = trimmed(text, { start: titleEnd, end: to });
  const value = text.slice(span.start, span.end);
  // A sentence more is that of proceedings or of a book.
  if (!/^[\p{Lu}\d]/u.test(value) || /[.?!]\s\p{Lu}\p{Ll}{3}|:\s|^In\s/u.test(value)) return false;
  const place = placeOf(value);
  const event = { start: span.start, end: span.start + (place?.from ?? value.length) };
  if (place) draft.set("publisher-place", { start: span.start + place.at, end: span.end }, 0.93);
  draft.set("event-title", trimmed(text, event), 0.9);
  // "Annual Conference, University of Cambridge, Cambridge, United Kingdom": whose house it was in.
  if (place?.house) {
    const house = { start: span.start + place.from + 2, end: span.start + place.from + 2 + place.house.length };
    draft.set("event-place", house, 0.85);
  }
  draft.claim(span);
  draft.form = "marked";
  setTitle(draft, start, titleEnd, 0.95);
  return true;
} // prettier-ignore

const HOUSE =
  /universit|college|institut|academy|akadem|hotel|centre|center|hall|school|universytet|uniwersytet/iu;

/** Where the place of a meeting begins, and what stands between it and the name: the longest end between commas that is one. */
function placeOf(value: string): { at: number; from: number; house?: string } | null {
  const parts = value.split(", ");
  let at = 0;
  for (let i = 1; i < parts.length; i++) {
    at += parts[i - 1]!.length + 2;
    const rest = parts.slice(i);
    // "Makuhari, Japan": a town that no list has, before its country.
    const named = rest.length > 1 && rest.length < 4 && rest.slice(1).every(isRegionName) && /^\p{Lu}[\p{L}’' -]{2,30}$/u.test(rest[0]!) && !HOUSE.test(rest[0]!); // prettier-ignore
    if (!isPlace(rest.join(", ")) && !named && !(rest.length === 1 && /^(?:Online|Virtual|Zoom|онлайн)$/iu.test(rest[0]!))) continue; // prettier-ignore
    const house = i > 1 && HOUSE.test(parts[i - 1]!) ? parts[i - 1]! : undefined;
    return { at, from: house ? at - house.length - 4 : at - 2, ...(house && { house }) };
  }
  return null;
}
