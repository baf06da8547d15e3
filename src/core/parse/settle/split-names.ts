import { findDates } from "../dates/index.ts";
import type { Draft } from "../draft.ts";
import { isOutlet, isPeriodical, outletType } from "../outlets.ts";
import { isPlace } from "../places.ts";
import { placeOf, split } from "./split.ts";

/** Where the name of a container or a title carries other fields at its end, they are put into their own. */
export function splitNames(draft: Draft): void {
  volumeOfBook(draft);
  pageBehindNewspaper(draft);
  meetingOfProceedings(draft);
  publisherOfCollection(draft);
  siteBehindTitle(draft);
}

/** `In History of Ukraine-Rus’, vol. 8, edited by …` */
function volumeOfBook(draft: Draft): void {
  const { text, fields } = draft;
  const span = placeOf(text, fields["container-title"]);
  const match = span && /[,.]\s(?:vol|bd|t|т|cz|ч|вып|вип|vyp|vy['’]p|vip|zesz|z)\.\s(\d{1,3}|[IVX]{1,5})$/iu.exec(fields["container-title"]!.value);
  if (!match || fields.volume || fields.issue) return;
  split(draft, "container-title", span.start + match.index, "volume", { start: span.end - match[1]!.length, end: span.end });
} // prettier-ignore

/** `The Washington Post, A17`: the letter is that of the section. */
function pageBehindNewspaper(draft: Draft): void {
  const { text, fields, dates } = draft;
  const span = placeOf(text, fields["container-title"]);
  const match = span && /,\s([A-F]\d{1,2}(?:[-–][A-F]?\d{1,2})?)$/u.exec(fields["container-title"]!.value);
  if (!match || fields.page || !dates.some(({ value }) => value.length >= 10)) return;
  split(draft, "container-title", span.start + match.index, "page", { start: span.end - match[1]!.length, end: span.end });
} // prettier-ignore

/** `Central Asia in transition. Tashkent, 14–16 May. Tashkent: UWED` */
function meetingOfProceedings(draft: Draft): void {
  const { text, fields } = draft;
  const span = placeOf(text, fields["container-title"]);
  if (!span || fields.volume || fields.issue) return;
  const name = fields["container-title"]!.value;
  const harvard = /\.\s(\p{Lu}[^.,]{2,40}(?:,\s\p{Lu}[^.,\d]{2,30})?),\s(?=\d{1,2}[\s–-])/u.exec(name);
  const [date] = harvard ? findDates(name.slice(harvard.index + harvard[0].length)) : [];
  if (!harvard || !date || date.start > 0 || harvard.index + harvard[0].length + date.end < name.length) return;
  const start = span.start + harvard.index + 2;
  const days = { start: span.start + harvard.index + harvard[0].length, end: span.end };
  fields.note ??= { value: text.slice(days.start, days.end), spans: [days], confidence: 0.9 };
  split(draft, "container-title", span.start + harvard.index, "event-place", { start, end: start + harvard[1]!.length });
} // prettier-ignore

/** MLA: `“Povest’.” Izbrannoe, Khudozhestvennaia literatura, 1976, pp. 101-38`: only a year and pages follow a book. */
function publisherOfCollection(draft: Draft): void {
  const { text, fields, dates, outlets } = draft;
  const span = placeOf(text, fields["container-title"]);
  const { page, volume, issue, publisher, URL: url, DOI: doi } = fields;
  if (!span || !page || volume || issue || publisher || url || doi) return;
  if (!/pp?\.\s$/.test(text.slice(0, page.spans[0]!.start)) || !dates.every(({ kind }) => kind === "year")) return;
  const name = fields["container-title"]!.value;
  const comma = name.lastIndexOf(", ");
  if (comma < 3 || !/^\p{Lu}(?!.*\s(?:and|&)\s)/u.test(name.slice(comma + 2)) || isOutlet(outlets, name) || isPeriodical(outlets, name)) return;
  split(draft, "container-title", span.start + comma, "publisher", { start: span.start + comma + 2, end: span.end });
} // prettier-ignore

/** `Partyzany na chyhuntsy, YouTube, 4 April`: the site of a video or a post ends no title. */
function siteBehindTitle(draft: Draft): void {
  const { text, fields, outlets } = draft;
  const span = placeOf(text, fields.title);
  if (!span || fields["container-title"] || fields.publisher) return;
  const comma = fields.title!.value.lastIndexOf(", ");
  const site = fields.title!.value.slice(comma + 2);
  if (comma < 3 || site.includes(" ") || isPlace(site)) return;
  // "Tarcza Wschód – założenia programu, gov.pl, 27.05.2024, https://www.gov.pl/…": an address that the link has, too.
  const isAddress =
    /^[\p{L}\d-]+(?:\.[\p{L}\d-]+){0,2}\.\p{Ll}{2,5}$/u.test(site) &&
    (fields.URL?.value ?? "").toLowerCase().includes(site.toLowerCase());
  if (!isAddress && !/^(?:forumPost|videoRecording)$/.test(outletType(outlets, site) ?? "")) return;
  split(draft, "title", span.start + comma, "container-title", {
    start: span.start + comma + 2,
    end: span.end,
  });
}
