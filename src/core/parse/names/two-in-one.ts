import { hasGivenName, isGivenName, mayBeGivenName } from "./given-name.ts";
import type { FoundNames } from "./read-names.ts";
import type { Creator } from "../types.ts";

/**
 * Oxford Academic, ScienceDirect, German editors: `Peter Vale, Maria Lund, Title`: what reads like one surname of two words and two given
 * names are two people, where both begin with what may be a given name, or where the reference says its volume as those sites do.
 */
export function partedInTwo(found: FoundNames, text: string): FoundNames {
  if (found.shape !== "surname, given") return found;
  const creators = found.creators.flatMap((creator) => parted(creator, text));
  return creators.length > found.creators.length ? { ...found, shape: "given surname", creators } : found;
}

function parted(creator: Creator, text: string): Creator[] {
  const { lastName = "", firstName = "", spans: [span] } = creator;
  if (!span || !TWO.test(lastName) || !TWO.test(firstName) || text.slice(span.start, span.end) !== `${lastName}, ${firstName}`) return [creator];
  const [first, surname] = cut(lastName);
  const [given, last] = cut(firstName);
  const second = span.start + lastName.length + 2;
  const isKnown = mayBeFirst(first) && mayBeFirst(given) && !isGivenName(surname);
  // "García Márquez, Gabriel José"
  if (!isKnown && !(SITE_FORM.test(text.slice(span.end)) && !hasGivenName({ firstName: last }))) return [creator];
  return [
    { ...creator, firstName: first, lastName: surname, spans: [{ start: span.start, end: second - 2 }] },
    { ...creator, firstName: given, lastName: last, spans: [{ start: second, end: span.end }] },
  ];
} // prettier-ignore

const WORD = "\\p{Lu}[\\p{L}’'-]+";
const TWO = new RegExp(`^${WORD}(?: \\p{Lu}\\.){0,2} ${WORD}$`, "u");
const SITE_FORM = /, Volume \d{1,4},/;

const mayBeFirst = (name: string): boolean => mayBeGivenName(name.split(" ")[0]!);

const cut = (name: string): [string, string] => {
  const at = name.lastIndexOf(" ");
  return [name.slice(0, at), name.slice(at + 1)];
};
