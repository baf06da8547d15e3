import type { Span } from "../../../evidence.ts";
import type { ReferenceRecord } from "../../types.ts";
import type { Note } from "../types.ts";

/** Gives a note back to the title that it is a part of: that goes on behind it, begins with it or ends in it. */
export function joinTitle(record: ReferenceRecord, whole: string, notes: readonly Note[], note: Note): void {
  const { ofTitle, kind, start, end } = note;
  const { title: inside } = record.fields;
  const [first, last] = [inside?.spans[0]?.start ?? end, inside?.spans.at(-1)?.end ?? 0];
  if (ofTitle && inside && first < start && end < last) {
    // "Ustawa z dnia 7 września 2007 r. o Karcie Polaka": the title goes on behind it; a bracket of the medium in it, or how many volumes there are, is no part of it.
    const media = notes.filter(
      (one) =>
        one.start > first &&
        one.end < last &&
        ((whole[one.start] === "[" && !one.fields?.length) || one.fields?.[0]?.name === "number-of-volumes"),
    );
    inside.spans = media.reduce(without, [{ start: first, end: last }]);
    inside.value = inside.spans.map((span) => whole.slice(span.start, span.end)).join("");
    return;
  }
  const name = inside?.spans[0];
  if (
    ofTitle &&
    inside &&
    name &&
    kind === "act" &&
    name.start >= end &&
    /^[,\s]*[“„«"]?$/.test(whole.slice(end, name.start))
  ) {
    // "Federal Law No. 255-FZ of July 14, 2022, “On Control.” Sobranie": what stands before the marks is of the name.
    const close = /^[.,]?[”“»"]/.exec(whole.slice(last))?.[0] ?? "";
    inside.value = whole.slice(start, last) + close.replace(/[.,]/, "");
    inside.spans = [{ start, end: last + close.length }];
    return;
  }
  const title = ofTitle && record.fields.title;
  const stop = title ? (title.spans.at(-1)?.end ?? -1) : -1;
  if (title && stop <= start && /^(?:\s\[[^[\]]+\])?[\s.,:;]*$/.test(whole.slice(stop, start))) {
    // "О мерах [Электронный ресурс] : указ Президента от 28 февр. 2022 г. № 79": the bracket is no part of it.
    const between = notes.filter((one) => one.start >= stop && one.end <= start && whole[one.start] === "[");
    const from = between.at(-1)?.end ?? stop;
    const last = title.spans.at(-1)!;
    title.spans =
      last.end === from
        ? [...title.spans.slice(0, -1), { start: last.start, end }]
        : [...title.spans, { start: from, end }];
    title.value += whole.slice(from, end);
  }
}

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
