import type { Span } from "../evidence.ts";

/** Zotero's item types that a reference can become. */
export type ItemType =
  | "artwork" | "audioRecording" | "bill" | "blogPost" | "book" | "bookSection" | "case" | "conferencePaper"
  | "dataset" | "dictionaryEntry" | "document" | "encyclopediaArticle" | "film" | "forumPost" | "hearing"
  | "interview" | "journalArticle" | "letter" | "magazineArticle" | "manuscript" | "map" | "newspaperArticle"
  | "patent" | "podcast" | "preprint" | "presentation" | "radioBroadcast" | "report" | "software" | "standard"
  | "statute" | "thesis" | "tvBroadcast" | "videoRecording" | "webpage"; // prettier-ignore

/** Names of CSL where it has one; the item type decides which Zotero field each becomes (formats/). */
export type FieldName =
  | "title"
  | "translated-title"
  | "container-title"
  | "collection-title"
  | "collection-number"
  | "publisher"
  | "publisher-place"
  | "edition"
  | "volume"
  | "issue"
  | "page"
  | "number-of-pages"
  | "number"
  | "number-of-volumes"
  | "issued"
  | "accessed"
  | "URL"
  | "archive-URL"
  | "DOI"
  | "ISBN"
  | "ISSN"
  | "arXiv"
  | "Handle"
  | "PMID"
  | "PMCID"
  | "EDN"
  | "eLIBRARY"
  | "genre"
  | "medium"
  | "event-title"
  | "event-place"
  | "section"
  | "original-date"
  | "status"
  | "volume-title"
  | "archive"
  | "archive_location"
  | "source"
  | "note";

/** A value that was read from the entry, with the place it was read from. */
export interface Field {
  /**
   * The value as an item wants it. `issued`, `accessed`, `original-date`: ISO 8601 at the printed precision
   * (`2022`, `2022-02`, `2022-02-17`, `2022-02/2022-05`). `DOI`: without resolver. `page`: `12-34`. Else as printed,
   * without quotation marks and outer punctuation.
   */
  value: string;
  /** The places in `Entry.text`; more than one where the value was printed in parts. */
  spans: Span[];
  /** 0 to 1. */
  confidence: number;
}

/** What somebody did for a work, under Zotero's names. */
export type CreatorType =
  | "author" | "editor" | "translator" | "seriesEditor" | "contributor" | "bookAuthor" | "interviewer"
  | "interviewee" | "director" | "producer" | "podcaster" | "presenter"; // prettier-ignore

/** A person (`lastName`, perhaps `firstName`) or a body (`name`). */
export interface Creator {
  creatorType: CreatorType;
  lastName?: string;
  firstName?: string;
  /** Jr., III, ст. */
  suffix?: string;
  name?: string;
  spans: Span[];
  confidence: number;
}

/** A year that was printed apart from the full date: `(2021), … 1.06.2023`. */
export interface PrintedDate {
  value: string;
  span: Span;
  /** `year`: the year by itself, as author–date styles print it; `full`: a date with a month or a day. */
  kind: "year" | "full";
}

/** One reference, every character of it accounted for. */
export interface ReferenceRecord {
  itemType: ItemType;
  typeConfidence: number;
  creators: Creator[];
  /** `et al.`, `и др.` was printed. */
  moreCreators?: boolean;
  fields: Partial<Record<FieldName, Field>>;
  /** Every date of publication that was printed, in order; they can contradict each other (checks/). */
  dates: PrintedDate[];
  /** Text that found no field. Punctuation and words such as `Vol.` that belong to a field are not in it. */
  unparsed: Span[];
  /** Probability that every field of the record is right, calibrated: of those ≥ 0.9 at least 97 % are. */
  confidence: number;
}
