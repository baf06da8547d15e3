import { CITY_WORDS, FIELD_WORDS, NAME_PARTICLES, PLACE_WORDS } from "../data/words.ts";
import { REPEAT_DASHES } from "../data/repeats.ts";

/** What a line begins with, as far as it tells whether a reference begins there. */
export type LineStart =
  | "repeat" // ——— (2021)
  | "surname-comma-initial" // Smith, J.
  | "surname-initial" // Smith J. · Smith JK,
  | "initial-surname" // J. Smith
  | "surname-comma-name" // Smith, John
  | "particle-name" // van der Berg, J.
  | "capitals" // SMITH J. · NATO
  | "field" // In: · Vol. · Available
  | "url"
  | "year" // 2021. · (2021)
  | "digits" // 12–34 · 16.07.2024
  | "quote" // “Title
  | "bracket"
  | "closing" // ) , . & =
  | "lower"
  | "capital-lower" // Belarus and
  | "capital-capital" // The Birth · Anna Nowak
  | "capital-other" // Belarus: · Putin (
  | "other";

/** What a work that a note cites begins with, if not with a word like any other: a name or a quotation mark. */
export const WORK_STARTS: ReadonlySet<LineStart> = new Set<LineStart>([
  "surname-comma-initial",
  "surname-initial",
  "initial-surname",
  "particle-name",
  "quote",
]);

const URL_START = /^(?:https?:|www\.|doi:|10\.\d{4})/i;
const YEAR = /^\(?(?:1[5-9]|20)\d\d[a-z]?[).,:;]/;
const SURNAME = /\p{Lu}[\p{L}'’`]+(?:[-–]\p{L}[\p{L}'’`]*)?/uy;
// What stands behind one surname, or two.
const COMMA_INITIAL = /,? ?, ?\p{Lu}\p{Ll}?(?:[.,]|-\p{Lu}\.|\p{Lu}?[ ,.])/uy;
const INITIAL = / (?:\p{Lu}\p{Ll}?\.|\p{Lu}{1,3}[,:. ])/uy;
const INITIAL_SURNAME = /^(?:\p{Lu}\p{Ll}?\.[ -]?){1,4}\p{Lu}\p{L}+/u;
const COMMA_NAME = /, \p{Lu}\p{Ll}+/uy;
const COMMA_DAY =
  /, (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.) \d{1,2}(?:[-–]\d{1,2})?[,.]/uy;
const CAPITALS = /^\p{Lu}{2,}/u;
const WORD = /^[\p{L}\p{M}'’№°]+(?:-\p{L}+)?/u;
const QUOTE = /^["“„«‘'‚‹”]/;
const SECOND_WORD = /^\S+\s+(\S)/;

const BEHIND_CITY = /^(?:(?: (?:and|i|и|und|et|&) \p{Lu}\p{L}+|, (?:[A-Z]{2}|D\.\s?C\.))? ?: ?\p{Lu}|$)/u;
const CITY_OF_WORDS =
  /^(?:New (?:York|Haven|Brunswick|Delhi)|Los Angeles|San Francisco|Chapel Hill|Ann Arbor|Palo Alto|College Station|Santa Monica|Thousand Oaks|The Hague|Frankfurt am Main|(?:St\.?|Saint) Petersburg|Nizhn\p{L}+ Novgorod|Нижний Новгород)(?:, (?:[A-Z]{2}|D\.\s?C\.))? ?: ?\p{Lu}/u;

const STATE =
  "(?:A[KLRZB]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVYS]|O[HKNR]|PA|QC|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|D\\.\\s?C\\.|U\\.?K\\.?|USA)";
const imprint = new RegExp(`^\\p{Lu}[\\p{L}.’' -]{2,24}, ${STATE}: \\p{Lu}`, "u");

/** `Washington, DC: Center for Strategic Studies`: place and publisher, which go on with a reference. */
export const isImprint = (line: string): boolean => imprint.test(line);

/** Where a match ends that begins at a place; 0 for none. */
function stickyEnd(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : 0;
}

/**
 * What the line begins with.
 *
 * @example lineStart("Dyner A. M. (2021), Belarus and") // "surname-initial"
 */
export function lineStart(line: string): LineStart {
  const head = line.slice(0, 120);
  const first = head.charAt(0);
  if (REPEAT_DASHES.test(head)) return "repeat";
  if (URL_START.test(head)) return "url";
  if (YEAR.test(head)) return "year";
  if (first >= "0" && first <= "9") return "digits";
  if (QUOTE.test(first)) return "quote";
  if (first === "[" || first === "(") return "bracket";
  const word = WORD.exec(head)?.[0];
  if (word === undefined) return /[)\].,;:&=+%/?!”»|<>–—-]/.test(first) ? "closing" : "other";
  const lower = word.toLowerCase();
  const small = first !== first.toUpperCase();
  const after = head.slice(word.length);
  if (
    NAME_PARTICLES.has(lower) &&
    /^['’ ]+(?:\p{Ll}{2,3} )?\p{Lu}\p{L}+,? (?:\p{Lu}[.,]|\p{Lu}\p{L}+)/u.test(after)
  )
    return "particle-name";
  if (small) return "lower";
  const one = stickyEnd(SURNAME, head, 0);
  const two = one && head[one] === " " ? stickyEnd(SURNAME, head, one + 1) : 0;
  const follows = (expression: RegExp) => (two > 0 && stickyEnd(expression, head, two) > 0) || (one > 0 && stickyEnd(expression, head, one) > 0);
  if (follows(COMMA_INITIAL)) return "surname-comma-initial";
  // "Minsk to sell potash" opens a title; "London and New York: Routledge" goes on.
  if (FIELD_WORDS.has(lower) && (PLACE_WORDS.has(lower) ? /^(?:[.:,;]| \d| (?:and|i|и|und|et) \p{Lu}|$)/u : /^(?:[.:,]| \d| \p{Ll}|$)/u).test(after)) return "field";
  // "Washington, DC: Center for Strategic Studies", "New Haven: Yale University Press"
  if ((CITY_WORDS.has(lower) && BEHIND_CITY.test(after)) || CITY_OF_WORDS.test(head)) return "field";
  if (one && stickyEnd(INITIAL, head, one)) return "surname-initial";
  if (INITIAL_SURNAME.test(head)) return "initial-surname";
  // "Interfaks-Zapad, February 20, 2023.": an outlet and its day go on, and a month is nobody's given name.
  if (follows(COMMA_DAY)) return "field";
  if (follows(COMMA_NAME)) return "surname-comma-name";
  if (CAPITALS.test(head)) return "capitals";
  const second = SECOND_WORD.exec(head)?.[1];
  if (second === undefined || !/^\s/.test(after)) return "capital-other";
  if (/\p{Lu}/u.test(second)) return "capital-capital";
  return /\p{Ll}/u.test(second) ? "capital-lower" : "capital-other";
} // prettier-ignore
