import { CITY_WORDS, FIELD_WORDS, NAME_PARTICLES, PLACE_WORDS } from "../data/words.ts";
import { MAY_BE_DASH, REPEAT_DASHES } from "../data/repeats.ts";
import { classOf, isSpace, LOWER, UPPER } from "../../character-class.ts";
import { stickyEnd, surnameEnd, wordEnd } from "./word-ends.ts";

/** What a line begins with, as far as it tells whether a reference begins there. */
export const LINE_STARTS = [
  "repeat", // ——— (2021)
  "surname-comma-initial", // Smith, J.
  "surname-initial", // Smith J. · Smith JK,
  "initial-surname", // J. Smith
  "surname-comma-name", // Smith, John
  "particle-name", // van der Berg, J.
  "capitals", // SMITH J. · NATO
  "field", // In: · Vol. · Available
  "url",
  "year", // 2021. · (2021)
  "digits", // 12–34 · 16.07.2024
  "quote", // “Title
  "bracket",
  "closing", // ) , . & =
  "lower",
  "capital-lower", // Belarus and
  "capital-capital", // The Birth · Anna Nowak
  "capital-other", // Belarus: · Putin (
  "other",
] as const;
export type LineStart = (typeof LINE_STARTS)[number];

/** The names among them. */
export const NAME_STARTS: readonly LineStart[] = [
  "surname-comma-initial",
  "surname-initial",
  "initial-surname",
  "surname-comma-name",
  "particle-name",
];

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
// What stands behind one surname, or two.
const COMMA_INITIAL = /,? ?, ?\p{Lu}\p{Ll}?(?:[.,]|-\p{Lu}\.|\p{Lu}?[ ,.])/uy;
const INITIAL = / (?:\p{Lu}\p{Ll}?\.|\p{Lu}{1,3}[,:. ])/uy;
const INITIAL_SURNAME = /^(?:\p{Lu}\p{Ll}?\.[ -]?){1,4}\p{Lu}\p{L}+/u;
const COMMA_NAME = /, \p{Lu}\p{Ll}+/uy;
const COMMA_DAY =
  /, (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.) \d{1,2}(?:[-–]\d{1,2})?[,.]/uy;
const CAPITALS = /^\p{Lu}{2,}/u;
const PARTICLE = /^['’ ]+(?:\p{Ll}{2,3} )?\p{Lu}\p{L}+,? (?:\p{Lu}[.,]|\p{Lu}\p{L}+)/u;
const BEHIND_PLACE = /^(?:[.:,;]| \d| (?:and|i|и|und|et) \p{Lu}|$)/u;
const BEHIND_FIELD = /^(?:[.:,]| \d| \p{Ll}|$)/u;

const BEHIND_CITY = /^(?:(?: (?:and|i|и|und|et|&) \p{Lu}\p{L}+|, (?:[A-Z]{2}|D\.\s?C\.))? ?: ?\p{Lu}|$)/u;
const CITY_OF_WORDS =
  /^(?:New (?:York|Haven|Brunswick|Delhi)|Los Angeles|San Francisco|Chapel Hill|Ann Arbor|Palo Alto|College Station|Santa Monica|Thousand Oaks|The Hague|Frankfurt am Main|(?:St\.?|Saint) Petersburg|Nizhn\p{L}+ Novgorod|Нижний Новгород)(?:, (?:[A-Z]{2}|D\.\s?C\.))? ?: ?\p{Lu}/u;

const STATE =
  "(?:A[KLRZB]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVYS]|O[HKNR]|PA|QC|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|D\\.\\s?C\\.|U\\.?K\\.?|USA)";
const imprint = new RegExp(`^\\p{Lu}[\\p{L}.’' -]{2,24}, ${STATE}: \\p{Lu}`, "u");

/** `Washington, DC: Center for Strategic Studies`: place and publisher, which go on with a reference. */
export const isImprint = (line: string): boolean =>
  line.slice(0, LONGEST_IMPRINT).includes(": ") && imprint.test(line);
const LONGEST_IMPRINT = 40;

// What the first word of a line may be, as bits, so that it is looked up once.
const PARTICLE_WORD = 1;
const FIELD_WORD = 2;
const PLACE_WORD = 4;
const CITY_WORD = 8;
const kinds = new Map<string, number>();
for (const [words, kind] of [[NAME_PARTICLES, PARTICLE_WORD], [FIELD_WORDS, FIELD_WORD], [PLACE_WORDS, PLACE_WORD], [CITY_WORDS, CITY_WORD]] as const)
  for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind); // prettier-ignore

