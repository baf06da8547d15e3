import type { Entry } from "../list/types.ts";
import { fieldOf } from "./field-of.ts";
import type { Creator, ReferenceRecord } from "./types.ts";

const surname =
  "(?:(?:von|van|de|der|den|zu|al|Van|De|Von|фон|де) ?){0,2}\\p{Lu}[\\p{L}’'ʹ]+(?:[-–]\\p{Lu}[\\p{L}’'ʹ]+)?";
const pages = "\\d{1,4}(?:\\s?[-–—]\\s?\\d{1,4})?(?:\\s?ff?)?";
/** `Soeffner (1995a), S. 113f.`, `Noll u. a. 2009: 21`, `Kirton / Koch (2008, 51)`, `Иванов и Петров 2007, с. 5` */
const citation = new RegExp(
  `^(?<names>${surname}(?:(?:\\s?/\\s?|,?\\s(?:und|and|&|et|i|y|и|і|a|та)\\s|,\\s)${surname}){0,3})(?:,?\\s(?:et al|u\\.\\s?a|i in|и др|ды інш|та ін)\\.)?` +
    `,?\\s(?<open>\\()?(?<year>(?:1[5-9]|20)\\d\\d)[a-zа-я]?(?:(?:,|:|,?\\s(?:pp?|[SsСс]|str|стр)\\.)\\s?(?<inside>${pages})\\.?)?\\)?` +
    `(?:[,:]\\s?(?:(?:pp?|[SsСс]|ss|str|стр)\\.\\s?)?(?<behind>${pages}))?[.,;)\\s]*$`,
  "du",
);
const name = new RegExp(surname, "gu");

/**
 * A citation of what is described elsewhere, by author and year alone: its names make no title.
 * @returns nothing when the text is no such citation
 * @example authorYear({ text: "Soeffner (1995a), S. 113f.", … }) // creators Soeffner, issued 1995, page 113
 */
export function authorYear({ text }: Entry): ReferenceRecord | undefined {
  const match = text.length > 90 ? null : citation.exec(text);
  if (!match) return undefined;
  const at = match.indices!.groups!;
  const [start, end] = at["names"]!;
  const creators: Creator[] = [...text.slice(start, end).matchAll(name)].map((one) => ({
    creatorType: "author",
    lastName: one[0],
    spans: [{ start: start + one.index, end: start + one.index + one[0].length }],
    confidence: 0.7,
  }));
  const [from, to] = at["year"]!;
  const year = text.slice(from, to);
  const fields: ReferenceRecord["fields"] = { issued: fieldOf(year, from, to) };
  const page = at["inside"] ?? at["behind"];
  if (page) fields.page = fieldOf(text.slice(...page).replace(/\s?[–—-]\s?/g, "-").replace(/\s?ff?\.?$/, ""), ...page);
  return { itemType: "document", typeConfidence: 0.3, creators, fields, dates: [{ value: year, span: { start: from, end: to }, kind: "year" }], unparsed: [], confidence: 0.05 };
} // prettier-ignore
