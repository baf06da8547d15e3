import { isInCapitals, withoutCapitals } from "../capital-names.ts";
import { BODY_WORDS, CONJUNCTIONS, ET_AL } from "../data/name-words.ts";
import { anyOf } from "../../any-of.ts";
import type { Creator, CreatorType } from "../types.ts";
import { isGivenName } from "../../given-names/index.ts";
import { readName } from "./read-name.ts";
import { type NameShape } from "./shapes.ts";

/** Names that stand together, and where they end. */
export interface FoundNames {
  creators: Creator[];
  end: number;
  /** `et al.` was printed. */
  more: boolean;
  /** How the first of them is printed. */
  shape: NameShape;
}

const conjunction = new RegExp(`(?:,|;)?\\s?(?:${anyOf(CONJUNCTIONS)})\\s`, "uy");

const comma = /(?:,|\s?;|\s?\/)\s?/uy;

const etAl = new RegExp(`[,;]?\\s?(?:\\[(?:${anyOf(ET_AL)})\\]|(?:${anyOf(ET_AL)}))`, "uy");

/** Shapes that may follow the first name of a list. */
const following: Record<NameShape, NameShape[]> = {
  "SURNAME given": ["SURNAME given"],
  "surname initials": ["surname initials", "surname, initials", "initials surname"],
  "surname, initials": ["surname, initials", "initials surname", "given surname"],
  "initials surname": ["initials surname"],
  "surname NR": ["surname NR"],
  "surname, given": ["given surname", "surname, given", "initials surname", "surname, initials"],
  "given surname": ["given surname", "initials surname"],
};

/**
 * The names that start at a place, in one of the shapes, or `null`.
 * Surnames in capitals come out in normal case.
 * @param ends says whether a list of names may end before a place; it rules out titles that begin like a name; it gets the names as they are printed
 */
export function readNames(...names: Parameters<typeof readPrinted>): FoundNames | null {
  const found = readPrinted(...names);
  return found && { ...found, creators: found.creators.map(inNormalCase) };
}

/** A surname in capitals only shows which of the names it is; `KOWALSKI JAN` has both in capitals. */
export function inNormalCase(creator: Creator): Creator {
  const { lastName, firstName } = creator;
  if (lastName === undefined) return creator;
  const both = firstName !== undefined && /^\p{Lu}{3,}$/u.test(firstName) && isInCapitals(lastName) && isGivenName(firstName); // prettier-ignore
  return {
    ...creator,
    lastName: withoutCapitals(lastName),
    ...(both && { firstName: withoutCapitals(firstName) }),
  };
}

function readPrinted(
  text: string,
  at: number,
  allowed: readonly NameShape[],
  creatorType: CreatorType,
  ends: (place: number, creators: readonly Creator[]) => boolean,
): FoundNames | null {
  for (const shape of allowed) {
    const first = readName(text, at, shape, creatorType);
    if (!first) continue;
    const creators = [first.creator];
    const inCapitals = shape.startsWith("surname, ") && isInCapitals(first.creator.lastName);
    let place = first.end;
    let last = false;
    let best = ends(place, creators) ? { creators: [...creators], end: place, more: false, shape } : null;
    for (;;) {
      etAl.lastIndex = place;
      const others = etAl.exec(text);
      if (others) {
        const end = place + others[0].length;
        if (ends(end, creators)) best = { creators: [...creators], end, more: true, shape };
        break;
      }
      const joint = separator(text, place);
      if (!joint) break;
      // "Kos, Anna and Lis, Olga, Foreign Direct Investment, Growth": behind the last name a comma parts it from the title.
      if (last && !joint.conjunction && shape === "surname, given") break;
      const body =
        joint.conjunction && shape === "surname, initials" ? bodyAt(text, joint.at, creatorType) : null;
      let next: { creator: Creator; end: number } | null = body;
      if (!body && inCapitals) next = inCapitalsAt(text, joint.at, creatorType);
      if (!body && !next)
        for (const follow of following[shape])
          if ((next = readName(text, joint.at, follow, creatorType, joint.conjunction))) break;
      // "J. Arch Kos and Oleg Lis": behind the last conjunction a given name may be printed in full.
      if (!next && joint.conjunction && shape === "initials surname")
        next = readName(text, joint.at, "given surname", creatorType, true);
      const handle = next ? null : handleAt(text, joint.at, shape, creatorType);
      if (handle) {
        creators.push(handle.creator);
        next = handle.next;
      }
      if (!next) break;
      // What the first name shows of its form holds for the list.
      creators.push({
        ...(body ? next.creator : withMiddleName(next.creator, shape)),
        confidence: first.creator.confidence,
      });
      place = next.end;
      last = joint.conjunction;
      if (ends(place, creators)) best = { creators: [...creators], end: place, more: false, shape };
    }
    if (best) return best;
  }
  return null;
}

