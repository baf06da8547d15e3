import { hasGivenName } from "../../given-names/index.ts";
import type { FoundNames } from "./read-names.ts";

/** Persée and Cairn print all names turned round, and no comma inside: `Dupont Marie. Title. In: Revue`, `Dupont Marie, Blanc Jean, « Title »`. */
const SITE = /persee\.fr\/|cairn\.info\/|(?<!\d)10\.(?:3406|3917)\//;

export const isTurnedBySite = (text: string): boolean => SITE.test(text);

/** The same names, turned round where the link says so. */
export function turnedBySite(found: FoundNames, text: string): FoundNames {
  if (found.shape !== "given surname" || !isTurnedBySite(text) || found.creators.some(hasGivenName)) return found;
  const creators = found.creators.map((creator) => {
    const { firstName, lastName } = creator;
    const [span] = creator.spans;
    return span && firstName && lastName && text.slice(span.start, span.end) === `${firstName} ${lastName}` && !firstName.includes(" ")
      ? { ...creator, firstName: lastName, lastName: firstName }
      : creator;
  });
  return { ...found, creators };
} // prettier-ignore
