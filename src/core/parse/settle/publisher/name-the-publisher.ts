import { BODY_WORDS } from "../../data/name-words.ts";
import type { Draft } from "../../draft.ts";
import { isOutlet, isPeriodical } from "../../outlets.ts";
import { isPlace, isRegionName, isState } from "../../places.ts";
import { isPublisher } from "../../publication/index.ts";

/** A publisher that was taken for a place, a journal for a publisher, a film for its own author; the volume that a title names. */
export function nameThePublisher({ text, fields, creators, notes, titleSign }: Draft): void {
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
  // RePEc: "“Title,” [NBER Working Papers 36,] National Bureau of Economic Research, Inc.": a paper is in no company.
  if (container && container === fields["container-title"] && fields.number === undefined && !publisher && !place && !located && notes.some(({ kind, fields: said }) => kind === "report" && said?.some(({ name, value }) => name === "number" || value === "Technical report")) && /,\sInc\.?$/.test(container.value)) {
    fields.publisher = container;
    delete fields["container-title"];
  } // prettier-ignore
  // MLA: "Dynko, Andrei, editor. Miastechki. Nasha Niva, 2019.": what somebody edited is in nothing, so that the outlet publishes it.
  if (
    container && container === fields["container-title"] && title && !publisher && !place && !located && !fields.URL && titleSign !== "quotes" &&
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
      ? // "History of Rivers: Vol. 2. The Banks", "History of Rivers, vol. 2: The Banks"
        /:\s(?:Vol\.|Volume|Bd\.|T\.|Т\.)\s?(?<number>\d{1,3}|[IVX]{1,5})\.\s\p{Lu}|,\s(?:[Vv]ol|[Bb]d|[Tt]|[Тт]|cz)\.\s?(?<behind>\d{1,2}|[IVX]{1,5})[:,]\s\p{Lu}/du.exec(
          title.value,
        )
      : null;
  const [from, end] = volume?.indices?.groups?.["number"] ?? volume?.indices?.groups?.["behind"] ?? [];
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
export function publisherOfBook({ text, fields, dates, creators, notes, outlets }: Draft): void {
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
