import { isPublisher } from "../publication/index.ts";
import type { ReferenceRecord } from "../types.ts";

/** What cannot be settled from the text alone is never said to be sure. */
export const UNSETTLED = 0.88;

/**
 * `D. Haussler. Quantifying bias: Algorithms and frameworks. Artificial Intelligence, 1988.`: a name that no table knows, without place,
 * volume or link, publishes a book as well as it is a journal that has an article.
 */
export const isUnsettled = ({ itemType, fields }: ReferenceRecord): boolean =>
  itemType === "book" &&
  fields.publisher !== undefined &&
  fields["publisher-place"] === undefined &&
  fields.URL === undefined &&
  fields.edition === undefined &&
  fields["number-of-pages"] === undefined &&
  !isPublisher(fields.publisher.value);
