import { cutsSurname } from "../../cut-name.ts";
import { isGivenName, readNames, type FoundNames, type NameShape } from "../../names/index.ts";
import type { Creator, CreatorType } from "../../types.ts";

/** How names are printed inside a reference. */
export const SHAPES: readonly NameShape[] = ["SURNAME given", "initials surname", "surname initials", "surname NR", "given surname", "surname, initials"]; // prettier-ignore

/** `Translated by Gordon Clough, Bodley Head, 1972`: without an "and" two names are not of two people; the second publishes. */
export function together(names: FoundNames, text: string): { creators: Creator[]; end: number } {
  const { creators, shape } = names;
  let kept = creators.length;
  const between = (i: number) => text.slice(creators[i - 1]!.spans[0]!.end, creators[i]!.spans[0]!.start);
  // "Conducted by Rikard Kos, Radio Free Sea/Radio Lake": a slash behind the comma parts no people either.
  if (shape === "given surname" && !names.more) {
    while (kept > 1 && /^\s?\/\s?$/.test(between(kept - 1)) && /,\s/.test(text.slice(creators[0]!.spans[0]!.end, creators[kept - 1]!.spans[0]!.start))) kept--;
    while (kept > 1 && /^,\s$/.test(between(kept - 1)) && !isGivenInAnyCase(creators[kept - 1]!.firstName ?? "")) kept--;
  }
  return kept === creators.length ? names : { creators: creators.slice(0, kept), end: creators[kept - 1]!.spans[0]!.end };
} // prettier-ignore

/** `Anna`, and as Polish prints it behind `pod redakcją`: `Rafała`, `Barbary`. */
const isGivenInAnyCase = (firstName: string): boolean => {
  const [given = ""] = firstName.split(" ");
  return isGivenName(given) || isGivenName(given.replace(/(?<=\p{L}{3})a$/u, "")) || isGivenName(given.replace(/(?<=\p{L}{3})[iy]$/u, "a"));
}; // prettier-ignore

/** Names from a place on, as far as what parts them from the rest. */
export function namesAt(text: string, at: number, type: CreatorType): FoundNames | null {
  const found = readPrinted(text, at, type);
  return found && withoutPlace(found, text);
}

/** `Кос Н. С. М.: Наука, 1999`: the last letter is the place before who published there. */
function withoutPlace(found: FoundNames, text: string): FoundNames {
  const last = found.creators.at(-1);
  const span = last?.spans[0];
  if (!last?.firstName || !span || span.end !== found.end || !/^\s?:\s[\p{Lu}«“"]/u.test(text.slice(span.end, span.end + 4))) return found;
  const place = /(?<=\p{Lu}\.)\s[МЛКХM]\.$/u.exec(text.slice(span.start, span.end));
  if (!place) return found;
  const end = span.end - place[0].length;
  const name = { ...last, firstName: last.firstName.replace(/\s\p{Lu}\.$/u, ""), spans: [{ start: span.start, end }] };
  return { ...found, creators: [...found.creators.slice(0, -1), name], end };
} // prettier-ignore

function readPrinted(text: string, at: number, type: CreatorType): FoundNames | null {
  return readNames(text, at, SHAPES, type, (place) => {
    const rest = text.slice(place, place + 6);
    if (cutsSurname(text, at, place)) return false;
    return /^(?:[.,;:)\]/]|\s[/([–—;:]|\s\.\s[–—]|\sfor\s|\s?$)/u.test(rest) || (/\.$/.test(text.slice(at, place)) && /^\s(?:\p{Lu}|\d|и др|i dr|et al|[тчв]\.\s?\d)/u.test(rest));
  }); // prettier-ignore
}
