import fc from "fast-check";
import type { Creator, FieldName, ItemParts, ItemType } from "../../../src/core/index.ts";
import { ITEM_TYPES, type ZoteroType } from "../../../src/core/formats/data/item-types.ts";

const types = Object.keys(ITEM_TYPES).map((type) =>
  type === "computerProgram" ? "software" : (type as Exclude<ZoteroType, "computerProgram">),
);

const fieldNames: FieldName[] = [
  "title", "translated-title", "container-title", "collection-title", "collection-number", "publisher",
  "publisher-place", "edition", "volume", "issue", "page", "number-of-pages", "number", "number-of-volumes", "issued",
  "accessed", "URL", "archive-URL", "DOI", "ISBN", "ISSN", "arXiv", "Handle", "PMID", "PMCID", "genre", "medium",
  "event-title", "event-place", "section", "original-date", "status", "note",
]; // prettier-ignore

const creatorTypes: Creator["creatorType"][] = [
  "author", "editor", "translator", "seriesEditor", "contributor", "bookAuthor", "interviewer", "interviewee",
  "director", "podcaster", "presenter",
]; // prettier-ignore

const value = fc.stringMatching(/^[\p{L}\p{N} :–-]{1,12}$/u).filter((text) => text.trim() === text);
const spans = [{ start: 0, end: 1 }];

const creator: fc.Arbitrary<Creator> = fc
  .oneof(
    fc.record({ creatorType: fc.constantFrom(...creatorTypes), lastName: value, firstName: value }),
    fc.record({ creatorType: fc.constantFrom(...creatorTypes), name: value }),
  )
  .map((named) => ({ ...named, spans, confidence: 1 }));

/** Anything that a parser could make of a reference: any type with any fields and creators. */
export const anyParts: fc.Arbitrary<ItemParts> = fc
  .record({
    itemType: fc.constantFrom<ItemType>(...types),
    creators: fc.array(creator, { maxLength: 3 }),
    fields: fc.uniqueArray(fc.tuple(fc.constantFrom(...fieldNames), value), { selector: ([name]) => name }),
    moreCreators: fc.boolean(),
  })
  .map(({ itemType, creators, fields, moreCreators }) => ({
    text: "text",
    record: {
      itemType,
      typeConfidence: 1,
      creators,
      moreCreators,
      fields: Object.fromEntries(fields.map(([name, text]) => [name, { value: text, spans, confidence: 1 }])),
      dates: [],
      unparsed: [],
      confidence: 1,
    },
    title: null,
    url: null,
    themes: [{ tag: "sanctions", matches: [] }],
  }));
