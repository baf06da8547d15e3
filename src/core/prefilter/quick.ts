import { isHalf } from "../character-class.ts";
import { alternativesOf } from "./first-characters.ts";

/**
 * Makes an expression that finds the same as the given one, and sooner: without the flag `u`, for which each class and each `.` has to
 * care for pairs, and with a look at the next character before what stands before it is looked at.
 *
 * Characters beyond the basic plane are two to it and no letters, flags and faces as well as rare Chinese ones; ſ and K are no letters
 * of a word where case does not matter (`\b`). Letters of scripts that are neither Latin, Greek nor Cyrillic come with what stands
 * between them in Unicode: a test of a few ranges is done on the spot, a longer one by a call for every character.
 *
 * @example quick(String.raw`(?<=\d)\s?\p{Lu}`, "u") // /(?=[\sA-Z…])(?<=\d)\s?[A-Z…]/
 */
export function quick(source: string, flags: string): RegExp {
  const soon = nextBeforeLast(source);
  const plain = flags.includes("u") ? withoutUnicode(soon) : soon;
  return plain === null ? new RegExp(source, flags) : new RegExp(plain, flags.replace("u", ""));
}

/** The same of an expression that is there already. */
export const quickOf = (given: RegExp): RegExp =>
  given.unicode || LOOKS_BACK.test(given.source) ? quick(given.source, given.flags) : given;

/** What has another meaning with the flag `u` in other words, `null` where there are none. */
function withoutUnicode(source: string): string | null {
  let inClass = false;
  let isPossible = true;
  const plain = source.replace(TELLING, (part, sign?: string, property?: string, code?: string) => {
    if (part === "[") inClass = true;
    else if (part === "]") inClass = false;
    else if (code) {
      if (Number.parseInt(code, 16) > 0xffff) isPossible = false;
      return `\\u${code.padStart(4, "0")}`;
    } else if (property) {
      const ranges = rangesOf(property);
      if (inClass && sign === "P") isPossible = false;
      return inClass ? ranges : `[${sign === "P" ? "^" : ""}${ranges}]`;
    } else if (part >= "\ud800") isPossible &&= part > "\udfff";
    return part;
  });
  return isPossible ? plain : null;
}

const TELLING = /\\(?:(?<sign>[pP])\{(?<property>[^}]+)\}|u\{(?<code>[^}]+)\}|[\s\S])|[[\]\ud800-\udfff]/g;

/** Every letter that is Latin, Greek or Cyrillic and no other character among those; of other scripts whole stretches. */
const LETTERS = "A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ͽͿ-ҁҊ-ևא-ۓऄ-᷿Ḁ-ᾼῂ-῾Ⰰ-ⷿ々〆ぁ-\ud7ff\uf900-﹄ﹰ-ﻼＡ-Ｚａ-ｚ";

const known = new Map([["L", LETTERS]]);

/** The characters of the basic plane that have a property, as they stand in a class. */
function rangesOf(property: string): string {
  let ranges = known.get(property);
  if (ranges !== undefined) return ranges;
  ranges = "";
  for (const [stretch] of plane().matchAll(new RegExp(`\\p{${property}}+`, "gu")))
    ranges +=
      stretch.length > 2
        ? `${inClass(stretch[0]!)}-${inClass(stretch.at(-1)!)}`
        : Array.from(stretch, inClass).join("");
  known.set(property, ranges);
  return ranges;
}

const inClass = (character: string) => ("\\]^-".includes(character) ? `\\${character}` : character);

/** Every character of the basic plane in its place; halves of pairs are no characters. */
const plane = () =>
  Array.from({ length: 0x10000 }, (_, code) => (isHalf(code) ? "\0" : String.fromCharCode(code))).join("");

/**
 * More than the letters and numbers that they stand for, in a few ranges: of capitals alone there are 612, which takes a call and a
 * search for every character of a text, six times as long as these.
 */
const ROUGHLY: Readonly<Record<string, string>> = {
  L: "A-Za-z\\x80-\\uffff",
  Ll: "a-z\\x80-\\uffff",
  Lu: "A-ZÀ-ÞĀ-ЯѠ-\\uffff",
  N: "\\d\\x80-\\uffff",
};

const roughly = (inside: string): string =>
  inside.replace(/\\p\{(?<property>L[lu]?|N)\}/g, (_, property: string) => ROUGHLY[property]!);

/** A look back is tried at every character of a text: the next one rules out most places sooner. */
function nextBeforeLast(source: string): string {
  if (!LOOKS_BACK.test(source)) return source;
  return alternativesOf(source)
    .map(({ source: part, first }) =>
      first !== null && part.startsWith("(?<") && /^\(\?<[=!]/.test(part)
        ? `(?=[${roughly(first)}])${part}`
        : part,
    )
    .join("|");
}

const LOOKS_BACK = /(?:^|\|)\(\?<[=!]/;
