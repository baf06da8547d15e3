import type { Span } from "../../evidence.ts";
import { dateAt } from "../dates/index.ts";
import { trimmed, type Draft } from "../draft.ts";
import { isOutlet, isPeriodical, outletType } from "../outlets.ts";
import { addedToContainer } from "./added-to-container.ts";
import { dateOfDocument } from "./date-of-document.ts";
import { siteBehindDate } from "./site-behind-date.ts";
import { numberInTitle } from "./number-in-title.ts";

/** What is printed where another field usually stands is put into its own: dates that were taken for something else. */
export function settleDates(draft: Draft): void {
  yearBeforeContainer(draft);
  monthAsPublisher(draft);
  dayAsVolume(draft);
  yearAsVolume(draft);
  yearOfAct(draft);
  if (draft.isKind("archive")) dateOfDocument(draft);
}

/** The same for containers and numbers, once it is known what was found. */
export function settleContainer(draft: Draft): void {
  containerAlone(draft);
  numberInTitle(draft);
  seriesOfBook(draft);
  pagesOfBook(draft);
  pageOfNewspaper(draft);
  issueOfDay(draft);
  journalWithCommas(draft);
  journalBehindTitle(draft);
  addedToContainer(draft);
  siteBehindDate(draft);
}

/** `WebRTC API [Электронный ресурс]. – Режим доступа: …`: what stands alone is the title, though a link names its site so. */
function containerAlone({ fields, creators }: Draft): void {
  const { title, "container-title": container } = fields;
  if (title || !container || creators.length || !fields.URL) return;
  fields.title = container;
  delete fields["container-title"];
}

/** `Nationality and Borders Act 2022. Available at:`: acts have the year in their name, and no other; so have `Law on Mass Events 1997`. */
function yearOfAct({ text, fields: { title }, dates, creators }: Draft): void {
  const span = title?.spans.at(-1);
  const year = /(?:\s(?:Act|Regulations|Order|Rules|Measure)(?:\s\([^()]{3,40}\)){0,2}|^(?:\p{Lu}\p{L}+\s){0,2}(?:Law|Code)\s(?:of|on)\s.{6,140})\s(?<year>(?:1[5-9]|20)\d\d)$/u.exec(title?.value ?? "");
  if (!span || !year || creators.some(({ lastName }) => lastName) || dates.some(({ value }) => /^\d{4}/.test(value))) return;
  if (text.slice(span.end - 4, span.end) !== year.groups!["year"]) return;
  dates.push({ value: year.groups!["year"]!, kind: "year", span: { start: span.end - 4, end: span.end } });
} // prettier-ignore

