import { ANY_LETTER, beginningsOf, NO_LETTER } from "../beginnings.ts";
import { classOf, UPPER } from "../character-class.ts";
import { CITY_NAMES, REGION_NAMES, TOWN_NAMES } from "./data/places.ts";
import { spellingsOf } from "./spellings.ts";

/** Letters and signs that are looked up one by one. */
const PLAIN_LETTERS = 0x500;
const UNKNOWN = -2;
const letters = new Int16Array(PLAIN_LETTERS).fill(UNKNOWN);

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Without accents, signs and capitals: `L’viv`, `Lʹviv` and `Lviv` are one city. */
const fold = (text: string) => (PLAIN.test(text) ? text.toLowerCase() : foldAny(text));

const foldAny = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[\p{M}'’‘ʹʼʺ”`.]/gu, "")
    .replace(/[\s-]+/g, " ")
    .trim()
    .toLowerCase();

/** `М.` and `Ростов н/Д.` are shortened in Latin letters in ways of their own. */
const romanised = (name: string) => (/[./]/.test(name) || name.length < 4 ? [name] : spellingsOf(name));

const cities = new Set([...CITY_NAMES.flatMap(romanised), ...TOWN_NAMES].map(fold));
const regions = new Set(REGION_NAMES.map(fold));
const mayBeginCity = beginningsOf(cities, 4, letterOf);
const mayBeginRegion = beginningsOf(regions, 4, letterOf);

/** What {@link fold} makes of a letter. */
function letterOf(code: number): number {
  if (code === 0x2018 || code === 0x2019 || code === 0x201d) return NO_LETTER;
  if (code >= PLAIN_LETTERS) return ANY_LETTER;
  const letter = letters[code]!;
  return letter === UNKNOWN ? (letters[code] = askLetter(code)) : letter;
}
function askLetter(code: number): number {
  // The letter keeps it from being trimmed.
  const folded = foldAny(`a${String.fromCharCode(code)}b`).slice(1, -1);
  return folded.length > 1 ? ANY_LETTER : folded === "" ? NO_LETTER : folded.charCodeAt(0);
}
const joint = /\s?[;/]\s?|\s?[–—]\s?|\s(?:&|and|und|et|i|и|і|a)\s/u;

/**
 * Whether a text is a place of publication: a known city, also with its state or country, or several of them.
 * @example isPlace("Lanham, MD") // true
 * @example isPlace("London & New York") // true
 * @example isPlace("Border") // false
 */
export function isPlace(text: string): boolean {
  if (text.length > 60 || !(classOf(text.charCodeAt(0)) & UPPER)) return false;
  // All that follows needs a city that the text begins with.
  if (!mayBeginCity(text, 0)) return false;
  if (cities.has(fold(text))) return true;
  // "… on Kyiv, Minsk, and Moscow. Stuttgart": a title ends before the place.
  if (/\p{Ll}{3}\.\s/u.test(text)) return false;
  // "Paderborn u. a.", "London (u.a.)"
  const others = /\s\(?(?:u\.\s?a|et al)\.?\)?$/.exec(text);
  if (others) return isPlace(text.slice(0, others.index));
  // Vancouver: "Princeton (NJ)"
  if (text.endsWith(")") && /\s\(\p{Lu}[\p{L} ]+\)$/u.test(text))
    return cities.has(fold(text.replace(/\s\([^()]*\)$/, "")));
  // "Warszawa–Wojnowice": a known city, and a town beside it.
  const pair = /^(?<city>\p{Lu}\p{Ll}{3,20})[–—]\p{Lu}\p{Ll}{3,20}$/u.exec(text)?.groups?.["city"];
  if (pair && cities.has(fold(pair))) return true;
  if (!joint.test(text) && !text.includes(",")) return false;
  return text.split(joint).every((part) => {
    const [city = "", ...rest] = part.split(/,\s/);
    return cities.has(fold(city)) && rest.every(isRegion);
  });
}

const isRegion = (text: string) => isRegionName(text) || (mayBeginCity(text, 0) && cities.has(fold(text)));

const isRegionIn = (text: string) => mayBeginRegion(text, 0) && regions.has(fold(text));

/** Whether it can stand behind a city: a state, a country. */
export const isRegionName = (text: string): boolean => isRegionIn(text) || /^[A-Z]{2}$/.test(text);

/** Whether a name is one of a country, as it stands before its laws: `Estonia`, `Republic of Lithuania`, `Kyrgyz Republic`. */
export const isState = (name: string): boolean =>
  isRegionIn(name) || /^(?:Republic of|Kingdom of|Principality of|\p{L}+ Republic$|\p{L}+ (?:Soviet Socialist|SSR)|\p{L}+ Federation$|European Union$)/u.test(name); // prettier-ignore
