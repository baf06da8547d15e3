import { SUBJECT_STARTS } from "../data/subject-starts.ts";
import { isDated, isNamed } from "./work-marks.ts";

// `Als Überblick Andreas Umland: Der Euromajdan`, `O polityce językowej E. Smułkowa, Białoruś i pogranicza`: what a work is cited for, and its author.

const WITHIN = 110;
const TO_YEAR = 600;
/** The words before the author: no numbers, quotation marks, ends of sentences. */
const WORDS = /^(?:[\p{L}’'-]+(?:\.(?= ?\p{Lu})|,)? ?)+/u;
/** The words with capitals behind a word in small letters, or behind a comma: `for the Lithuanian, Darius Staliūnas`. */
const NAMES =
  /(?<=(?:^|(?<!\p{L})(?=\p{Ll}))(\p{L}[\p{Ll}’'-]*) |, (?:[–—] )?)\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*/gu;

/** `anderer Ansicht Samuel Huntington`, `für die ältere Forschung Hans Lemberg`: a noun stands behind these as well. */
const GERMAN_ADJECTIVE = /^\p{Ll}{3,}e[rnms]?$/u;

/** Where the first author stands behind the words that say what a work is cited for; 0 where a note does not begin so. */
export function subjectLength(text: string): number {
  const head = WORDS.exec(text.slice(0, WITHIN))?.[0] ?? "";
  const [first = ""] = head.split(" ", 1);
  if (!/^\p{Ll}/u.test(first) && !SUBJECT_STARTS.has(/^\p{L}\p{Ll}*$/u.exec(first)?.[0].toLowerCase() ?? "")) return 0;
  for (const { index, 0: names, 1: before = "" } of head.matchAll(NAMES)) {
    const takesNoun = SUBJECT_STARTS.has(before.toLowerCase()) || (GERMAN_ADJECTIVE.test(before) && names.split(" ").length > 2);
    const words = names.split(" ");
    // Behind `zum` and `on` stands the noun: `Überblick Andreas Umland`.
    // `bei Patrice G. Poutrus`
    const given = /^\p{Lu}\.$/u.test(words[1] ?? "");
    // `the reply in B. Kos and T. Lis, ‘The Assault`: an initial is no noun.
    if (takesNoun && /^\p{Lu}\.$/u.test(words[0]!) && words.length > 1 && isNamed(text.slice(index)) && isDated(text.slice(index, index + TO_YEAR))) return index;
    if (takesNoun && !given && (words.length < 3 || words[0]!.endsWith("."))) continue;
    const at = index + (takesNoun && !given ? words[0]!.length + 1 : 0);
    if (isNamed(text.slice(at)) && isDated(text.slice(at, at + TO_YEAR))) return at;
  }
  return 0;
} // prettier-ignore
