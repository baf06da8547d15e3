import { OPEN_WORDS } from "./data/words.ts";
import { lineStart } from "./line-starts.ts";

const YEAR = /(?<![\d/.–-])(?:1[5-9]|20)\d\d(?!\d)/;
const YEAR_IN_BRACKETS = /[([](?:1[5-9]|20)\d\d[a-z]?[)\],]/;
const FULL_DATE = /\b\d{1,2}\.\d{1,2}\.(?:19|20)\d\d/;
const LINK = /https?:|www\.|\bdoi\b|\b10\.\d{4,9}\/|\.(?:com|org|net|ru|by|ua|pl|de|eu)\b/i;
const PAGES = /(?:\bpp?|\bs|[сС]|\bS)\.\s?\d{1,4}|\d{1,4}\s?[–-]\s?\d{1,4}[.,)]|\(\d{1,3}\)|№\s?\d/;
const VOLUME =
  /(?<!\p{L})(?:vol|no|nr|iss|bd|jg|т|вып|кн|том|ed|eds|hrsg|red|ред|изд|вид|выд|wyd|press|verlag|university|wydawnictwo|isbn)(?!\p{L})/iu;
const SENTENCE_BREAK = /[\p{Ll})”"»]{3}[.?!] \p{Lu}\p{Ll}+ \p{Ll}+/gu;
const CITATION =
  /\((?:[^()\d]{2,60}[ ,]{1,2}(?:1[89]|20)\d\d[^()]{0,20}|see [^()]{1,60}|por\. [^()]{1,60})\)|\[\d{1,3}(?:[,–-] ?\d{1,3})*\](?=[ ,.])|\[\d{1,3}, [cсp]\. ?\d+/gi;
const WORD = /[\p{L}’']+/gu;
const NAMES = new Set([
  "surname-comma-initial",
  "surname-initial",
  "initial-surname",
  "surname-comma-name",
  "particle-name",
  "repeat",
]);

/** How much of a text is read; the rest of a very long one would say the same. */
const ENOUGH = 4000;

/** What speaks for a text being a reference: more than 0 when it has any of the marks of one. */
export function marksOfReference(text: string): number {
  const head = text.slice(0, ENOUGH);
  let marks = 0;
  if (YEAR.test(head)) marks += 2;
  if (YEAR_IN_BRACKETS.test(head) || FULL_DATE.test(head)) marks += 1;
  if (LINK.test(head)) marks += 3;
  if (NAMES.has(lineStart(head))) marks += 2;
  if (PAGES.test(head)) marks += 1;
  if (VOLUME.test(head)) marks += 1;
  return marks;
}

/** What speaks for a text being running prose: sentences, citations in brackets, many small words. */
export function marksOfProse(text: string): number {
  const head = text.slice(0, ENOUGH);
  let words = 0;
  let small = 0;
  for (const [word] of head.matchAll(WORD)) {
    words++;
    if (OPEN_WORDS.has(word.toLowerCase()) && word.charAt(0) === word.charAt(0).toLowerCase()) small++;
  }
  let marks =
    Math.min(6, 1.5 * (head.match(SENTENCE_BREAK) ?? []).length) +
    Math.min(6, 2 * (head.match(CITATION) ?? []).length);
  if (words > 12 && small / words > 0.3) marks += 2;
  if (words > 40 && small / words > 0.24) marks += 2;
  if (words > 70) marks += 1;
  if (words > 120) marks += 2;
  return marks;
}

/**
 * How likely a text is a reference rather than prose: above 0 a reference, below 0 prose; near 0 nothing tells.
 */
export function likeReference(text: string): number {
  const marks = marksOfReference(text);
  const prose = marksOfProse(text);
  if (marks === 0) return prose > 0 ? -prose - 1 : 0;
  return marks - prose * 1.2;
}
