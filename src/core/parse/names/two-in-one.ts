import { isTurnedBySite } from "./turned-by-site.ts";
import { hasGivenName, isGivenName, mayBeGivenName } from "../../given-names/index.ts";
import type { FoundNames } from "./read-names.ts";
import type { Creator } from "../types.ts";

/**
 * Oxford Academic, ScienceDirect, German editors: `Peter Vale, Maria Lund, Title`: what reads like one surname of two words and two given
 * names are two people, where both begin with what may be a given name, or where the reference says its volume as those sites do.
 */
export function partedInTwo(found: FoundNames, text: string): FoundNames {
  if (found.shape !== "surname, given") return found;
  const isList =
    isTurnedBySite(text) ||
    (found.creators.length > 1 &&
      BEHIND_LIST.test(text.slice(found.end, found.end + 12)) &&
      found.creators.slice(1).every((one) => isAsSaid(one, text)));
  const creators = found.creators.flatMap((creator) => parted(creator, text, isList));
  return creators.length > found.creators.length ? { ...found, shape: "given surname", creators } : found;
}

/** Taylor & Francis, Oxford: `Xiu Zhang, Mei Lu & Ana Kos (2016): Title`, `Xiu Zhang, Mei Lu, Ana Kos; Title`: none of those that follow is turned round. */
const BEHIND_LIST = /^,?\s\((?:19|20)\d\d[a-z]?\)|^;\s\p{Lu}/u;
const isAsSaid = ({ firstName = "", lastName = "", spans: [span] }: Creator, text: string): boolean =>
  text.startsWith(`${firstName} ${lastName}`, span?.start);

function parted(creator: Creator, text: string, isList: boolean): Creator[] {
  const { lastName = "", firstName = "", spans: [span] } = creator;
  if (!span || !TWO.test(lastName) || !TWO.test(firstName) || text.slice(span.start, span.end) !== `${lastName}, ${firstName}`) return [creator];
  const [first, surname] = cut(lastName);
  const [given, last] = cut(firstName);
  const second = span.start + lastName.length + 2;
  const isKnown = mayBeFirst(first) && mayBeFirst(given) && !isGivenName(surname);
  // "García Márquez, Gabriel José"
  // "García Márquez, Gabriel José, Ana Kos (2020)"
  const isTurned = isGivenName(given) && isGivenName(last);
  if (!isKnown && !(isList && !isTurned) && !(SITE_FORM.test(text.slice(span.end)) && !hasGivenName({ firstName: last }))) return [creator];
  return [
    { ...creator, firstName: first, lastName: surname, spans: [{ start: span.start, end: second - 2 }] },
    { ...creator, firstName: given, lastName: last, spans: [{ start: second, end: span.end }] },
  ];
} // prettier-ignore

const WORD = "\\p{Lu}[\\p{L}’'-]+";
const TWO = new RegExp(`^${WORD}(?: \\p{Lu}\\.){0,2} ${WORD}$`, "u");
/** Volumes of ScienceDirect and Oxford; editors of German wikis. */
const SITE_FORM = /, Volume \d{1,4},|^ \((?:Hrsg|Hgg?)\.?\):/;

const mayBeFirst = (name: string): boolean => mayBeGivenName(name.split(" ")[0]!);

const cut = (name: string): [string, string] => {
  const at = name.lastIndexOf(" ");
  return [name.slice(0, at), name.slice(at + 1)];
};
