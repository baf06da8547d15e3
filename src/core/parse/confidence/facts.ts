import type { Span } from "../../evidence.ts";
import type { OutletTable } from "../../outlets/types.ts";
import { shareInPath } from "../link-evidence.ts";
import type { Creator, ReferenceRecord } from "../types.ts";
import { longWords, wordsOf } from "./counts.ts";
import type { Gaps, Reading, ReadRecord } from "./types.ts";

/** A record as evidence is drawn from it. */
export interface Facts extends Omit<Reading, "apart" | "gaps" | "differ">, ReferenceRecord {
  apart: number | undefined;
  gaps: Gaps | undefined;
  differ: number | undefined;
  text: string;
  outlets: OutletTable;
  title: string;
  titleWords: number;
  /** The few characters before and behind the title; empty where it begins or ends the text. */
  beforeTitle: string;
  afterTitle: string;
  container: string;
  containerWords: number;
  beforeContainer: string;
  publisher: string;
  place: string;
  authors: readonly Creator[];
  /** Nothing stands before the first author. */
  authorsFirst: boolean;
  /** Characters that found no field, by the record's own account. */
  left: number;
  /** Words that no field, name or date covers: those that belong to one (`Vol.`), and those that were passed over. */
  loose: number;
  /** The share of the title's words in the path of the link. */
  inPath: number;
  /** Whether a year that stands in the link is that of the record. */
  yearInLink: "same" | "other" | null;
}

export function factsOf({ record, text, reading }: ReadRecord, outlets: OutletTable): Facts {
  const { creators, unparsed } = record;
  const fields = withImprint(record.fields, reading.notes);
  const title = fields.title?.value ?? "";
  const container = fields["container-title"]?.value ?? "";
  const authors = creators.filter(({ creatorType }) => creatorType === "author");
  const url = fields.URL?.value;
  const titleAt = fields.title?.spans;
  const containerAt = fields["container-title"]?.spans[0]?.start ?? 0;
  const titleStart = titleAt?.[0]?.start ?? 0;
  const titleEnd = titleAt?.at(-1)?.end ?? 0;
  const yearOfLink = url && /\/(?<year>(?:19|20)\d\d)(?:[/-]|$)/.exec(url)?.groups?.["year"];
  const year = fields.issued?.value.slice(0, 4);
  return {
    // One by one, so that all facts have one shape, which engines read fastest.
    itemType: record.itemType,
    typeConfidence: record.typeConfidence,
    creators,
    moreCreators: record.moreCreators ?? false,
    fields,
    dates: record.dates,
    unparsed,
    confidence: record.confidence,
    form: reading.form,
    by: reading.by,
    notes: reading.notes,
    apart: reading.apart,
    gaps: reading.gaps,
    differ: reading.differ,
    text,
    outlets,
    title,
    titleWords: wordsOf(title),
    beforeTitle: text.slice(Math.max(0, titleStart - 4), titleStart),
    afterTitle: text.slice(titleEnd, titleEnd + 3),
    container,
    containerWords: wordsOf(container),
    beforeContainer: text.slice(Math.max(0, containerAt - 5), containerAt),
    publisher: fields.publisher?.value ?? "",
    place: fields["publisher-place"]?.value ?? "",
    authors,
    authorsFirst: authors.length > 0 && (authors[0]!.spans[0]?.start ?? 1) === 0,
    left: unparsed.reduce((sum, { start, end }) => sum + end - start, 0),
    loose: looseWords(record, text),
    inPath: shareInPath(title, url),
    yearInLink: yearOfLink && year ? (yearOfLink === year ? "same" : "other") : null,
  };
}

/** `Borders: A History (Minsk: Belarus, 2011)`: an imprint that was cut out is none that is missing. */
function withImprint(fields: ReferenceRecord["fields"], notes: Reading["notes"]): ReferenceRecord["fields"] {
  const imprint = notes.find(({ kind }) => kind === "imprint")?.fields;
  if (!imprint) return fields;
  const own = imprint.map(
    ({ name, value, span }) => [name, { value, spans: [span], confidence: 0.95 }] as const,
  );
  return { ...Object.fromEntries(own), ...fields };
}

function looseWords({ fields, creators, dates }: ReferenceRecord, text: string): number {
  const spans: Span[] = [];
  for (const field of Object.values(fields)) for (const span of field.spans) spans.push(span);
  for (const creator of creators) for (const span of creator.spans) spans.push(span);
  for (const { span } of dates) spans.push(span);
  spans.sort((a, b) => a.start - b.start);
  let words = 0;
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) words += longWords(text.slice(at, start));
    at = Math.max(at, end);
  }
  return words + longWords(text.slice(at));
}