/** `“Title.” 2022. Pravda, October 10`: without an author the year of Chicago's author-date form stands behind the title. */
function yearBeforeContainer({ text, fields, dates }: Draft): void {
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
function monthAsPublisher({ fields, dates }: Draft): void {
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
function dayAsVolume({ text, fields, dates }: Draft): void {
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
function yearAsVolume({ fields, dates }: Draft): void {
  const { volume, issue, page } = fields;
  const span = volume?.spans[0];
  if (!volume || !span || !(issue ?? page) || dates.length || !/^(?:1[89]|20)\d\d$/.test(volume.value)) return;
  dates.push({ value: volume.value, kind: "year", span });
  delete fields.volume;
} // prettier-ignore

/** `Regime in the Era. Central Asia Forum Series. Routledge`: what ends in that word and stands before a publisher is no container. */
function seriesOfBook({ fields }: Draft): void {
  const { page, volume, issue, "container-title": container, "collection-title": series, publisher } = fields;
  if (page ?? volume ?? issue ?? series) return;
  if (container && publisher && /\sSeries$/.test(container.value)) {
    fields["collection-title"] = container;
    delete fields["container-title"];
    return;
  }
  const printed = publisher && !container ? /^(?<series>\p{Lu}[^.:]{4,80}\sSeries)\.\s(?<house>\p{Lu}[^.:]{2,60})$/u.exec(publisher.value)?.groups : undefined;
  const at = publisher?.spans[0];
  if (!printed || !publisher || !at || at.end - at.start !== publisher.value.length) return;
  const end = at.start + printed["series"]!.length;
  fields["collection-title"] = { ...publisher, value: printed["series"]!, spans: [{ start: at.start, end }] };
  fields.publisher = { ...publisher, value: printed["house"]!, spans: [{ start: end + 2, end: at.end }] };
} // prettier-ignore

/** `Świat Książki, Warszawa 2011, ss. 352`: the plural before one number counts the pages of a book. */
function pagesOfBook({ text, fields }: Draft): void {
  const { page, volume, issue, "container-title": container, "publisher-place": place, publisher } = fields;
  const at = page?.spans[0];
  if (!page || !at || container || volume || issue || !(place ?? publisher) || !/^\d{2,4}$/.test(page.value)) return;
  if (!/(?<!\p{L})(?:ss|pp)\.?\s?$/u.test(text.slice(0, at.start))) return;
  fields["number-of-pages"] ??= page;
  delete fields.page;
} // prettier-ignore

/** `Neue Zürcher Zeitung, 6`: what stands alone behind a newspaper of a day is its page. */
function pageOfNewspaper({ text, fields, dates, outlets }: Draft): void {
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
  if (page) return;
  const known = type === "newspaperArticle";
  // "Gazeta Wyborcza, 1, 4": two pages of one.
  if (volume.value.length > 3 || (!(known && (!issue || /^\d{1,2}$/.test(issue.value))) && !(apa && !issue))) return;
  fields.page = { ...volume, value: text.slice(from.start, to.end), spans: [{ start: from.start, end: to.end }] };
  delete fields.volume;
  delete fields.issue;
} // prettier-ignore

/** `3`, `1–2`; `27`, `4`: the few pages of a newspaper, not two that it is printed on. */
function isNumberAndPage(number: string, pages: string): boolean {
  const [, first, last] = /^(\d{1,2})(?:[-–](\d{1,2}))?$/.exec(pages) ?? [];
  if (!first || !/^\d+$/.test(number)) return false;
  return last ? Number(last) - Number(first) < 5 : Number(first) <= Number(number);
}

/** `Kommersant-Vlast’, 46, 21 November, p. 58`: a lone number before the day is that of an issue, for no volume comes out on one. */
function issueOfDay({ text, fields, dates }: Draft): void {
  const { volume, issue, page, DOI } = fields;
  const at = volume?.spans[0];
  if (!volume || !at || issue || !page || DOI || !/^\d{1,4}$/.test(volume.value) || !/\p{L}[’'ʹ”»]?,\s$/u.test(text.slice(0, at.start))) return;
  const behind = /^,\s\d{1,2}\s\p{Lu}?\p{L}{2,9}(?:\s(?:19|20)\d\d)?,\s/u.test(text.slice(at.end, at.end + 26));
  if (!behind || !dates.some(({ value }) => value.length >= 10)) return;
  fields.issue = volume;
  delete fields.volume;
} // prettier-ignore

/** `Religion, State & Society, 50(4)`: the end of an enumeration before volume and issue publishes nothing. */
function journalWithCommas({ text, fields }: Draft): void {
  const { volume, issue, publisher, "publisher-place": place, "container-title": container } = fields;
  const [first, second, next] = [container?.spans.at(-1), publisher?.spans[0], volume?.spans[0]];
  if (!container || !publisher || !issue || place || !first || !second || !next) return;
  if (text.slice(first.end, second.start) !== ", " || !/^[.,]?\s$/.test(text.slice(second.end, next.start))) return;
  if (!/\s(?:&|and|und|i|y|et|и|і|ds)\s/iu.test(publisher.value)) return;
  container.value = text.slice(container.spans[0]!.start, second.end);
  container.spans = [{ start: container.spans[0]!.start, end: second.end }];
  delete fields.publisher;
} // prettier-ignore

/** `Title. Український історичний журнал. 2019. № 1`: DSTU may leave out the `//` before the journal. */
function journalBehindTitle(draft: Draft): void {
  const { text, fields, outlets } = draft;
  const { title, issue, page } = fields;
  const span = title?.spans[0];
  if (!title || !span || title.spans.length > 1 || !issue || !page) return;
  if (fields["container-title"] || fields.publisher) return;
  const last = title.value.lastIndexOf(". ");
  // "Вісник університету. Політологія": the journal and its series
  const before = title.value.lastIndexOf(". ", last - 1);
  const border = before >= 8 && isPeriodical(outlets, title.value.slice(before + 2, last)) ? before : last;
  if (border < 8 || text.slice(span.start, span.end) !== title.value) return;
  const journal: Span = trimmed(text, { start: span.start + border + 1, end: span.end });
  const name = text.slice(journal.start, journal.end);
  // Behind names in the form of GOST nothing but a journal has both issue and pages.
  const gost = /(?:^|\.\s)(?:19|20)\d\d\.\s/.test(text.slice(span.end)) && name.split(/\s+/).length <= 8;
  if (!/^[\p{Lu}«"]/u.test(name) || !(isPeriodical(outlets, name) || isOutlet(outlets, name) || gost)) return;
  fields["container-title"] = { value: name, spans: [journal], confidence: 0.9 };
  const rest = { start: span.start, end: span.start + border };
  fields.title = { ...title, value: text.slice(rest.start, rest.end), spans: [rest] };
}