/** ISO 690: `KOS, M. and LIS, Susan`, `PÉREZ SOTO, Juan y GARCÍA LÓPEZ, María`: capitals show that the next one is turned round, too. */
function inCapitalsAt(text: string, at: number, creatorType: CreatorType) {
  for (const shape of ["surname, initials", "surname, given"] as const) {
    const next = readName(text, at, shape, creatorType, true);
    if (next && isInCapitals(next.creator.lastName) && NOT_IN_CAPITALS.test(next.creator.firstName ?? ""))
      return next;
  }
  return null;
}

const NOT_IN_CAPITALS = /^\p{Lu}(?:\p{Ll}|\.)/u;

/** `Kos, Anna, M. Steven Fish, Olga Lis`: among names in full an initial stands for the first of two given names. */
function withMiddleName(creator: Creator, shape: NameShape): Creator {
  const { firstName = "", lastName = "" } = creator;
  if (!/^(?:surname, given|given surname)$/.test(shape) || !/^\p{Lu}\.$/u.test(firstName)) return creator;
  const { given, rest } =
    /^(?<given>\p{Lu}\p{Ll}+) (?<rest>\p{Lu}[\p{L}’'-]+)$/u.exec(lastName)?.groups ?? {};
  return given ? { ...creator, lastName: rest!, firstName: `${firstName} ${given}` } : creator;
}

/** Where the next name begins, and whether a conjunction says that one does; `null` where the list ends. */
function separator(text: string, at: number): { at: number; conjunction: boolean } | null {
  // APA leaves out who stands before the last of many: "Kos, A., Lis, B., . . . Zając, M."
  const left = /^,?\s(?:…|\.\s?\.\s?\.),?\s(?:&\s)?(?=\p{Lu})/u.exec(text.slice(at, at + 12));
  if (left) return { at: at + left[0].length, conjunction: true };
  conjunction.lastIndex = at;
  const joined = conjunction.exec(text);
  if (joined && /^[\s,;]/.test(joined[0])) return { at: at + joined[0].length, conjunction: true };
  comma.lastIndex = at;
  const match = comma.exec(text);
  if (!match) return null;
  const after = at + match[0].length;
  conjunction.lastIndex = after;
  const also = conjunction.exec(text);
  return also ? { at: after + also[0].length, conjunction: true } : { at: after, conjunction: false };
}

/** APA and Harvard: `Vaitkevičius, A., & BNS. (2023)`, `Kos, A. and Human Rights House (2021)`: a body behind the last `and`, by its letters or its words. */
function bodyAt(text: string, at: number, creatorType: CreatorType) {
  lastBody.lastIndex = at;
  const name = lastBody.exec(text)?.[0];
  const words = name?.split(" ").length ?? 0;
  if (!name || !(words === 1 ? /\p{Lu}.*\p{Lu}/u.test(name) : words > 2 && BODY_WORDS.test(name))) return null;
  return { creator: { creatorType, name, spans: [{ start: at, end: at + name.length }], confidence: 0.9 } as Creator, end: at + name.length };
} // prettier-ignore

const lastBody =
  /\p{Lu}[\p{L}\d’'-]+(?:\s(?:\p{Lu}[\p{L}\d’'-]*|of|the|for|and|on)){0,9}(?=\.?\s\((?:19|20)\d\d)/uy;

/** `B. Mixon-Baca, ValdikSS, A. Ablove`: a handle between other names, by what no surname has: a capital or digit inside, a small first letter. */
function handleAt(text: string, at: number, shape: NameShape, creatorType: CreatorType) {
  const initials = shape === "initials surname" || shape === "surname, initials";
  handle.lastIndex = team.lastIndex = at;
  const name = initials ? (handle.exec(text) ?? team.exec(text))?.[0] : undefined;
  const joint = name && separator(text, at + name.length);
  const next = joint ? readName(text, joint.at, shape, creatorType, joint.conjunction) : null;
  return next && { creator: { creatorType, name: name!, spans: [{ start: at, end: at + name!.length }], confidence: 0.85 } as Creator, next };
} // prettier-ignore

/** `Gray, M. K., The Open Books Team, Pickett, J. P.`: the article says that it is no surname. */
const team = /The(?:\s\p{Lu}[\p{L}\d-]+){1,6}(?=,\s\p{Lu})/uy;

const handle =
  /(?:(?!(?:von|van|de|der|and|et)\s)\p{Ll}[\p{L}\d_]{3,20}|\p{L}*\p{Ll}\p{Lu}[\p{L}\d_]{0,16}|\p{L}[\p{L}_]{1,16}[\d_][\p{L}\d_]{0,8})(?=,\s)/uy;
