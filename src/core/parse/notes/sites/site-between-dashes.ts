import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";

/** `"How Rivers Turn" - Blue Water Blog - https://…`: behind a title in quotation marks the site stands between dashes. */
const site = rule(
  /(?<=^["“„«][^"“”„«»]{3,250}["”»]) [-–—|] (?<name>\p{Lu}[^"“”„«»–—|]{1,60}?)(?: [-–—|]|[.,])? (?=https?:\/\/)/du,
);

export const siteBetweenDashes = finder([site], (text) => {
  const match = site.exec(text);
  if (!match) return [];
  const fields = namedFields(text, match.indices!.groups!, [["name", "container-title"]]);
  return [{ start: match.index, end: match.index + match[0].length - 1, fields }];
});
