import { isPlace } from "../../places.ts";
import { isPublisher } from "../../publication/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { datedFields } from "../named-fields.ts";

/** Behind it the reference ends, with its pages or without. */
const bracket = rule(
  /(?<=[\p{L}\p{N}’”"?!.)]\s)\((?:(?<place>\p{Lu}[^():\d]{1,50}): (?<publisher>\p{Lu}[^():]{1,90})|(?<house>\p{Lu}[^():,\d]{2,40})), (?<issued>(?:1[5-9]|20)\d\d)\)(?:[.,]? (?:pp?\. ?)?(?<page>\d{1,4}[–-]\d{1,4}))?(?:[,;]? \(?(?<cited>(?:(?:here|at|esp\.):? )?(?:pp?\. ?)?\d{1,4}(?:[–-]\d{1,4})?)\)?)?(?=\.?\s?$|[.,]\s(?:https?:|doi))/du,
);
/** A title in quotation marks and the book around it. */
const part = /^[^(]{0,120}?[“"‘„][^“”"„]{4,300}[”"’“],? in:? \p{Lu}/u;

/** What has numbers is read as a series or journal with its imprint. */
const counted = /[”"’“],? in .*, (?:vyp|vip|vol|no|nr|t)\. \d/u;

/** MHRA and the notes of Chicago: `Anna Kos, “The Church,” in Jan Lis (ed.), Handbook of Rivers (London: Routledge, 2018), pp. 217–32`. */
export const imprintOfPart = finder([bracket], (text) => {
  const match = bracket.exec(text);
  if (
    !match ||
    !part.test(text) ||
    (match.groups!["house"] !== undefined && !isHouse(match.groups!["house"])) ||
    (counted.test(text.slice(0, match.index)) && match.groups!["house"] === undefined) ||
    /\((?:1[5-9]|20)\d\d[a-z]?\)/.test(text.slice(0, match.index))
  )
    return [];
  const fields = datedFields(text, match.indices!.groups!, [
    ["place", "publisher-place"],
    ["publisher", "publisher"],
    ["house", "publisher"],
    ["issued", "issued"],
    ["page", "page"],
    ["cited", "note"],
  ]);
  return [{ start: match.index, end: match.index + match[0].length, fields }];
});

/** `(Palgrave, 2001)`: who published it alone, but `(Minsk, 2001)` is a place and `(Spring, 2001)` a time. */
const isHouse = (name: string): boolean => isPublisher(name) && !isPlace(name);
