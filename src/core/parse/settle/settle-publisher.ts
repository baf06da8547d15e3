import { MEETING } from "../data/meetings.ts";
import { BODY_WORDS } from "../data/name-words.ts";
import { findDates } from "../dates/index.ts";
import { withoutStop, type Draft } from "../draft.ts";
import { isHostName } from "../link-evidence.ts";
import { hostType, isOutlet, isPeriodical, outletType } from "../outlets.ts";
import { isPlace, isRegionName, isState } from "../places.ts";
import { isPublisher } from "../publication/index.ts";
import { sentenceEnds } from "../sentences.ts";
import { wholePublisher } from "./whole-publisher.ts";

/** Who published it, where it was taken for something else or something else for it. */
export function settlePublisher(draft: Draft): void {
  joinPublisher(draft);
  wholePublisher(draft);
  placeOfInterview(draft);
  nameThePublisher(draft);
  publisherOfBook(draft);
  universityOfThesis(draft);
  countryOfThesis(draft);
  placeOfMeeting(draft);
  placeWithCountry(draft);
  courtOfCase(draft);
  outletAsAuthor(draft);
}

/** `Navalny v. Russia (2018) European Court of Human Rights, application no. 29580/12`: a court is no reporter of its cases. */
function courtOfCase(draft: Draft): void {
  const { fields } = draft;
  const container = fields["container-title"];
  const title = fields.title?.value ?? "";
  if (!container || fields.publisher || !(draft.isKind("case") || /\sv\.\s\p{Lu}/u.test(title))) return;
  if (!/court|tribunal|grand chamber|commission|committee|суд|sąd|gericht/iu.test(container.value) || /report|journal|review|вестник|веснік|вісник|бюлл?етень|архи[вў]|архів|vestn[iy]k|visn[iy]k|b[iy]ulleten|arkhi|arhi/iu.test(container.value)) return;
  fields.publisher = container;
  delete fields["container-title"];
} // prettier-ignore

/** `King’s College London`: a place that only a space parts from the publisher belongs to its name. */
function joinPublisher({ text, fields }: Draft): void {
  const { publisher, "publisher-place": place } = fields;
  const [start, end] = [publisher?.spans[0]?.start ?? 0, publisher?.spans[0]?.end ?? 0];
  const at = place?.spans[0];
  if (!publisher || !at || at.start < end || !/^\s$/.test(text.slice(end, at.start))) return;
  publisher.value = text.slice(start, at.end);
  publisher.spans = [{ start, end: at.end }];
  delete fields["publisher-place"];
}

/** `Interview with A. Kos, “On Writing”, Brooklyn, October 11, 2022`: a talk that nobody printed was somewhere. */
function placeOfInterview({ fields, notes, outlets }: Draft): void {
  const { "container-title": container, "publisher-place": place, URL: url } = fields;
  if (!container || place || url || isOutlet(outlets, container.value) || !/^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)?$/u.test(container.value)) return;
  if (!notes.some(({ start, kind }) => start === 0 && kind === "interview")) return;
  fields["publisher-place"] = container;
  delete fields["container-title"];
} // prettier-ignore

