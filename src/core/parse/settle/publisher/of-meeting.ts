import { MEETING } from "../../data/meetings.ts";
import { findDates } from "../../dates/index.ts";
import type { Draft } from "../../draft.ts";
import { isPublisher } from "../../publication/index.ts";

/** `Paper presented at the World Congress. Makuhari, 3–8 August`: behind the name of a meeting stands where it was. */
export function placeOfMeeting(draft: Draft): void {
  const { fields } = draft;
  // "[Paper presentation]. Annual Convention of the Association, Budapest": a meeting publishes nothing.
  if (draft.isKind("presentation") && !fields["event-title"])
    for (const name of ["container-title", "publisher"] as const) {
      const named = fields[name];
      if (!named || !MEETING.test(named.value)) continue;
      fields["event-title"] ??= named;
      delete fields[name];
    }
  // "ASN World Convention, Columbia University, New York": it met in the house of a university, which printed nothing.
  const { publisher, "publisher-place": town, "event-title": event, page } = fields;
  if (draft.isKind("presentation") && event && publisher && town && !page && !fields["event-place"] && /universit|college|institut|academ|uniwersyt/iu.test(publisher.value)) {
    fields["event-place"] = publisher;
    delete fields.publisher;
  }
  const noted = draft.notes.some((note) => note.fields?.some(({ name }) => name === "event-title"));
  if (noted) daysOfMeeting(draft);
  const container = fields["container-title"];
  if (!container || !noted || fields["publisher-place"] || !(/^\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+)?$/u.test(container.value) || isPublisher(container.value))) return;
  fields["publisher-place"] = container;
  delete fields["container-title"];
} // prettier-ignore

/** `Kos, A. 2024. “Title.” Paper presented at the Convention, New York, May 16–18.`: the days are of the year at the head. */
function daysOfMeeting({ fields, dates }: Draft): void {
  const { "container-title": container, "publisher-place": place } = fields;
  const span = container?.spans[0];
  const year = dates.find(({ kind, value }) => kind === "year" && value.length === 4)?.value;
  const days = /(?:^|, )(?<days>\p{Lu}\p{Ll}{2,8} \d{1,2}(?:[–-]\d{1,2})?|\d{1,2}(?:[–-]\d{1,2})? \p{Lu}\p{Ll}{2,8})$/u.exec(container?.value ?? "");
  if (!container || !span || !year || !days) return;
  const at = container.value.length - days.groups!["days"]!.length;
  const date = findDates(`${days.groups!["days"]!}, ${year}`)[0] ?? findDates(`${days.groups!["days"]!} ${year}`)[0];
  if (!date || date.kind !== "full") return;
  const printed = { start: span.start + at, end: span.end };
  dates.push({ value: date.iso, span: printed, kind: "full" });
  fields.issued = { value: date.iso, spans: [printed], confidence: 0.9 };
  const before = { start: span.start, end: span.start + days.index };
  delete fields["container-title"];
  if (days.index > 0 && !place) fields["publisher-place"] = { ...container, value: container.value.slice(0, days.index), spans: [before] };
  else if (days.index > 0) fields["container-title"] = { ...container, value: container.value.slice(0, days.index), spans: [before] };
} // prettier-ignore
