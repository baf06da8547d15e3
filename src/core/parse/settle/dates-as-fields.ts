import { dateAt } from "../dates/index.ts";
import type { Draft } from "../draft.ts";

/** `“Title.” 2022. Pravda, October 10`: without an author the year of Chicago's author-date form stands behind the title. */
export function yearBeforeContainer({ text, fields, dates }: Draft): void {
  const container = fields["container-title"];
  const span = container?.spans[0];
  const year = /^((?:1[89]|20)\d\d)[.,]\s(?=\p{Lu}|\p{Ll}\p{Lu})/u.exec(container?.value ?? "");
  if (!container || !span || !year || container.spans.length > 1 || !text.startsWith(year[0], span.start))
    return;
  dates.push({
    value: year[1]!,
    kind: "year",
    span: { start: span.start, end: span.start + 4 },
  });
  container.value = container.value.slice(year[0].length);
  container.spans = [{ start: span.start + year[0].length, end: span.end }];
}

/** `Policy Memo 709, October.`: a month alone is no outlet and publishes nothing. */
export function monthAsPublisher({ fields, dates }: Draft): void {
  for (const name of ["publisher", "container-title"] as const) {
    const field = fields[name];
    const span = field?.spans[0];
    if (!field || !span || !/^\p{Lu}\p{Ll}{2,10}\.?$/u.test(field.value)) continue;
    const year = dates.find(({ value }) => /^\d{4}$/.test(value))?.value;
    const date = year ? dateAt(`${field.value} ${year}`, 0) : null;
    if (!date || !/^\d{4}-\d\d$/.test(date.iso) || date.end <= field.value.length) continue;
    dates.push({ value: date.iso, kind: "full", span });
    delete fields[name];
  }
}

/** Vancouver's newspapers: in `2021 Nov 18:8` nothing parts the day from the month, so that it is no volume. */
export function dayAsVolume({ text, fields, dates }: Draft): void {
  const { volume, issue, page } = fields;
  const at = volume?.spans[0];
  if (!volume || !at || issue || !page || !/^(?:[1-9]|[12]\d|3[01])$/.test(volume.value)) return;
  const date = dates.find(({ span, value }) => /^\d{4}-\d\d$/.test(value) && span.end <= at.start);
  if (!date || !/^\.?\s$/.test(text.slice(date.span.end, at.start))) return;
  date.value += `-${volume.value.padStart(2, "0")}`;
  date.kind = "full";
  date.span = { start: date.span.start, end: at.end };
  delete fields.volume;
}

/** `Lietuvos istorijos metraštis 2019, no. 2: 73–96`: a yearbook counts by years, and no other date is printed. */
export function yearAsVolume({ fields, dates }: Draft): void {
  const { volume, issue, page } = fields;
  const span = volume?.spans[0];
  if (!volume || !span || !(issue ?? page) || dates.length || !/^(?:1[89]|20)\d\d$/.test(volume.value)) return;
  dates.push({ value: volume.value, kind: "year", span });
  delete fields.volume;
} // prettier-ignore
