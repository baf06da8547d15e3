import type { Span } from "../../evidence.ts";
import type { Entry } from "../../list/types.ts";
import { withoutStop } from "../draft.ts";
import type { Creator, Field, ReferenceRecord } from "../types.ts";
import type { CutEntry } from "./cut.ts";
import { isPlace } from "../places.ts";
import { isGazette } from "./acts/gazette.ts";
import { allAuthors, areOthers } from "./contributors/responsibility.ts";

/** The record of a cut entry as one of the whole entry: spans moved back, the notes' fields and creators added. */
export function restore(record: ReferenceRecord, whole: Entry, { at, notes }: CutEntry): ReferenceRecord {
  const back = (spans: readonly Span[]) => spans.flatMap((span) => original(at, span));
  if (notes.length) {
    for (const field of Object.values(record.fields)) field.spans = back(field.spans);
    for (const creator of record.creators) creator.spans = back(creator.spans);
    for (const date of record.dates) date.span = original(at, date.span)[0] ?? date.span;
    record.unparsed = back(record.unparsed);
  }
  const statement: Creator[] = [];
  let enactedBy = "";
  for (const { fields, creators, role, ofTitle, kind, adds, start, end } of notes) {
    // One of several: "Kos, A. (Producer), & Lis, B. (Director)"; a mark behind the last of a list is of them all.
    const named =
      role &&
      record.creators.find(
        (one) =>
          one.creatorType === "author" &&
          /^\.?\s?$/.test(whole.text.slice(one.spans.at(-1)?.end ?? end, start)),
      );
    if (named && notes.filter((note) => note.role).length > 1) named.creatorType = role;
    for (const { name, value, span } of fields ?? []) {
      if (adds && record.fields[name]) {
        record.fields[name] = beside(record.fields[name], value, span);
        continue;
      }
      // "Минск, 2005–2012. – Т. 6 : Беларусь с 1946 г. – 2011": the volume came out in a year of its own.
      const ofVolume = fields?.some((one) => one.name === "volume-title");
      // What the gazette's own date says is when the act was printed.
      const enacted =
        name === "issued" &&
        // "Федеральный закон от 14 июля : [принят 29 июня]": the first date is that of the act.
        !enactedBy &&
        value.length >= (record.fields.issued?.value.length ?? 0) &&
        (kind === "law" || kind === "case" || (kind === "act" && start === 0)) &&
        (record.itemType === "statute" || record.itemType === "case") &&
        (whole.text.includes(" // ") ||
          // "Кодекс : 17 июля 2008 г., № 427-З : … – Минск : НЦПИ, 2023"
          (fields ?? []).some((one) => one.name === "number") ||
          (isGazette(record.fields["container-title"]?.value ?? "") &&
            !/\((?:19|20)\d\d\)/.test(whole.text)) ||
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
      if (name === "issued" && (kind === "law" || kind === "act" || kind === "case")) enactedBy = value;
      record.fields[name] = { value, spans: [span], confidence: 0.95 };
    }
    for (const creator of creators ?? []) statement.push(creator);
    const { title: inside } = record.fields;
    const [first, last] = [inside?.spans[0]?.start ?? end, inside?.spans.at(-1)?.end ?? 0];
    if (ofTitle && inside && first < start && end < last) {
      // "Ustawa z dnia 7 września 2007 r. o Karcie Polaka": the title goes on behind it; a bracket of the medium in it is no part of it.
      const media = notes.filter(
        (one) => one.start > first && one.end < last && whole.text[one.start] === "[" && !one.fields?.length,
      );
      inside.spans = media.reduce(without, [{ start: first, end: last }]);
      inside.value = inside.spans.map((span) => whole.text.slice(span.start, span.end)).join("");
      continue;
    }
    const name = inside?.spans[0];
    if (
      ofTitle &&
      inside &&
      name &&
      kind === "act" &&
      name.start >= end &&
      /^[,\s]*[“„«"]?$/.test(whole.text.slice(end, name.start))
    ) {
      // "Federal Law No. 255-FZ of July 14, 2022, “On Control.” Sobranie": what stands before the marks is of the name.
      const close = /^[.,]?[”“»"]/.exec(whole.text.slice(last))?.[0] ?? "";
      inside.value = whole.text.slice(start, last) + close.replace(/[.,]/, "");
      inside.spans = [{ start, end: last + close.length }];
      continue;
    }
    const title = ofTitle && record.fields.title;
    const stop = title ? (title.spans.at(-1)?.end ?? -1) : -1;
    if (title && stop <= start && /^(?:\s\[[^[\]]+\])?[\s.,:;]*$/.test(whole.text.slice(stop, start))) {
      // "О мерах [Электронный ресурс] : указ Президента от 28 февр. 2022 г. № 79": the bracket is no part of it.
      const between = notes.filter(
        (note) => note.start >= stop && note.end <= start && whole.text[note.start] === "[",
      );
      const from = between.at(-1)?.end ?? stop;
      const last = title.spans.at(-1)!;
      title.spans =
        last.end === from
          ? [...title.spans.slice(0, -1), { start: last.start, end }]
          : [...title.spans, { start: from, end }];
      title.value += whole.text.slice(from, end);
    }
  }
  const asked = notes.find(({ kind }) => kind === "interview");
  const { title: titled, "container-title": where } = record.fields;
  const author = record.creators.find(({ creatorType }) => creatorType === "author");
  if (
    asked &&
    titled &&
    // "Kos, Anna. Interview by Jan Lis. Winter Roads. Podcast audio, episode 34": the show is all the title that it has.
    !(asked.creators?.length && notes.some(({ kind }) => kind === "podcast")) &&
    !(where && record.fields.publisher) &&
    author &&
    /^[.,]\s$/.test(whole.text.slice(author.spans.at(-1)?.end, asked.start)) &&
    (titled.spans[0]?.start ?? 0) > asked.end &&
    // "Bykau, Ihar. Interview by Hanna Liubakova. “The Regime Reads.” Belarus in Focus": what is quoted is the title.
    !/[“"„«‘]/.test(whole.text[(titled.spans[0]?.start ?? 1) - 1] ?? "")
  ) {
    // "Kos, Anna. Interview by Jan Lis. The Talk Show, 3 Mar. 2021": what stands behind is where it was.
    // "Makei, U. Interview by T. Sebastian. Conflict Zone, Deutsche Welle, 20 Jan. 2021": show and station.
    if (where) record.fields.publisher = where;
    const town = !where && isPlace(titled.value) && !record.fields["publisher-place"];
    record.fields[town ? "publisher-place" : "container-title"] = titled;
    delete record.fields.title;
  }
  const talk = record.fields.title ? undefined : asked;
  if (talk) {
    // "Kos, A. (2020) Interview with J. Novak, 5 August": that is all the title there is.
    const value = withoutStop(whole.text.slice(talk.start, talk.end));
    record.fields.title = {
      value,
      spans: [{ start: talk.start, end: talk.start + value.length }],
      confidence: 0.8,
    };
  }
  const by = (list: readonly Creator[], author: boolean) =>
    list.filter(({ creatorType }) => (creatorType === "author") === author);
  const authors = allAuthors(by(record.creators, true), by(statement, true));
  for (const { creators, start, end } of notes) {
    // Who is no author is kept as it is printed.
    if (!areOthers(by(creators ?? [], true), authors)) continue;
    const value = withoutStop(whole.text.slice(start, end)).replace(/^\/\s/, "");
    if (record.fields.note) record.fields.note.value += `; ${value}`;
    else record.fields.note = { value, spans: [], confidence: 0.9 };
    record.fields.note.spans.push({ start, end });
  }
  // "Кос А., Лис Б. Реки : [док. фильм] / реж. Б. Лис": who is named twice did both.
  const others = by(statement, false).filter(
    (one) => one.creatorType !== "director" || areOthers([one], authors),
  );
  record.creators = [...authors, ...by(record.creators, false), ...others];
  return record;
}

/** `2020. – № 31 (8 мая)`: a day of the year that was read */
const isDayOf = (value: string, issued: Field | undefined): boolean =>
  issued !== undefined && /^\d{4}$/.test(issued.value) && value.startsWith(`${issued.value}-`);

/** The stretches without a bracket and the space before it. */
const without = (spans: readonly Span[], { start, end }: Span): Span[] =>
  spans.flatMap((span) =>
    start > span.start && end < span.end
      ? [
          { start: span.start, end: start - 1 },
          { start: end, end: span.end },
        ]
      : [span],
  );

/** A field of notes with one more. */
const beside = (note: Field | undefined, value: string, span: Span): Field =>
  note
    ? { ...note, value: `${note.value}; ${value}`, spans: [...note.spans, span] }
    : { value, spans: [span], confidence: 0.9 };

/** The stretches of the whole text that a stretch of the cut one comes from. */
function original(at: Int32Array, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (let i = start; i < end; i++) {
    const place = at[i]!;
    const last = spans.at(-1);
    if (last?.end === place) last.end = place + 1;
    else spans.push({ start: place, end: place + 1 });
  }
  return spans;
}
