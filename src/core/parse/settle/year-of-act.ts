import type { Draft } from "../draft.ts";

/** `Nationality and Borders Act 2022. Available at:`: acts have the year in their name, and no other; so have `Law on Mass Events 1997`. */
export function yearOfAct({ text, fields: { title }, dates, creators }: Draft): void {
  const span = title?.spans.at(-1);
  const year = /(?:\s(?:Act|Regulations|Order|Rules|Measure)(?:\s\([^()]{3,40}\)){0,2}|^(?:\p{Lu}\p{L}+\s){0,2}(?:Law|Code)\s(?:of|on)\s.{6,140})\s(?<year>(?:1[5-9]|20)\d\d)$/u.exec(title?.value ?? "");
  if (!span || !year || creators.some(({ lastName }) => lastName) || dates.some(({ value }) => /^\d{4}/.test(value))) return;
  if (text.slice(span.end - 4, span.end) !== year.groups!["year"]) return;
  dates.push({ value: year.groups!["year"]!, kind: "year", span: { start: span.end - 4, end: span.end } });
} // prettier-ignore
