import { trimmed, type Draft } from "../draft.ts";
import type { Head } from "../head/index.ts";
import { isOutlet } from "../outlets.ts";
import { isPublisher, takePublication } from "../publication.ts";
import { sentenceEnds } from "../sentences.ts";

/** Polish author–year: `Title, Publisher, Place` without quotation marks; gives where the title ends, `null` if it is not that. */
export function publisherByComma(draft: Draft, head: Head, start: number, to: number): number | null {
  if (!head.yearAfterNames || (head.mark !== "," && head.mark !== ":")) return null;
  const { text } = draft;
  const span = trimmed(text, { start, end: to });
  const left = takePublication(draft, span.start, span.end, false, head.mark === ",");
  if (left < span.end) return left;
  // Behind "(2004):" a journal may stand behind a full stop.
  const nothing = head.mark === ":" ? null : span.end;
  const comma = text.lastIndexOf(", ", span.end);
  if (comma <= span.start) return nothing;
  const last = text.slice(comma + 2, span.end);
  if (/^\p{Lu}/u.test(last) && (isOutlet(draft.outlets, last) || isPublisher(last))) {
    draft.set(
      isOutlet(draft.outlets, last) && !isPublisher(last) ? "container-title" : "publisher",
      { start: comma + 2, end: span.end },
      0.85,
    );
    return comma;
  }
  // "Smidt, W. 2005: Parlamentswahlen in Äthiopien, Afrika Spectrum 40 (2): 319-330": nothing but a journal has volume and pages.
  const located = draft.fields.volume !== undefined && draft.fields.page !== undefined;
  if (
    located &&
    /^\p{Lu}/u.test(last) &&
    last.split(" ").length <= 7 &&
    !/[„“”"«»]/.test(last) &&
    !sentenceEnds(text, span.start, span.end).length
  ) {
    draft.set("container-title", { start: comma + 2, end: span.end }, 0.85);
    return comma;
  }
  return nothing;
}
