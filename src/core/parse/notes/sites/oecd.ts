import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";

/** `OECD (2021), Rivers and Cities, OECD Studies on Water, OECD Publishing, Paris`: the series of a book stands before who prints it. */
const series = rule(/(?<=, )(?<series>[^,“”"]{6,140})(?=, OECD Publishing, Paris)/du);
/** `“Rivers”, OECD Science, Technology and Industry Working Papers, No. 2023/02, OECD Publishing, Paris` */
const papers = rule(
  /(?<=[”"], )(?<genre>OECD [^“”"]{3,110} (?:Papers|Briefs|Notes|Reports|Studies)), No\. (?<number>\d{1,4}(?:\/\d{1,3})?)(?=, OECD Publishing)/du,
);

export const oecdNotes = finder([series, papers], (text) => {
  const paper = papers.exec(text);
  const match = paper ?? series.exec(text);
  if (!match) return [];
  const before = text.slice(0, match.index);
  const { series: name = "" } = match.groups!;
  // Its name begins with that of the body, or the title begins like it.
  if (!paper && !(/\), [^“”"]{6,}, $/u.test(before) && (name.startsWith("OECD ") || before.includes(`, ${name}`)))) return [];
  const fields = namedFields(text, match.indices!.groups!, [["series", "collection-title"], ["genre", "genre"], ["number", "number"]]);
  return [{ start: match.index, end: match.index + match[0].length, ...(paper && { kind: "report" as const }), fields }];
}); // prettier-ignore
