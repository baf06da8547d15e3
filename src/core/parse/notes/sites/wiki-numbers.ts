import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** English wikis, of magazines: `"Title". The Water. Vol. 436, no. 9207. London. 15 August 2020. p. 24.` */
const magazine = rule(
  /(?<=[”"] ?[^“”"]{0,3}\. [^“”".]{2,60}\. )(?:Vol\. (?<volume>\d{1,4}|[IVXLC]{1,7})(?:, no\. (?<issue>\d{1,5}(?:[–-]\d{1,5})?))?|No\. (?<number>\d{1,5}(?:[–-]\d{1,5})?))(?:\. (?<place>\p{Lu}[\p{L}’-]+(?:[ ,]{1,2}\p{Lu}[\p{L}’-]+){0,3}))?(?=\. (?:\d{1,2} |\p{Lu}\p{Ll}{2,8} )[\p{L}\d ,]{0,16}(?:19|20)\d\d)/du,
);
/** Russian wikis, of encyclopedias: `— (Большая энциклопедия : [в 35 т.] / гл. ред. А. Б. Кос ; 2004—2017, т. 26).` */
const ofSet = rule(
  /(?<=[.)] [–—] )\((?<series>\p{Lu}[^():;/]{3,80}?) : (?<note>\[?[ву] \d{1,3} т\.[^()]{0,160}?)[,;] т\. (?<volume>\d{1,3}(?: \([^()]{1,40}\))?)\)(?=\.)/du,
);

export const wikiNumberNotes = finder([magazine, ofSet], (text) =>
  [magazine.exec(text), ofSet.exec(text)].flatMap((match): Note[] => {
    if (!match) return [];
    const fields = namedFields(text, match.indices!.groups!, [["volume", "volume"], ["issue", "issue"], ["number", "issue"], ["place", "publisher-place"], ["series", "collection-title"], ["note", "note"]]);
    return [{ start: match.index, end: match.index + match[0].length, fields }];
  }),
); // prettier-ignore
