import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";

/** `How Rivers Turn - Blue Water Council, accessed October 3, 2025, https://…`: assistants list pages so, with what stands in the title bar of the browser. */
const site = rule(
  /(?<=^[^"“”„«»]{8,300}[^\s-]) [-–—|•] (?<name>[\p{Lu}\d][^"“”„«»|•:;,]{1,60}?)(?=, accessed (?:on )?\p{Lu}\p{Ll}{2,8} \d{1,2}, (?:19|20)\d\d, https?:\/\/)/du,
);
/** `rzeka.pl, "Woda wraca", 7 kwietnia 2021. URL:`: a site by its address, before a title in quotation marks. */
const address = rule(/^(?<name>[a-z\d-]{2,30}(?:\.[a-z\d-]{2,20}){0,2}\.[a-z]{2,5}), (?=["“„«])/du);
const dash = / [-–—] /;

export const siteBeforeAccess = finder([site, address], (text) => {
  const [title, host] = [site.exec(text), address.exec(text)];
  const match = title ?? host;
  if (
    !match ||
    (title && (dash.test(match.groups!["name"]!) || match.groups!["name"]!.split(" ").length > 8))
  )
    return [];
  const fields = namedFields(text, match.indices!.groups!, [["name", "container-title"]]);
  return [{ start: match.index, end: match.index + match[0].length, fields }];
});
