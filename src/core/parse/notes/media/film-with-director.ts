import { readNames } from "../../names/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { datedFields } from "../named-fields.ts";

/** `Courage, dir. Ales Kos (Germany, 2021)`, `Courage, dir. Ales Kos, 2021`: histories list films so. */
const film = rule(
  /(?<=^[^.“”"()]{2,90}), dir(?:\.|ected by) (?<name>\p{Lu}[^(),\d]{3,60}?)(?: \((?:(?<place>\p{Lu}[\p{L}/, –-]{1,50}), )?(?<issued>(?:19|20)\d\d)\)|, (?<year>(?:19|20)\d\d))(?=\.?\s?$|\.?\s(?:https?:|Available|Accessed))/du,
);

export const filmWithDirector = finder([film], (text) => {
  const match = film.exec(text);
  if (!match) return [];
  const [from, end] = match.indices!.groups!["name"]!;
  const names = readNames(text, from, ["given surname", "initials surname"], "director", (place) => place === end);
  if (!names) return [];
  const fields = datedFields(text, match.indices!.groups!, [["place", "publisher-place"], ["issued", "issued"], ["year", "issued"]]);
  return [{ start: match.index, end: match.index + match[0].length, kind: "film", creators: names.creators, fields }];
}); // prettier-ignore