/** A publisher that was taken for a place, a journal for a publisher, a film for its own author; the volume that a title names. */
function nameThePublisher({ text, fields, creators, notes, titleSign }: Draft): void {
  const located = fields.issue ?? (fields.volume && fields.page);
  const { publisher, "publisher-place": place, title, "container-title": container } = fields;
  // "Advance online publication" says of a journal what its name may not.
  if (
    publisher &&
    !container &&
    !place &&
    (located || notes.some((note) => note.fields?.some(({ name }) => name === "status")))
  ) {
    fields["container-title"] = publisher;
    delete fields.publisher;
  }
  // "Правительство Республики Беларусь : официальный сайт. – Минск": a city is no outlet.
  if (container && !place && !located && isPlace(container.value)) {
    fields["publisher-place"] = container;
    delete fields["container-title"];
  }
  // MLA: "Dynko, Andrei, editor. Miastechki. Nasha Niva, 2019.": what somebody edited is in nothing, so that the outlet publishes it.
  if (
    container && title && !publisher && !place && !located && !fields.URL && titleSign !== "quotes" &&
    creators.length && creators.every(({ creatorType, spans }) => creatorType === "editor" && spans[0]!.start < title.spans[0]!.start)
  ) {
    fields.publisher = container;
    delete fields["container-title"];
  } // prettier-ignore
  // "Moscow, Russia": a country publishes nothing.
  if (
    place &&
    publisher &&
    isRegionName(publisher.value) &&
    /^,\s$/.test(text.slice(place.spans[0]?.end, publisher.spans[0]?.start))
  ) {
    fields["publisher-place"] = {
      ...place,
      value: text.slice(place.spans[0]!.start, publisher.spans[0]!.end),
      spans: [{ start: place.spans[0]!.start, end: publisher.spans[0]!.end }],
    };
    delete fields.publisher;
  }
  // IEEE: "in Proc. 9th Int. Conf. (ACIT), Ceske Budejovice, Czech Republic, 2019": nor does a town that no table knows before its country.
  const [, town = "", state = ""] =
    /^(\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+){0,2}), (\p{Lu}[^,]+)$/u.exec(publisher?.value ?? "") ?? [];
  if (publisher && !place && container && isState(state) && !BODY_WORDS.test(town)) {
    fields["publisher-place"] = publisher;
    delete fields.publisher;
  }
  if (place && !publisher && !isPlace(place.value) && isPublisher(place.value)) {
    fields.publisher = place;
    delete fields["publisher-place"];
  }
  const volume =
    title && !container && !fields.volume
      ? /:\s(?:Vol\.|Volume|Bd\.|T\.|Т\.)\s?(?<number>\d{1,3}|[IVX]{1,5})\.\s\p{Lu}/du.exec(title.value)
      : null;
  const [from, end] = volume?.indices?.groups?.["number"] ?? [];
  const start = title?.spans[0]?.start;
  if (from !== undefined && end !== undefined && start !== undefined)
    fields.volume = {
      value: title!.value.slice(from, end),
      spans: [{ start: start + from, end: start + end }],
      confidence: 0.9,
    };
  const [body, ...others] = creators;
  if (title || !body?.name || others.length) return;
  fields.title = { value: body.name, spans: body.spans, confidence: 0.7 };
  creators.length = 0;
}

/** `Bykau, V. (2010). Alpine ballad. Glagoslav.`: what has neither number, page, day nor link is no article but a book. */
function publisherOfBook({ text, fields, dates, creators, notes, outlets }: Draft): void {
  const { "container-title": container, title, publisher, "publisher-place": place } = fields;
  const at = container?.spans[0]?.start;
  const quoted = /[“"„«‘]$/.test(text.slice(0, title?.spans[0]?.start));
  if (!container || at === undefined || !title || publisher || place || quoted || !creators.length) return;
  if (!dates.length || dates.some(({ kind }) => kind !== "year")) return;
  const others = ["volume", "issue", "page", "number", "URL", "arXiv", "event-title"] as const;
  // "https://doi.org/10.30965/9783657700001": the DOI of a book is its ISBN, that of a chapter has more behind it.
  if (fields.DOI && !/\/97[89][-\d]{10,14}$/.test(fields.DOI.value)) return;
  const series = notes.some((note) => note.fields?.some(({ name }) => name === "collection-title"));
  if (others.some((name) => fields[name]) || (!series && (isOutlet(outlets, container.value) || isPeriodical(outlets, container.value)))) return;
  if (notes.some(({ kind, fields: noted }) => (kind && kind !== "book") || noted?.some(({ name }) => name === "status"))) return;
  if (text.slice(0, at).endsWith("// ") || !/[.?!)\]]\s$/.test(text.slice(0, at)) || container.value.split(/\s+/).length > 5) return;
  fields.publisher = container;
  delete fields["container-title"];
} // prettier-ignore

