import type { Draft } from "../draft.ts";
import { isHostName } from "../link-evidence.ts";
import { isPeriodical, outletType } from "../outlets.ts";
import { isPlace } from "../places.ts";
import { isPublisher } from "../publication/index.ts";
import { placeOf, split } from "./split.ts";

/** What the buttons of sites for citing print behind the name of a container or a title, where other styles print nothing. */
export function splitSites(draft: Draft): void {
  houseBehindComma(draft);
  houseBehindStop(draft);
  seriesBehindBook(draft);
  siteBehindMark(draft);
}

/** MLA: `“Title.” The Guardian, Guardian News and Media, 10 Aug. 2020, www…`, `Investopedia, Investopedia, www…`: who runs a site stands behind its name. */
function houseBehindComma(draft: Draft): void {
  const { text, fields, outlets, dates } = draft;
  const span = placeOf(text, fields["container-title"]);
  if (!span || fields.publisher || !/[”"’»][.,]?\s$/.test(text.slice(0, span.start))) return;
  if (fields.volume ?? fields.issue) return houseOfJournal(draft);
  if (!fields.URL && !dates.some(({ kind }) => kind === "full")) return;
  const { value } = fields["container-title"]!;
  const comma = value.indexOf(", ");
  const [name, house] = [value.slice(0, comma), value.slice(comma + 2)];
  if (comma < 2 || (house !== name && !/^\p{Lu}\D*$/u.test(house)) || isPlace(house)) return;
  if (!outletType(outlets, name) && !isHostName(name, fields.URL?.value) && !house.startsWith(name)) return;
  // "Encyclopædia Britannica, Inc."
  const end = /,\sInc$/.test(house) && text[span.end] === "." ? span.end + 1 : span.end;
  split(draft, "container-title", span.start + comma, "publisher", { start: span.start + comma + 2, end });
} // prettier-ignore

/** Harvard, RePEc: `‘Title’, Water Perspectives, Federal Bank of Rivers, 35(1), pp. 22-43` */
function houseOfJournal(draft: Draft): void {
  const { text, fields } = draft;
  const span = placeOf(text, fields["container-title"])!;
  const comma = fields["container-title"]!.value.lastIndexOf(", ");
  const house = fields["container-title"]!.value.slice(comma + 2);
  if (comma < 3 || !fields.volume || !fields.page || /\s(?:and|&)\s/.test(house) || house.split(" ").length < 3 || !isPublisher(house)) return;
  split(draft, "container-title", span.start + comma, "publisher", { start: span.start + comma + 2, end: span.end });
} // prettier-ignore

/** Cambridge: `‘Title’, Nationalities Papers. Cambridge University Press, 42(5), pp. 790–808`; wikis: `"Title". Rivers.com. Rivers of America. 1996.` */
function houseBehindStop(draft: Draft): void {
  const { text, fields } = draft;
  const span = placeOf(text, fields["container-title"]);
  if (!span || fields.publisher) return;
  const { value } = fields["container-title"]!;
  // "The A.V. Club" has no stop that ends it.
  const stop = /(?<!(?:^|[\s.])\p{Lu}|(?:^|\s)(?:Co|Inc|Ltd|St|Dr))\. /u.exec(value)?.index ?? -1;
  const [name, house] = [value.slice(0, stop), value.slice(stop + 2)];
  if (stop < 3 || !/^\p{Lu}[^.]*(?:\p{Lu}\.\p{Lu}\.?)?$/u.test(house)) return;
  const ofWiki = fields.accessed !== undefined && !fields.volume && !fields.issue && /[”"]\.\s$/.test(text.slice(0, span.start)) && !/\d/.test(house);
  const isPress = fields.volume !== undefined && fields.page !== undefined && PRESS.test(house) && !isPeriodical(draft.outlets, house);
  // MLA before 2016: "“Title.” BBC News. BBC, 4 Mar. 2014. Web. 5 May 2014."
  const isMla = !fields.volume && /[.\d] Web\. (?:\d|<?https?:)/.test(text) && (outletType(draft.outlets, name) !== undefined || isHostName(name, fields.URL?.value));
  const isSite = isMla || /^(?:[\p{L}\d-]+\.){1,3}\p{Ll}{2,4}$/u.test(name) && !fields.volume;
  if (isPress || isSite || ofWiki) split(draft, "container-title", span.start + stop, "publisher", { start: span.start + stop + 2, end: span.end });
} // prettier-ignore

const PRESS = /(?:^|\s)(?:Press|Publish\p{L}+|Publications|Verlag)(?:\s|$)/u;

/** Springer: `In: Kos, A., Lis, B. (eds) Rivers and Borders. New Water Studies, vol 12. Palgrave Macmillan, Cham.`: no stop behind `eds`. */
function seriesBehindBook(draft: Draft): void {
  const { text, fields } = draft;
  const span = placeOf(text, fields["container-title"]);
  const before = text.slice(0, span?.start);
  if (!span || !fields.publisher || fields["collection-title"] || !(/\(eds?\)\s$/.test(before) || (/\(Eds?\.\),\s$/.test(before) && /^10\.1007\//.test(fields.DOI?.value ?? "")))) return;
  const series = /\.\s\p{Lu}[^.:?!]{4,80}$/u.exec(fields["container-title"]!.value);
  if (series) split(draft, "container-title", span.start + series.index, "collection-title", { start: span.start + series.index + 2, end: span.end });
} // prettier-ignore

/** Heads of pages: `How rivers turn | Water Institute, https://…`, `Rivers of memory - BBC News, https://…` */
function siteBehindMark(draft: Draft): void {
  const { text, fields, outlets } = draft;
  const span = placeOf(text, fields.title);
  if (!span || !fields.URL || fields["container-title"]) return;
  const printed = /^(?<title>[^|]{8,})\s(?<mark>[|–—-])(?:\s(?<site>\p{Lu}[^|–—]{1,60}))?$/u.exec(fields.title!.value);
  const { title = "", mark, site = "" } = printed?.groups ?? {};
  if (!printed || (site !== "" && (fields.publisher ?? (mark !== "|" && !outletType(outlets, site) && !isHostName(site, fields.URL.value))))) return;
  if (site === "") fields.title = { ...fields.title!, value: title, spans: [{ start: span.start, end: span.start + title.length }] };
  else split(draft, "title", span.start + title.length, "container-title", { start: span.end - site.length, end: span.end });
} // prettier-ignore
