import { findDates } from "../dates/index.ts";
import type { Draft } from "../draft.ts";
import { anySpelling } from "../spellings.ts";

const fond = /^(?:Ф|F)(?:\.|онд|ond)/iu;
const ofYear = anySpelling(/^(?:\s?(?:гг?|рр?)\.?)?\.?$/u);

/**
 * `Докладная записка об эвакуации, 25 июня 1944 г. // НАРБ. Ф. 4п.`: what stands behind the title of a document of an archive is its day. Of
 * years from one to another (`Переписка, 1996–1997 гг.`) they say what was gathered, so that they stay in the title, too.
 */
export function dateOfDocument({ text, fields, dates, notes }: Draft): void {
  const { title } = fields;
  const span = title?.spans[0];
  if (!title || !span || title.spans.length > 1 || text.slice(span.start, span.end) !== title.value) return;
  const place = notes.find((note) =>
    note.fields?.some(({ name, value }) => name === "archive_location" && fond.test(value)),
  );
  const date = place ? findDates(title.value).at(-1) : undefined;
  if (!date?.iso || !ofYear.test(title.value.slice(date.end))) return;
  const before = /[,.]\s$/.exec(title.value.slice(0, date.start));
  if (!before || before.index < 4) return;
  if (!dates.length)
    dates.push({
      value: date.iso,
      span: { start: span.start + date.start, end: span.start + date.end },
      kind: date.kind === "year" ? "year" : "full",
    });
  // Before the slashes of GOST the day behind a comma is printed as a part of the title.
  const behind = place !== undefined && place.start > 0;
  if (/^\d{4}\/\d{4}$/.test(date.iso) || (before[0] === ", " && behind)) return;
  title.value = title.value.slice(0, before.index);
  title.spans = [{ start: span.start, end: span.start + before.index }];
}
