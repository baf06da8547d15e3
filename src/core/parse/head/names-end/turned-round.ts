import { anyOf } from "../../../any-of.ts";
import { CONJUNCTIONS } from "../../data/name-words.ts";
import { hasGivenName, isGivenName, type FoundNames } from "../../names/index.ts";
import type { NamesEnd } from "./form.ts";
import { isGivenFirst } from "./known-names.ts";
import { namesEnd } from "./names-end.ts";

/**
 * MHRA and Chicago, the imprint in brackets cut out: `Kos, Ales, Borders: A History`, `Kos, Ales, and Hanna Lis, eds, Borders`. A conjunction
 * or a given name says that another name follows, for the title may begin like one: `Kos, Ales, Red Rivers: A History`.
 */
export function isBeforeTitle(at: NamesEnd): boolean {
  const { text, place, people } = at;
  // "Kos, Ales. Borders: A History", "Kos, J. & Lis, L. Borders": where a stop parts them, all is as in other lists.
  const printed = text.slice(people[0]?.spans[0]?.start, place);
  const stopped = printed.endsWith(".") ? /^\s\p{Lu}/u : /^(?:\.| \(eds?\.?\)\.| et al\.)\s\p{Lu}/u;
  if (stopped.test(text.slice(place, place + 12)) && TURNED.test(printed)) return namesEnd(at);
  if (!/^(?:,| \(eds?\.?\),)\s(?:eds?\.?,\s)?["“‘']?[\p{Lu}\d]/u.test(text.slice(place, place + 16)))
    return false;
  // "Orlando Figes, Peasant Russia, Civil War: …": two words with capitals are no surname, unless a given name follows.
  const [first] = people;
  // "M. Steven Kos, Rivers Derailed": one initial, and a second given name that no table has.
  if (
    first &&
    /^\p{Lu}\p{L}+\s\p{Lu}/u.test(first.lastName ?? "") &&
    !hasGivenName(first) &&
    !/^\p{Lu}\.$/u.test(first.firstName ?? "")
  )
    return false;
  const last = text.slice(people.at(-2)?.spans[0]?.end, people.at(-1)?.spans[0]?.start);
  return people.length === 1 || JOINED.test(last) || people.every((one) => isGivenFirst(text, one));
}
const JOINED = new RegExp(`\\s(?:${anyOf(CONJUNCTIONS)})\\s$`, "u");

const TURNED = /^\p{Lu}[\p{L}’'-]+, \p{Lu}(?:\p{Ll}|\.)/u;

/**
 * Where no imprint tells it: `José, Robert, Soziale Ungleichheit: Kommunalpolitik`, `Kos, Christa, Grundlagen der Forschung. Band 2`: behind
 * one name that is turned round two words that nothing but a comma parts from it begin the title, if neither is a given name.
 */
export function withoutTitle(found: FoundNames, text: string): FoundNames {
  const { shape, creators, more } = found;
  const [first, second] = creators;
  const [at, behind] = [first?.spans[0], second?.spans[0]];
  if (shape !== "surname, given" || creators.length !== 2 || more || !at || !behind || text.slice(at.end, behind.start) !== ", ")
    return found;
  // "Zhu ZT, Yu MH, Riezebos P: A framework": initials are no words.
  if (![first!.lastName, first!.firstName, second!.lastName].every((part) => /^(?:\p{Ll}+\s){0,2}\p{Lu}.*\p{Ll}$/u.test(part ?? ""))) return found;
  const word = second!.firstName?.split(" ")[0] ?? "";
  const isTitle = text.startsWith(word, behind.start) && word.length > 3 && !isGivenName(word) && /^[.:]\s/.test(text.slice(behind.end));
  return isTitle ? { ...found, creators: [first!], end: at.end } : found;
} // prettier-ignore
