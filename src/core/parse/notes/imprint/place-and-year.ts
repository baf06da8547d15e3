import { isPlace } from "../../places.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { datedFields } from "../named-fields.ts";

/** `Das Handbuch der Flüsse. Göttingen 2011 : Vandenhoeck & Ruprecht, 212 S.`, `Abingdon, New York 2020: Routledge` */
const beforeColon = rule(
  /(?<=[\p{L}\p{N})][.?!]["“”»]?\s|\),?\s)(?<place>\p{Lu}[^.:;()“”"\d]{1,50})\s(?<issued>(?:1[5-9]|20)\d\d)\s?:\s(?<publisher>\p{Lu}[^.:;,()“”"\d]{2,50})(?=,\s|\.?\s?$|\.\s)/dgu,
);
/** `Berlin, New York 2009, De Gruyter, 312 S.`, `Köln/Wien 2009, Böhlau, ISBN …`: the size of the book or its number follows. */
const beforeComma = rule(
  /(?<=[\p{L}\p{N})][.?!]["“”»)]?\s|\),?\s)(?<place>\p{Lu}[^.:;()“”"\d]{1,50})\s(?<issued>(?:1[5-9]|20)\d\d),\s(?<publisher>\p{Lu}[^.:;,()“”"\d]{2,50}),\s(?=\d{1,4}\s(?:S|s|pp?)\.|ISBN)/dgu,
);
/** `Papstgeschichte, Köln; Weimar; Wien 2018 (Beihefte 85), S. 41`: semicolons or slashes join nothing but places. */
const joined = rule(
  /(?<=[,.]\s)(?<place>\p{Lu}[\p{L} -]{1,25}(?:\s?[;/]\s?\p{Lu}[\p{L} -]{1,25}){1,4})\s(?<issued>(?:1[5-9]|20)\d\d)(?=\s\(|[.,]\s\(|,\s(?:S|s|pp?)\.\s?\d)/dgu,
);

/** Place and year with nothing between them, and who published behind: German reviews and library catalogues. */
export const placeAndYear = finder([beforeColon, beforeComma, joined], (text) => {
  for (const one of [beforeColon, beforeComma, joined])
    for (const match of one.all(text)) {
      if (!isPlace(match.groups!["place"]!)) continue;
      const fields = datedFields(text, match.indices!.groups!, [
        ["place", "publisher-place"],
        ["issued", "issued"],
        ["publisher", "publisher"],
      ]);
      return [{ start: match.index, end: match.index + match[0].replace(/,\s$/, "").length, fields }];
    }
  return [];
});
