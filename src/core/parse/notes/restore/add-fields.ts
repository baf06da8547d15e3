import type { Field, ReferenceRecord } from "../../types.ts";
import type { Span } from "../../../evidence.ts";
import { isGazette } from "../acts/gazette.ts";
import type { Note } from "../types.ts";

/**
 * Adds the fields of a note to a record. What was read already stays; what says more of it is kept beside it in `note`.
 * @param isFirst no note before it said when an act was passed
 * @returns whether this one did
 */
export function addFields(record: ReferenceRecord, whole: string, note: Note, isFirst: boolean): boolean {
  const { fields, kind, adds, start } = note;
  let enacts = false;
  for (const { name, value, span } of fields ?? []) {
    if (adds && record.fields[name]) {
      record.fields[name] =
        name === "number-of-pages"
          ? inOrder(record.fields[name], value, span)
          : beside(record.fields[name], value, span);
      continue;
    }
    // "Минск, 2005–2012. – Т. 6 : Беларусь с 1946 г. – 2011": the volume came out in a year of its own.
    const ofVolume = fields?.some((one) => one.name === "volume-title");
    // What the gazette's own date says is when the act was printed.
    const enacted =
      name === "issued" &&
      // "Федеральный закон от 14 июля : [принят 29 июня]": the first date is that of the act.
      isFirst &&
      !enacts &&
      value.length >= (record.fields.issued?.value.length ?? 0) &&
      (kind === "law" || kind === "case" || (kind === "act" && start === 0)) &&
      (record.itemType === "statute" || record.itemType === "case") &&
      (whole.includes(" // ") ||
        // "Кодекс : 17 июля 2008 г., № 427-З : … – Минск : НЦПИ, 2023"
        (fields ?? []).some((one) => one.name === "number") ||
        (isGazette(record.fields["container-title"]?.value ?? "") && !/\((?:19|20)\d\d\)/.test(whole)) ||
        value.slice(0, 4) === record.fields.issued?.value.slice(0, 4));
    // "Russian Roulette. Episode 12, “Title.” Center": who makes a show stands where a container does.
    if (
      name === "container-title" &&
      kind === "podcast" &&
      record.fields[name] &&
      record.fields[name].value !== value
    ) {
      record.fields.publisher ??= record.fields[name];
      record.fields[name] = { value, spans: [span], confidence: 0.9 };
      continue;
    }
    // "[Doctoral dissertation, Vilnius University]. Vilnius University Repository": who keeps it did not award it.
    if (name === "publisher" && kind === "thesis" && record.fields.publisher)
      record.fields.source ??= record.fields.publisher;
    else if (name === "publisher" && record.fields.publisher && record.fields.publisher.value !== value) {
      // "/ П. П. Гай ; Гродн. гос. ун-т. – Гродно : ГрГУ": where the authors are from, or who answers for it.
      record.fields.note = beside(record.fields.note, value, span);
      continue;
    } else if (
      name === "number" &&
      kind === "law" &&
      record.fields.number &&
      record.fields.number.value !== value
    ) {
      // "Law No. 110-Z, On the Media, Natl. Registry, 2/2831": the register counts acts in its own way.
      record.fields.note = beside(record.fields.note, value, span);
      continue;
    } else if (name === "note" && record.fields.note) {
      record.fields.note = beside(record.fields.note, value, span);
      continue;
    } else if (
      record.fields[name] &&
      !enacted &&
      !(name === "issued" && (ofVolume || isDayOf(value, record.fields.issued)))
    ) {
      // "Podcast, MP3 audio, 41:05": what stands beside the first is kept, too.
      if (
        (name === "medium" || name === "genre" || name === "edition") &&
        record.fields[name].value !== value
      ) {
        record.fields.note = beside(record.fields.note, value, span);
      }
      continue;
    }
    if (name === "issued" && (kind === "law" || kind === "act" || kind === "case")) enacts = true;
    record.fields[name] = { value, spans: [span], confidence: 0.95 };
  }
  return enacts;
}

/** `2020. – № 31 (8 мая)`: a day of the year that was read */
const isDayOf = (value: string, issued: Field | undefined): boolean =>
  issued !== undefined && /^\d{4}$/.test(issued.value) && value.startsWith(`${issued.value}-`);

/** `xxvi, 385`, `385, [2]`: what is counted apart stands where it is printed. */
const inOrder = (pages: Field, value: string, span: Span): Field =>
  span.start < (pages.spans[0]?.start ?? 0)
    ? { ...pages, value: `${value}, ${pages.value}`, spans: [span, ...pages.spans] }
    : { ...pages, value: `${pages.value}, ${value}`, spans: [...pages.spans, span] };

/** A field of notes with one more. */
const beside = (note: Field | undefined, value: string, span: Span): Field =>
  note
    ? { ...note, value: `${note.value}; ${value}`, spans: [...note.spans, span] }
    : { value, spans: [span], confidence: 0.9 };
