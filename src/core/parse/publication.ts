import type { Span } from "../evidence.ts";
import { BODY_WORDS } from "./data/name-words.ts";
import { PLACES, PUBLISHER_WORDS } from "./data/publishers.ts";
import { trimmed, type Draft } from "./draft.ts";

/**
 * Takes publisher and place off the end of a stretch: `Place: Publisher`, `Publisher, Place`, a known place alone, a known
 * kind of publisher alone. Gives where the rest ends.
 * @param whole nothing else stands in the stretch, so that its first part can be the publisher, too
 */
export function takePublication(draft: Draft, from: number, to: number, whole = false): number {
  const { text } = draft;
  const { end } = trimmed(text, { start: from, end: to });
  const colon = placeColon(text, from, end, whole);
  if (colon) {
    draft.set("publisher-place", { start: colon.start, end: colon.at }, 0.93);
    draft.set("publisher", { start: colon.at + 1, end }, 0.93);
    return colon.start;
  }
  const last = lastPart(text, from, end, whole);
  if (!last) return end;
  const value = text.slice(last.start, last.end);
  if (PLACES.has(value) || PLACES.has(`${value}.`)) {
    const before = lastPart(text, from, last.cut, whole);
    draft.set("publisher-place", last, 0.93);
    if (before && isPublisher(text.slice(before.start, before.end))) {
      draft.set("publisher", before, 0.9);
      return before.cut;
    }
    return last.cut;
  }
  if (isPublisher(value)) {
    draft.set("publisher", last, 0.85);
    return last.cut;
  }
  return end;
}

/** Whether a stretch reads as the name of a publisher or of a body that publishes. */
export function isPublisher(value: string): boolean {
  const words = value.split(/\s+/);
  return (
    words.length <= 9 && /^\p{Lu}/u.test(value) && (PUBLISHER_WORDS.test(value) || BODY_WORDS.test(value))
  );
}

/** `New Haven: Yale University Press` at the end, with the place being the last thing before the colon. */
function placeColon(
  text: string,
  from: number,
  end: number,
  whole: boolean,
): { start: number; at: number } | null {
  const at = text.lastIndexOf(":", end - 1);
  if (at <= from || end - at > 90 || !/\s/.test(text[at + 1] ?? "")) return null;
  let start = at;
  // Back to the full stop, comma or bracket before the place; abbreviations such as "М." belong to it.
  while (start > from && !/[.?!,;)\]»”]\s$/.test(text.slice(start - 2, start)) && !lostSpace(text, start))
    start--;
  if (start > from) {
    for (;;) {
      const wider = /(?:^|[.,;?!)\]»”] )(\p{Lu}[\p{L}. -]{0,24}[,;] )$/u.exec(
        text.slice(Math.max(from, start - 40), start),
      );
      const joined = wider ? wider[1]! + text.slice(start, at) : "";
      if (wider && PLACES.has(joined)) start -= wider[1]!.length;
      else break;
    }
  }
  const place = text.slice(start, at).trim();
  const publisher = text.slice(at + 1, end).trim();
  const known =
    PLACES.has(place) || PLACES.has(`${place}.`) || place.split(/\s?[;,–-]\s?/).every((p) => PLACES.has(p));
  if (known) return { start, at };
  const plain = /^\p{Lu}[\p{L}. -]{1,30}$/u.test(place) && place.split(" ").length <= 3;
  return plain &&
    (whole || start > from) &&
    /^\p{Lu}/u.test(publisher) &&
    (PUBLISHER_WORDS.test(publisher) || publisher.split(" ").length <= 3) &&
    (start === from || /[.?!]\s$/.test(text.slice(start - 2, start)) || lostSpace(text, start))
    ? { start, at }
    : null;
}

/** The last stretch between commas or sentence ends. */
function lastPart(text: string, from: number, end: number, all: boolean): (Span & { cut: number }) | null {
  const whole = trimmed(text, { start: from, end });
  let start = whole.end;
  while (
    start > whole.start &&
    !/(?:[,;]|[.?!]["”»]?)\s$/.test(text.slice(Math.max(whole.start, start - 3), start)) &&
    !lostSpace(text, start)
  )
    start--;
  if (start <= whole.start && (!all || whole.end <= whole.start)) return null;
  return { start, end: whole.end, cut: trimmed(text, { start: from, end: start }).end };
}

/** A sentence ended here, but the space after it was lost: `Restaurazione.Roma`. */
function lostSpace(text: string, at: number): boolean {
  return (
    /\p{Ll}{3}\.$/u.test(text.slice(Math.max(0, at - 4), at)) && /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2))
  );
}
