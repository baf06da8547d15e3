import { isOutlet } from "../outlets.ts";
import { isPublisher } from "../publication/index.ts";
import type { OutletTable } from "../../outlets/types.ts";
import type { ReferenceRecord } from "../types.ts";

/** What cannot be settled from the text alone is never said to be sure. */
export const UNSETTLED = 0.88;

type Doubt = (record: ReferenceRecord, outlets: OutletTable) => boolean;

/**
 * `D. Haussler. Quantifying bias: Algorithms and frameworks. Artificial Intelligence, 1988.`: a name that no table knows, without place,
 * volume or link, publishes a book as well as it is a journal that has an article.
 */
const publisherOrJournal: Doubt = ({ itemType, fields }) =>
  itemType === "book" &&
  fields.publisher !== undefined &&
  fields["publisher-place"] === undefined &&
  fields.URL === undefined &&
  fields.edition === undefined &&
  fields["number-of-pages"] === undefined &&
  !isPublisher(fields.publisher.value);

/** The same as an article: `Kos, A. (2016). Rivers. Astroprynt. https://doi.org/…` */
const journalOrPublisher: Doubt = ({ itemType, fields }, outlets) =>
  itemType.endsWith("Article") &&
  !fields.volume &&
  !fields.issue &&
  !fields.page &&
  (fields.issued?.value ?? "").length < 10 &&
  !isOutlet(outlets, fields["container-title"]?.value ?? "");

/** `Kos, A. Rivers. The North since 1945. Brill, 2014`: without pages the book of a chapter is as good as the second half of a title. */
const chapterWithoutPages: Doubt = ({ itemType, fields }) => itemType === "bookSection" && !fields.page;

/** `Hickman Mary J. and Bronwen Walter`, `Kos, H. H. undLis, K. S`: people who are read as a body. */
const peopleAsBody: Doubt = ({ creators }) =>
  creators.some(({ name = "" }) => /\p{L}\.,?\s(?:and|und|&|i|и)\s?\p{Lu}|;\s\p{Lu}|\s[–—-]$/u.test(name));

/** `Mary K.` | `Kos; Rivers of the North`: the surname was left to the title. */
const nameInTitle: Doubt = ({ fields }) => /^\p{Lu}[\p{L}’'-]+;\s/u.test(fields.title?.value ?? "");

/** `London: Yale University Press`, `(Ost)`: more than a name. */
const publisherWithSigns: Doubt = ({ fields }) => /^\(|\p{L}:\s/u.test(fields.publisher?.value ?? "");

/** `Rivers. Abhandlungen Band 58`, `…, aktuell 1/2014`: a number ends a series, not a title. */
const seriesInTitle: Doubt = ({ fields }) =>
  /[.,]\s(?:\p{L}+\s)?(?:Band|Bd\.|Heft|Nr\.|No\.|[Vv]ol\.|Series|Reihe|Paper|\p{L}+(?=\s\d+\/))\s\d/u.test(
    fields.title?.value ?? "",
  );

/** `Kinderbetreuung in der Bundesrepublik, Materialien zur Bevölkerungswissenschaft`: the first half is of the title. */
const seriesWithComma: Doubt = ({ fields }) =>
  /\p{Ll},\s\p{Lu}/u.test(fields["collection-title"]?.value ?? "");

const DOUBTS: readonly Doubt[] = [
  publisherOrJournal,
  journalOrPublisher,
  chapterWithoutPages,
  peopleAsBody,
  nameInTitle,
  publisherWithSigns,
  seriesInTitle,
  seriesWithComma,
];

export const isUnsettled = (record: ReferenceRecord, outlets: OutletTable): boolean =>
  DOUBTS.some((doubts) => doubts(record, outlets));