// By the first character, which of the first expressions can match: most lines begin with a letter that none of them knows.
const MAY_BE_URL = "hHwWdD1";
const MAY_BE_YEAR = "(12";
const QUOTES = "\"“„«‘'‚‹”";
const MAY_BE_CITY = "NLSCAPTFН";

/**
 * What the line begins with.
 *
 * @example lineStart("Dyner A. M. (2021), Belarus and") // "surname-initial"
 */
export function lineStart(line: string): LineStart {
  const head = line.slice(0, 120);
  const first = head.charAt(0);
  if (MAY_BE_DASH.includes(first) && REPEAT_DASHES.test(head)) return "repeat";
  if (MAY_BE_URL.includes(first) && URL_START.test(head)) return "url";
  if (MAY_BE_YEAR.includes(first) && YEAR.test(head)) return "year";
  if (first >= "0" && first <= "9") return "digits";
  if (QUOTES.includes(first) && first !== "") return "quote";
  if (first === "[" || first === "(") return "bracket";
  const end = wordEnd(head);
  if (end === 0) return /[)\].,;:&=+%/?!”»|<>–—-]/.test(first) ? "closing" : "other";
  const word = head.slice(0, end);
  const kind = kinds.get(word.toLowerCase()) ?? 0;
  if (kind & PARTICLE_WORD && PARTICLE.test(head.slice(end))) return "particle-name";
  const capital = (classOf(head.charCodeAt(0)) & UPPER) !== 0;
  if (!capital && first !== first.toUpperCase()) return "lower";
  const one = surnameEnd(head, 0);
  const two = one && head[one] === " " ? surnameEnd(head, one + 1) : 0;
  const comma = mayBeComma(head, one) || mayBeComma(head, two);
  if (comma && follows(COMMA_INITIAL, head, one, two)) return "surname-comma-initial";
  // "Minsk to sell potash" opens a title; "London and New York: Routledge" goes on.
  if (kind & FIELD_WORD && (kind & PLACE_WORD ? BEHIND_PLACE : BEHIND_FIELD).test(head.slice(end))) return "field";
  // "Washington, DC: Center for Strategic Studies", "New Haven: Yale University Press"
  if (kind & CITY_WORD && BEHIND_CITY.test(head.slice(end))) return "field";
  if (MAY_BE_CITY.includes(first) && CITY_OF_WORDS.test(head)) return "field";
  if (one && head[one] === " " && stickyEnd(INITIAL, head, one)) return "surname-initial";
  if ((head[1] === "." || head[2] === "." || head[3] === ".") && INITIAL_SURNAME.test(head)) return "initial-surname";
  // "Interfaks-Zapad, February 20, 2023.": an outlet and its day go on, and a month is nobody's given name.
  if (comma && follows(COMMA_DAY, head, one, two)) return "field";
  if (comma && follows(COMMA_NAME, head, one, two)) return "surname-comma-name";
  if (CAPITALS.test(head)) return "capitals";
  if (end === head.length || !isSpace(head.charCodeAt(end))) return "capital-other";
  const second = classOfSecondWord(head);
  return second & UPPER ? "capital-capital" : second & LOWER ? "capital-lower" : "capital-other";
} // prettier-ignore

/** Whether an expression matches behind the first surname of a line, or behind both of two. */
const follows = (expression: RegExp, head: string, one: number, two: number): boolean =>
  (two > 0 && stickyEnd(expression, head, two) > 0) || (one > 0 && stickyEnd(expression, head, one) > 0);

/** Whether a comma stands at a place, perhaps behind a blank. */
const mayBeComma = (head: string, at: number): boolean =>
  at > 0 && (head[at] === "," || (head[at] === " " && head[at + 1] === ","));

/** Of the first character of the second word; 0 where there is none. */
function classOfSecondWord(head: string): number {
  let at = 0;
  while (at < head.length && !isSpace(head.charCodeAt(at))) at++;
  while (at < head.length && isSpace(head.charCodeAt(at))) at++;
  return at < head.length ? classOf(head.charCodeAt(at)) : 0;
}
