import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";

/** Between the book and the pages: `In: Lis, B. (ed.) Rivers 2019. LNCS, vol. 9999, pp. 1–13. Springer, Cham (2019)` */
const series = rule(
  /(?<=[\p{L}\d)’”]\.\s)(?<name>\p{Lu}[^.:;,“”"]{2,90}),\s[Vv]ol\.\s(?<volume>\d{1,5})(?=,\spp?\.\s\d{1,5}(?:[–-]\d{1,5})?\.\s\p{Lu})/dgu,
);
const inBook = /[.?!”]\sIn:\s/u;

/** Springer prints the series of a book before the pages of its part; its volumes are those of the series. */
export const proceedingsSeriesNotes = finder([series], (text) => {
  const book = inBook.exec(text)?.index ?? text.length;
  return series
    .all(text)
    .filter(({ index }) => index > book + 8)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      fields: namedFields(text, match.indices!.groups!, [
        ["name", "collection-title"],
        ["volume", "volume"],
      ]),
    }));
});
