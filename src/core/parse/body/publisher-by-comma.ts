import type { Span } from "../../evidence.ts";
import { POLISH_BODY } from "../data/name-words.ts";
import { trimmed, type Draft } from "../draft.ts";
import type { Head } from "../head/index.ts";
import { isOutlet, outletType } from "../outlets.ts";
import { isPublisher, takePublication } from "../publication/index.ts";
import { sentenceEnds } from "../sentences.ts";

/** Polish author–year: `Title, Publisher, Place` without quotation marks; gives where the title ends, `null` if it is not that. */
export function publisherByComma(draft: Draft, head: Head, start: number, to: number): number | null {
  if (!head.yearAfterNames) return null;
  const { text } = draft;
  const span = trimmed(text, { start, end: to });
  if (head.mark !== "," && head.mark !== ":") return journalByComma(draft, span);
  const left = takePublication(draft, span.start, span.end, false, head.mark === ",");
  if (left < span.end)
    return dayOfTitle(draft, span.start, head.mark === "," ? withFirstBody(draft, span.start, left) : left);
  // Behind "(2004):" a journal may stand behind a full stop.
  const nothing = head.mark === ":" ? null : span.end;
  const comma = text.lastIndexOf(", ", span.end - 1);
  if (comma <= span.start) return nothing;
  const last = text.slice(comma + 2, span.end);
  // "Raport o rzekach, EUREN Report, No. 3, EUREN": of a paper with a number capitals alone are who prints it.
  if (draft.isKind("report") && /^\p{Lu}{2,8}$/u.test(last)) {
    draft.set("publisher", { start: comma + 2, end: span.end }, 0.85);
    return comma;
  }
  if (/^\p{Lu}/u.test(last) && (isOutlet(draft.outlets, last) || isPublisher(last))) {
    // "Belaruski kanhres (2022), Tytuł, Telegram, 19.04.2022": nothing but a post stands before the name of its network and a day.
    if (outletType(draft.outlets, last) === "forumPost" && draft.dates.some(({ kind }) => kind === "full"))
      draft.form = "marked";
    draft.set(
      isOutlet(draft.outlets, last) && !isPublisher(last) ? "container-title" : "publisher",
      { start: comma + 2, end: span.end },
      0.85,
    );
    return comma;
  }
  return journalByComma(draft, span) ?? nothing;
}

/** `Historia Białorusi, Związek Białoruski w RP, Katedra Kultury, Białystok`: two bodies publish it; gives where the title ends. */
function withFirstBody(draft: Draft, from: number, to: number): number {
  const { text, fields } = draft;
  const { publisher } = fields;
  const comma = text.lastIndexOf(", ", to - 1);
  const part = text.slice(comma + 2, to);
  // Two bodies: who publishes under a name of its own stands alone.
  if (!publisher || comma <= from + 3 || !POLISH_BODY.test(part) || !POLISH_BODY.test(publisher.value) || /[.:?!„”"]/.test(part) || !/^,\s$/.test(text.slice(to, publisher.spans[0]!.start))) return to;
  const end = publisher.spans.at(-1)!.end;
  delete fields.publisher;
  draft.set("publisher", { start: comma + 2, end }, 0.85);
  return comma;
} // prettier-ignore

/** `(2022), Informacja sygnalna, 15.06.2022, Główny Urząd Statystyczny, Warszawa`: the day of a paper before who prints it; gives where the title ends. */
function dayOfTitle(draft: Draft, from: number, to: number): number {
  const { text, dates } = draft;
  const day = /,\s(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>(?:19|20)\d\d)(?:\sr\.?)?$/u.exec(text.slice(from, to));
  if (!day || dates.some(({ kind, value }) => kind === "full" || (value.length === 4 && value !== day.groups!["y"]))) return to;
  const { d = "", m = "", y = "" } = day.groups!;
  const span = { start: from + day.index + 2, end: to };
  dates.push({ value: `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`, span, kind: "full" });
  draft.claim(span);
  return from + day.index;
} // prettier-ignore

/**
 * `Smidt, W. 2005: Parlamentswahlen in Äthiopien, Afrika Spectrum 40 (2): 319-330`: nothing but a journal has volume and pages; gives where the
 * title ends.
 */
function journalByComma(draft: Draft, span: Span): number | null {
  const { text, fields } = draft;
  const comma = text.lastIndexOf(", ", span.end - 1);
  // Taylor & Francis, ahead of print: "Anna Kos (2016): Rivers and borders of water, Molecular Physics, DOI: 10.1080/…"
  const ahead = fields.DOI && !fields.volume && !fields.page && /^,\sDOI:?\s/.test(text.slice(span.end)) && /^(?:\p{Lu}[\p{L}&-]*|of|and|the|in|for|&)(?:\s(?:\p{Lu}[\p{L}&-]*|of|and|the|in|for|&)){1,6}$/u.test(text.slice(comma + 2, span.end));
  if (comma <= span.start || !(ahead || (fields.volume && fields.page)) || fields["container-title"]) return null;
  const last = text.slice(comma + 2, span.end);
  if (!/^\p{Lu}/u.test(last) || last.split(" ").length > 7 || /[„“”"«»]/.test(last) || sentenceEnds(text, span.start, span.end).length) return null;
  draft.set("container-title", { start: comma + 2, end: span.end }, 0.85);
  return comma;
} // prettier-ignore
