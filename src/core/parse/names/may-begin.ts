import { charactersOf, classOf, isHalf, LETTER, LOWER, UPPER } from "../../character-class.ts";
import { type NameShape } from "./shapes.ts";

/** Names begin with a letter, those in capitals with two or with a particle: most of what is asked about does not. */
export function mayBegin(text: string, at: number, shape: NameShape): boolean {
  const first = classOf(text.charCodeAt(at));
  // Letters beyond the basic plane are left to the expression.
  if (!(first & LETTER)) return isHalf(text.charCodeAt(at));
  // "Ma" and "Mc" stand before capitals.
  if (shape === "SURNAME given")
    return !(first & UPPER && classOf(text.charCodeAt(at + 1)) & LOWER) || text[at] === "M";
  const sign = SIGNS[shape];
  return sign === undefined || sign === signBehind(text, at);
}

/** The first sign behind or inside a name that is none of a word. */
const SIGNS: Readonly<Partial<Record<NameShape, string>>> = {
  "surname initials": ".",
  "initials surname": ".",
  "surname, initials": ",",
  "surname, given": ",",
};

const isOfWords = charactersOf(/[\p{L}\p{M}\s'’‘ʹʼ`´ʺ”′‐‑–-]/u);

/** The first sign at or after a place; of the last place that was asked about it is remembered, since all shapes ask. */
function signBehind(text: string, at: number): string {
  if (lastSign.at === at && lastSign.text === text) return lastSign.sign;
  let end = at;
  while (isOfWords(text.charCodeAt(end)) || isHalf(text.charCodeAt(end))) end++;
  lastSign = { text, at, sign: text.charAt(end) };
  return lastSign.sign;
}

let lastSign = { text: "", at: -1, sign: "" };
