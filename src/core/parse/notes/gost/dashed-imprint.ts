import { isPlace, isRegionName } from "../../places.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";

/** `. – St. Andrews, UK: ACM, 2013`, `. – Кембридж, Массачусетс: МИТ, 2001`: between dashes a colon and a year behind it make an imprint. */
const area = rule(
  /(?<=[.)»\]”?!]\s)[–—]\s(?<place>\p{Lu}[\p{L}.’'-]{1,24}(?:\s\p{Lu}[\p{L}.’'-]{1,24}){0,2},\s(?<region>\p{Lu}[\p{L}.]{1,20})(?:,\s(?<land>\p{Lu}[\p{L}.]{1,20}))?)\s?:\s(?<publisher>\p{Lu}[^:/–—\d]{1,90}?),\s(?=(?:19|20)\d\d(?:\.|\s?$))/dgu,
);

/** A place with its state or country before who published there. */
export const dashedImprintNotes = finder([area], (text) =>
  area.all(text).flatMap((match) => {
    const { place = "", region, land } = match.groups!;
    const known = isRegionName(land ?? region!) || isPlace(place);
    const fields = namedFields(text, match.indices!.groups!, [["place", "publisher-place"], ["publisher", "publisher"]]);
    return known ? [{ start: match.index, end: match.index + match[0].length, fields }] : [];
  }),
); // prettier-ignore
