import { trimmed, type Draft } from "../draft.ts";
import { isOpeningQuote, quotedAt } from "../quotes.ts";
import { isMedium } from "../tail/index.ts";
import { anySpelling } from "../spellings.ts";

/** Sets the title; a translation in square brackets after it becomes its own field. */
export function setTitle(draft: Draft, start: number, to: number, confidence: number): void {
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

const lastVolume = anySpelling(
  /[,.:;]\s(?:vol|bd|t|cz|т|ч|band|volume|tom|том)\.?\s(?<volume>\d{1,3}(?:,\s(?:(?:cz|ч|ch|kn|кн|pt|вып|vyp)\.|part|teil)\s?\d{1,2}|[-–]\d{1,3})?|[IVX]{1,5}(?:[-–][IVX]{1,5})?)$/diu,
);

/** `Borders of the East, vol. 2`, `Pogranicza, t. 2`: takes the volume off the end of a title; gives where the title ends. */
export function volumeBefore(draft: Draft, from: number, to: number): number {
  const span = trimmed(draft.text, { start: from, end: to });
  const match = lastVolume.exec(draft.text.slice(span.start, span.end));
  const [start, end] = match?.indices?.groups?.["volume"] ?? [];
  if (!match || start === undefined || end === undefined || draft.fields.volume) return to;
  draft.set("volume", { start: span.start + start, end: span.start + end }, 0.9);
  draft.claim({ start: span.start + match.index, end: span.end });
  return span.start + match.index;
} // prettier-ignore
