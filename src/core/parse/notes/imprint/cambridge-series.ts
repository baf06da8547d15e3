import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";

/** Cambridge Core: `Title (Elements in River Politics). Cambridge: Cambridge University Press. doi:10.1017/…`: the series of a book in brackets. */
const bracket = rule(
  /(?<=[\p{L}\d?!”] )\((?<series>\p{Lu}[^()]{6,120})\)(?=\. \p{Lu}[\p{L} ]{2,24}: Cambridge University Press\. (?:doi|https?):)/du,
);

export const cambridgeSeries = finder([bracket], (text) => {
  const match = bracket.exec(text);
  if (!match || /^(?:\d|Ed|Trans|Rev)/.test(match.groups!["series"]!)) return [];
  return [{ start: match.index, end: match.index + match[0].length, fields: namedFields(text, match.indices!.groups!, [["series", "collection-title"]]) }];
}); // prettier-ignore
