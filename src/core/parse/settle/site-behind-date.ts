import type { Draft } from "../draft.ts";

/** `“Address.” Speech, Moscow, April 21, 2021. President of Russia. http://…`: what stands alone between date and link is the site. */
export function siteBehindDate(draft: Draft): void {
  const { text, fields, dates, links } = draft;
  const link = fields.URL && links[0];
  const date = dates.at(-1)?.span;
  if (!link || !date || fields["container-title"] || fields.publisher || dates.length > 1) return;
  const between = /^\.\s(?<name>\p{Lu}[^.,:;“”"()?!]{3,80})\.\s$/u.exec(text.slice(date.end, link.start));
  const name = between?.groups!["name"];
  if (!name || name.split(/\s+/).length > 8 || /^(?:Available|Accessed|Retrieved|Video|Audio|Text|Transcript)(?:\s|$)/.test(name)) return;
  draft.set("container-title", { start: date.end + 2, end: date.end + 2 + name.length }, 0.85);
} // prettier-ignore
