import { rule } from "../../rule.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

const word =
  "(?:Resolutions?|Recommendations?|Decision|Res\\.|Rezolucja|Rezolucji|Rezoliucija|Rezolyuts[iy]+ya|Rezoliutsiia|Rezoljucija|Résolution|Резолюция|Рэзалюцыя|Резолюція)";
/**
 * `Resolution 2202 (2015)`, `Resolution 2463 (2022): Further Escalation`, `Resolution ES-11/1`, `Резолюция 2202 (2015) Совета Безопасности`: number and
 * year are of the name, neither a volume nor the date behind an author.
 */
const numbered = rule(
  new RegExp(
    `(?<=(?:^|[.,:;“‘"«„)]\\s?|(?:PACE|UNSC|UNGA|Council|Assembly)\\s)${word})\\s(?:[Nn]o\\.\\s|[Nn]r\\s|№\\s?)?(?:(?<number>\\d{2,4})\\s\\((?<issued>(?:19|20)\\d\\d)\\)|(?<bare>\\d{3,4}|[A-Z]{1,3}-\\d{1,2}\\/\\d{1,3}(?:\\s?[A-Z])?|\\d{1,3}\\/\\d{1,3}(?:\\s?[A-Z])?))(?=[.,:;”’"»)]|\\s?$|\\s[\\p{L}(])`,
    "dgu",
  ),
);

/** Numbers of resolutions, which belong to their titles. */
export function resolutionNotes(text: string): Note[] {
  return [...numbered.all(text)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "act" as const,
    ofTitle: true as const,
    fields: namedFields(text, match.indices!.groups!, [
      ["number", "number"],
      ["bare", "number"],
      ["issued", "issued"],
    ]),
  }));
}