/** `Paper presented at the World Congress. Makuhari, 3–8 August`: behind the name of a meeting stands where it was. */
function placeOfMeeting(draft: Draft): void {
  const { fields } = draft;
  // "[Paper presentation]. Annual Convention of the Association, Budapest": a meeting publishes nothing.
  if (draft.isKind("presentation") && !fields["event-title"])
    for (const name of ["container-title", "publisher"] as const) {
      const named = fields[name];
      if (!named || !MEETING.test(named.value)) continue;
      fields["event-title"] ??= named;
      delete fields[name];
    }
  // "ASN World Convention, Columbia University, New York": it met in the house of a university, which printed nothing.
  const { publisher, "publisher-place": town, "event-title": event, page } = fields;
  if (draft.isKind("presentation") && event && publisher && town && !page && !fields["event-place"] && /universit|college|institut|academ|uniwersyt/iu.test(publisher.value)) {
    fields["event-place"] = publisher;
    delete fields.publisher;
  }
  const noted = draft.notes.some((note) => note.fields?.some(({ name }) => name === "event-title"));
  if (noted) daysOfMeeting(draft);
  const container = fields["container-title"];
  if (!container || !noted || fields["publisher-place"] || !(/^\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+)?$/u.test(container.value) || isPublisher(container.value))) return;
  fields["publisher-place"] = container;
  delete fields["container-title"];
} // prettier-ignore

/** `Annual Convention, Boston, MA, United States`: what stands behind a place and is one goes with it. */
function placeWithCountry(draft: Draft): void {
  const place = draft.fields["publisher-place"];
  const span = place?.spans.at(-1);
  if (!place || !span || place.spans.length > 1 || draft.text.slice(span.start, span.end) !== place.value)
    return;
  const country = /^, (?<name>\p{Lu}[\p{L}. ]{1,24}?)(?=[.;,]?\s?$|[.;,]\s)/u.exec(draft.text.slice(span.end))
    ?.groups?.["name"];
  const end = span.end + 2 + (country?.length ?? 0);
  if (!country || !isRegionName(country) || draft.isClaimed(span.end + 2)) return;
  draft.claim({ start: span.end, end });
  place.value = draft.text.slice(span.start, end);
  place.spans = [{ start: span.start, end }];
}

/** `Kos, A. 2024. “Title.” Paper presented at the Convention, New York, May 16–18.`: the days are of the year at the head. */
function daysOfMeeting({ fields, dates }: Draft): void {
  const { "container-title": container, "publisher-place": place } = fields;
  const span = container?.spans[0];
  const year = dates.find(({ kind, value }) => kind === "year" && value.length === 4)?.value;
  const days = /(?:^|, )(?<days>\p{Lu}\p{Ll}{2,8} \d{1,2}(?:[–-]\d{1,2})?|\d{1,2}(?:[–-]\d{1,2})? \p{Lu}\p{Ll}{2,8})$/u.exec(container?.value ?? "");
  if (!container || !span || !year || !days) return;
  const at = container.value.length - days.groups!["days"]!.length;
  const date = findDates(`${days.groups!["days"]!}, ${year}`)[0] ?? findDates(`${days.groups!["days"]!} ${year}`)[0];
  if (!date || date.kind !== "full") return;
  const printed = { start: span.start + at, end: span.end };
  dates.push({ value: date.iso, span: printed, kind: "full" });
  fields.issued = { value: date.iso, spans: [printed], confidence: 0.9 };
  const before = { start: span.start, end: span.start + days.index };
  delete fields["container-title"];
  if (days.index > 0 && !place) fields["publisher-place"] = { ...container, value: container.value.slice(0, days.index), spans: [before] };
  else if (days.index > 0) fields["container-title"] = { ...container, value: container.value.slice(0, days.index), spans: [before] };
} // prettier-ignore

