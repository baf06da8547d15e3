import type { Draft } from "./draft.ts";

/**
 * The date of publication from all that were printed: the fullest one, the first of equals. A day without a year (Harvard:
 * `(2022) …, 18 January`) takes the year that was printed apart.
 */
export function chooseDate(draft: Draft): void {
  const { dates } = draft;
  const year = dates.find(({ value }) => /^\d{4}/.test(value))?.value.slice(0, 4);
  for (const date of dates)
    if (date.value.startsWith("--") && year) date.value = date.value.replace(/--/g, `${year}-`);
  draft.dates.splice(
    0,
    dates.length,
    ...dates.filter(({ value }) => !value.startsWith("--")).sort((a, b) => a.span.start - b.span.start),
  );
  const best = draft.dates.reduce<(typeof dates)[number] | null>(
    (found, date) => (!found || precision(date.value) > precision(found.value) ? date : found),
    null,
  );
  if (best) draft.fields.issued = { value: best.value, spans: [best.span], confidence: 0.95 };
}

const precision = (iso: string) => iso.split("/")[0]!.split("-").length;
