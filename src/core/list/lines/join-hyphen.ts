import { charactersOf, isHalf } from "../../character-class.ts";
import { COMPOUND_STEM, HYPHEN_AFTER, HYPHEN_BEFORE, HYPHEN_ONLY_BEFORE } from "../data/compounds.ts";
import { SOFT_HYPHEN } from "../repair-characters.ts";

/** How often each word stands in a text, in lower case; words with a hyphen count as they are. */
export type WordCounts = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{M}'’]+(?:-[\p{L}\p{M}'’]+)*/gu;
const NOT_OF_WORD = /[^\p{L}\p{M}'’-]/u;
const WORD_AT_START = /^[\p{L}\p{M}'’]+/u;

/** Whether a line ends with a hyphen or a soft one. */
function endsInHyphen(line: string): boolean {
  const last = line.charAt(line.length - 1);
  return last === "-" || last === SOFT_HYPHEN;
}

/** Counts the words of the lines. The two parts of a word that a line end broke are not counted. */
export function countWords(lines: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  let broken = false;
  for (const line of lines) {
    const breaks = endsInHyphen(line);
    const end = breaks ? line.lastIndexOf(" ") + 1 : line.length;
    const begin = broken ? line.search(/\s|$/) : 0;
    for (const word of wordsIn(line.slice(begin, Math.max(begin, end)))) {
      const lower = word.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
    broken = breaks;
  }
  return counts;
}

const ofWord = charactersOf(/[\p{L}\p{M}'’]/u);
const HYPHEN = 0x2d;

/** The words of a text. A table is asked about each character, since the class of the expression has hundreds of ranges. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const from = at;
    while (at < text.length && ofWord(text.charCodeAt(at))) {
      at++;
      if (text.charCodeAt(at) === HYPHEN && at + 1 < text.length && ofWord(text.charCodeAt(at + 1))) at++;
    }
    if (at < text.length && isHalf(text.charCodeAt(at))) return text.match(WORD) ?? [];
    if (at > from) words.push(text.slice(from, at));
  }
  return words;
}

/** The word before the hyphen at the end of a line, or nothing when a digit or sign stands there. */
function wordAtEnd(line: string): string | undefined {
  let from = line.length - 1;
  while (from > 0 && line.length - from < 80 && !NOT_OF_WORD.test(line.charAt(from - 1))) from--;
  return line.slice(from, -1) || undefined;
}

/**
 * Whether the hyphen at the end of a line belongs to the word. What the document itself prints elsewhere decides
 * first; then the kinds of words that have one; else the line end made it.
 *
 * @example keepsHyphen("of Post-", "Communism", new Map()) // true
 * @example keepsHyphen("the inter-", "national order", new Map()) // false
 */
export function keepsHyphen(before: string, next: string, words: WordCounts): boolean {
  if (before.endsWith(SOFT_HYPHEN)) return false;
  const first = wordAtEnd(before);
  const second = WORD_AT_START.exec(next.slice(0, 80))?.[0];
  // `2020-` + `2021`, `COVID-` + `19`
  if (first === undefined || second === undefined) return true;
  const a = first.toLowerCase();
  const b = second.toLowerCase();
  const withHyphen = words.get(`${a}-${b}`) ?? 0;
  const without = words.get(a + b) ?? 0;
  if (withHyphen !== without) return withHyphen > without;
  const part = a.slice(a.lastIndexOf("-") + 1);
  const only = HYPHEN_ONLY_BEFORE.get(part);
  if (only) return only.test(b) || HYPHEN_BEFORE.has(b);
  if (HYPHEN_AFTER.has(part) || HYPHEN_BEFORE.has(b)) return true;
  if (/^\p{Lu}/u.test(second)) {
    // `INTER-` + `NATIONAL` is one word, `Post-` + `Communism` are two.
    return !(
      first.length > 1 &&
      first === first.toUpperCase() &&
      second.length > 1 &&
      second === second.toUpperCase()
    );
  }
  if (part.length >= 5 && b.length >= 5 && COMPOUND_STEM.test(part)) return true;
  return part.length >= 4 && b.length >= 4 && words.has(part) && words.has(b);
}