/** `Ph.D. dissertation, Dept. Hist., Vilnius Univ., Vilnius`: what stands between the note and the place is the university. */
function universityOfThesis(draft: Draft): void {
  const { fields, text } = draft;
  const { "container-title": container, publisher } = fields;
  const span = container?.spans[0];
  const named = draft.notes.some((note) => note.fields?.some(({ name }) => name === "publisher"));
  repositoryOfThesis(draft);
  const paper = draft.isKind("report") && publisher && /^(?:Dept|Department|Faculty|School)(?:\.|\s)/.test(container?.value ?? "");
  if (!(draft.isKind("thesis") || paper) || !container || !span || named) return;
  const end = publisher?.spans[0]?.end ?? (text[span.end] === "." ? span.end + 1 : span.end);
  if (publisher && !/^\.?, $/.test(text.slice(span.end, publisher.spans[0]?.start))) return;
  delete fields["container-title"];
  const department = /^(?:(?:Dept|Fac|Sch|Coll|Inst)\.|(?:Department|Faculty|School)\s)[^,]*(?=, )/.exec(text.slice(span.start, end))?.[0];
  const start = department ? span.start + department.length + 2 : span.start;
  fields.publisher = { ...container, value: text.slice(start, end), spans: [{ start, end }] };
  if (department) fields.note = { value: department, spans: [{ start: span.start, end: span.start + department.length }], confidence: 0.9 };
} // prettier-ignore

/** `PhD Thesis, University of Oslo, Norway`: a country behind the university. */
function countryOfThesis({ text, fields, notes }: Draft): void {
  const { publisher, "publisher-place": place } = fields;
  const span = publisher?.spans[0];
  if (!publisher || !span || place || publisher.spans.length > 1 || !notes.some(({ kind }) => kind === "thesis")) return;
  const comma = publisher.value.lastIndexOf(", ");
  const region = withoutStop(publisher.value.slice(comma + 2));
  if (comma < 4 || !isRegionName(region) || text.slice(span.start, span.end) !== publisher.value) return;
  const at = span.start + comma + 2;
  fields["publisher-place"] = { value: region, spans: [{ start: at, end: at + region.length }], confidence: 0.9 };
  fields.publisher = { ...publisher, value: publisher.value.slice(0, comma), spans: [{ start: span.start, end: at - 2 }] };
} // prettier-ignore

/** MLA: `2022. University of Helsinki, PhD dissertation. Helda, hdl.handle.net/…`: what stands behind keeps it. */
function repositoryOfThesis({ text, fields, notes }: Draft): void {
  const { publisher } = fields;
  const span = publisher?.spans[0];
  if (!publisher || !span || publisher.spans.length > 1 || !notes.some(({ kind }) => kind === "thesis")) return;
  const end = sentenceEnds(text, span.start, span.end)[0];
  if (end === undefined || !isPublisher(text.slice(span.start, end - 1))) return;
  const rest = { start: end + 1, end: span.end };
  fields.source ??= { value: text.slice(rest.start, rest.end), spans: [rest], confidence: 0.8 };
  fields.publisher = { ...publisher, value: text.slice(span.start, end - 1), spans: [{ start: span.start, end: end - 1 }] };
} // prettier-ignore

/** Harvard and Chicago print the outlet of an unsigned item in the author's place, so that it is both: `BelTA (2021) ‘Title’, 10 September.` */
function outletAsAuthor(draft: Draft): void {
  const [body, ...others] = draft.creators;
  const { fields } = draft;
  if (!body?.name || others.length || fields["container-title"] || fields.publisher) return;
  const url = fields.URL?.value ?? "";
  const press = ["newspaperArticle", "magazineArticle"].includes(hostType(draft.outlets, url) ?? "");
  // A body that publishes reports is the author of its own: “Human Rights Watch, “Title,” 2021”.
  if (outletType(draft.outlets, body.name) === "report") return;
  if (!isOutlet(draft.outlets, body.name) && !(press && isHostName(body.name, url))) return;
  if (draft.isKind("archive")) return;
  if (draft.isKind("post") || draft.isKind("video") || ["forumPost", "videoRecording"].includes(hostType(draft.outlets, url) ?? "")) return;
  // ISO 690: "MEDUZA. Zakon uzhestochili [online]. 2022-12-01 [cit. 2022-12-15]": the site is named nowhere else.
  if (/^\p{Lu}{5,}$/u.test(body.name) && fields.accessed && /\[cit/.test(draft.text)) return;
  draft.fields["container-title"] = { value: body.name, spans: body.spans, confidence: 0.85 };
} // prettier-ignore
