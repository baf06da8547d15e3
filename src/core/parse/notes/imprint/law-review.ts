import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { datedFields } from "../named-fields.ts";

/** The volume before its journal, the first page behind it: `, 85 U. Chi. L. Rev. 545 (2018)`, `, 38 Yale J. Int’l L. 123, 130 (2013)` */
const cited = rule(
  /(?<=\p{L}[?!”’)]?|,”),?\s(?<volume>\d{1,3})\s(?<journal>\p{Lu}[\p{L}.’'&-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|&|of|on|the)){0,6})\s(?<page>\d{1,4})(?:,\s\d{1,4}(?:[–-]\d{1,4})?)?\s\((?<issued>(?:1[89]|20)\d\d)\)(?=\.?\s?(?:$|https?:))/dgu,
);
/** Law reviews and journals in the Bluebook's abbreviations; `30 I.L.M. 1` prints documents. */
const journal = /(?:^|\s)(?:L\.|Rev\.|J\.|Q\.|L\.J\.|L\.Q\.|Law|Rev)(?:\s|$)/;

/** The Bluebook: `Eric A. Kos, The Law of Rivers, 85 U. Chi. L. Rev. 545 (2018)`. What stands before it is authors and title. */
export const lawReviewNotes = finder([cited], (text) =>
  cited
    .all(text)
    .filter(({ groups }) => journal.test(groups!["journal"]!))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: "imprint",
      fields: datedFields(text, match.indices!.groups!, [
        ["volume", "volume"],
        ["journal", "container-title"],
        ["page", "page"],
        ["issued", "issued"],
      ]),
    })),
);
