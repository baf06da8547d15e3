import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";

/** `2011. xxvi, 385 p.`, `– XII, 340 с.`, `– [4], 385 с.`, `– 385, [2] с.`: leaves that are counted apart from the pages of a book. */
const beside =
  rule(/(?<=(?:1[5-9]|20)\d\d\.\s(?:[–—]\s)?)(?<before>[ivxlc]{1,8}|[IVXLC]{1,8}|\[\d{1,3}\]),\s(?=\d{2,4}(?:,\s\[\d{1,3}\])?\s?(?:с|s|p|pp|S|С|стр|str)\.)|(?<=(?:1[5-9]|20)\d\d\.\s(?:[–—]\s)?(?:(?:[ivxlcIVXLC]{1,8}|\[\d{1,3}\]),\s)?\d{2,4}),\s(?<behind>\[\d{1,3}\])(?=\s?(?:с|s|p|pp|S|С|стр|str)\.)/dgu); // prettier-ignore

export const leavesBesidePages = finder([beside], (text) =>
  beside.all(text).map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    adds: true,
    fields: namedFields(text, match.indices!.groups!, [["before", "number-of-pages"], ["behind", "number-of-pages"]]),
  })),
); // prettier-ignore
