import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";

/** `"How Rivers Turn" - Blue Water Blog - https://…`: behind a title in quotation marks the site stands between dashes. */
const site = rule(
  /(?<=^["“„«][^"“”„«»]{3,250}["”»]) [-–—|] (?<name>\p{Lu}[^"“”„«»–—|]{1,60}?)(?: [-–—|]|[.,])? (?=https?:\/\/)/du,
);

export const siteBetweenDashes = finder([site], (text) => {
  const match = site.exec(text);
  const [start, end] = match?.indices?.groups?.["name"] ?? [];
  if (!match || start === undefined || end === undefined) return [];
  const field = { name: "container-title" as const, value: text.slice(start, end), span: { start, end } };
  return [{ start: match.index, end: match.index + match[0].length - 1, fields: [field] }];
});
