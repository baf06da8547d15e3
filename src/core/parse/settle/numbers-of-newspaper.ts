import type { Draft } from "../draft.ts";
import { outletType } from "../outlets.ts";

/** `Neue Zürcher Zeitung, 6`: what stands alone behind a newspaper of a day is its page. */
export function pageOfNewspaper({ text, fields, dates, outlets }: Draft): void {
  const { volume, issue, page, "container-title": container } = fields;
  const [from, to] = [volume?.spans[0], issue?.spans[0] ?? page?.spans[0] ?? volume?.spans[0]];
  if (!volume || !from || !to || (issue && page) || !container || !/^\p{Lu}?\d{1,4}$/u.test(volume.value)) return;
  const day = dates.find(({ value }) => /^\d{4}-\d\d-\d\d/.test(value));
  if (!day || (to !== from && text.slice(from.end, to.start) !== ", ")) return;
  const type = outletType(outlets, container.value);
  // APA: "Title. (2021, July 21). Belarus Today, 3.": so is it behind a day in brackets at the head, whatever the newspaper.
  const apa = !fields.URL && !fields.DOI && /^\)\.\s/.test(text.slice(day.span.end, day.span.end + 3)) && day.span.end < from.start;
  const behind = issue ?? page;
  // "(1912, January 19). Nasha Niva, 3, 1–2", "Kurjer Wileński, 236, 4": its number before a page; pages are counted upwards.
  if (apa && behind && type !== "journalArticle" && isNumberAndPage(volume.value, behind.value)) {
    fields.issue = volume;
    fields.page = behind;
    return void delete fields.volume;
  }
  const known = type === "newspaperArticle";
  // "The Evening News, 27.2.2006, 1, 32": two pages behind the day.
  if (page && !(known && !issue && day.span.end <= from.start && /^\d{1,2}$/.test(page.value))) return;
  // "Gazeta Wyborcza, 1, 4": two pages of one.
  if (volume.value.length > 3 || (!(known && (!issue || /^\d{1,2}$/.test(issue.value))) && !(apa && !issue))) return;
  fields.page = { ...volume, value: text.slice(from.start, to.end), spans: [{ start: from.start, end: to.end }] };
  delete fields.volume;
  delete fields.issue;
} // prettier-ignore

/** `Kommersant-Vlast’, 46, 21 November, p. 58`: a lone number before the day is that of an issue, for no volume comes out on one. */
export function issueOfDay({ text, fields, dates }: Draft): void {
  const { volume, issue, page, DOI } = fields;
  const at = volume?.spans[0];
  if (!volume || !at || issue || !page || DOI || !/^\d{1,4}$/.test(volume.value) || !/\p{L}[’'ʹ”»]?,\s$/u.test(text.slice(0, at.start))) return;
  const behind = /^,\s\d{1,2}\s\p{Lu}?\p{L}{2,9}(?:\s(?:19|20)\d\d)?,\s/u.test(text.slice(at.end, at.end + 26));
  if (!behind || !dates.some(({ value }) => value.length >= 10)) return;
  fields.issue = volume;
  delete fields.volume;
} // prettier-ignore

/** `3`, `1–2`; `27`, `4`: the few pages of a newspaper, not two that it is printed on. */
function isNumberAndPage(number: string, pages: string): boolean {
  const [, first, last] = /^(\d{1,2})(?:[-–](\d{1,2}))?$/.exec(pages) ?? [];
  if (!first || !/^\d+$/.test(number)) return false;
  return last ? Number(last) - Number(first) < 5 : Number(first) <= Number(number);
}
