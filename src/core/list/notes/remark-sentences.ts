import { anyOf } from "../../any-of.ts";
import { REMARK_SUBJECTS } from "../data/remarks.ts";
import { evidenceOf } from "../evidence.ts";
import { isArchival } from "./archival.ts";
import { isShortForm } from "./is-work.ts";
import { leadWord } from "./lead-in.ts";
import { SENTENCES } from "./sentence-ends.ts";
import {
  endsInYearOfNames,
  endsLikeWork,
  hasVerb,
  isDated,
  isDatedText,
  isInterview,
  startsLikeWork,
} from "./work-marks.ts";

/** What stands in a reference and in no remark. */
export const INSIDE = / \/\/ |, in: |https?:/u;

const SUBJECT = new RegExp(`^(?:${anyOf(REMARK_SUBJECTS)})(?!\\p{L})`, "iu");
const FIRST_SENTENCE = /^.+?[\p{L}\d]{2}[.!?](?= \p{Lu}|$)/u;

/** `p. 67`, `С. 10–16`, `(2001): 12–31`, `(Leeds: Gate, 2005), 45`, `Baltimore 2015`: behind these nothing of the work stands but what names its field. */
const PAGED =
  /(?:(?<!\p{L})(?:pp?|ss?|S|С|с|P|Арк|арк|л|Л|k|Bl|ll?|[Сс]т|[Pp]oz|Pos|[Aa]rt|арт)\.? ?\d[\d–-]*(?: ?(?:ff?|nn?|i nn?|об|зв|адв)\.?)?|[)\]”»’"][,:] ?\d[\d–-]*|\d [сcs]|(?:[.,:(] ?|\.\) )\p{Lu}[\p{L} .,–-]{1,60}(?:: [^,:;.]{2,60})?,? (?:1[5-9]|20)\d\d\)?|(?:1[5-9]|20)\d\d \([^()]{4,90}\d\))\.?$/u;
/** Whether a work ends in its pages, or in place and year. */
export const isPaged = (work: string): boolean => PAGED.test(work.slice(-140));

/** `URL:`, `Режим доступу`, `T. 2`, `DOI`, `[Электронный ресурс]`. */
export const OF_FIELD =
  /^(?:[["“„«(\d]|https?:|url|doi|isbn|issn|режим|рэжым|access|available|accessed|dostęp|verfügbar|online|consult|disponible|dostupn|cit\.|дата|diplom|dizert|dissert|thes|thès|diss|дис|dys|praca|rukopis|rękopis|рукопис|серия|серыя|серія|series|\p{L}{1,5}\. ?[\dIVX]|\p{Lu}[\p{L}.-]{0,24}(?:: \p{Lu}|,? (?:1[5-9]|20)\d\d))/iu;
const SENTENCE_STARTS =
  /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'.-]*){0,3},? ["“„«]?\p{Ll}(?:[\p{L}’'-]+| \p{L})/u;
const SMALL = /(?<!\p{L})\p{Ll}/gu;
/** `Закон набув чинності частково з 1 січня, а повністю – з 25 травня 2006 р.`: many small words, and no sign of a reference. */
const isSaid = (text: string, least = 5): boolean =>
  !/["“„«:/]|^[([]/.test(text) &&
  !endsLikeWork(text) &&
  (text.match(SMALL)?.length ?? 0) >= Math.max(least, text.split(" ").length / 2);

/** `P. 67. My translation.`, `S. 29–58. Rudling weist nach, dass …`: a whole sentence behind the pages, or behind place and year. */
function isOwnSentence(before: string, rest: string, ledOn: boolean): boolean {
  if (!isPaged(before) || OF_FIELD.test(rest)) return false;
  const first = FIRST_SENTENCE.exec(rest)?.[0] ?? rest;
  // `Наблюдения Д. Бовуа относятся к югу`: a word and an initial are no name before a verb.
  if (startsLikeWork(rest) && (!hasVerb(first) || /\d/.test(rest))) return false;
  const behind = rest.slice(first.length).trimStart();
  if (INSIDE.test(first) || /^\p{Lu}[\p{L}.-]{0,24}(?:: \p{Lu}|,? (?:1[5-9]|20)\d\d)/u.test(behind))
    return false;
  return (
    SENTENCE_STARTS.test(first) &&
    (!isDatedText(first) || hasVerb(first) || ledOn || (behind === "" && isSaid(first)))
  );
}

/** Whether a sentence behind a work says something about it. */
function isRemark(before: string, rest: string, ledOn: boolean): boolean {
  // `Ср. мнение Т. С. Протько: «это была игра»`
  if (leadWord(rest) !== "" && !/^\p{L}{1,4}\. ?[\dIVX]/u.test(rest) && !isDatedText(rest) && isDated(before)) return true;
  // `С. 58. Ср., однако, воспоминания В. Д. Набокова, который …`: words that lead to what is cited further on, or not at all.
  if (leadWord(rest) !== "" && /^\p{L}+\./u.test(rest) && !/^\p{L}{1,4}\. ?[\dIVX]/u.test(rest) && isPaged(before)) return true;
  // `P. 44–47`, `Т. 2`
  if (!isDated(before) || endsInYearOfNames(before) || /^\p{L}{1,4}\. ?\d/u.test(rest)) return false;
  const ended = endsLikeWork(before) || isArchival(before) || isInterview(before);
  const subject = SUBJECT.test(rest) && ended;
  if (isOwnSentence(before, rest, ledOn)) return true;
  if (isDatedText(rest)) {
    // `Барацьба за Украіну 1917–1921. Мінск, 2011. С. 88. Аўтар лічыць …`: the remark stands behind place and year.
    const first = FIRST_SENTENCE.exec(rest)?.[0] ?? rest;
    return ended && !startsLikeWork(rest) && !INSIDE.test(rest) && (hasVerb(first) || (subject && !endsLikeWork(first)));
  }
  if (subject && !/\d/.test(rest)) return true;
  // `Ibid. On the reaction` + `see`
  if (ledOn && !/\d/.test(rest)) return true;
  const { reference, prose } = evidenceOf(rest);
  const words = rest.split(" ").length;
  return reference <= (/\d/.test(rest) ? 0 : 1) && (prose > 0 || hasVerb(rest) || words > 6 || (words > 3 && ended && !/["“„«]/.test(rest)) || (words > 2 && isPaged(before) && isSaid(rest, 2)));
} // prettier-ignore

/** `С. 41; цит. соч. С. 12` */
const PAGES_FOLLOW = /^\p{L}{1,4}\. ?[\dIVX]/u;

/** `Radzik R. (2012), Białorusini`: behind such a year the place is still to come. */
const YEAR_FIRST =
  /^(?:\p{Lu}[\p{L}’'-]+,? (?:\p{Lu}\.[ -]?){1,3}(?:, |,? ?(?:&|and|i|und|и) )?){1,6}(?:\((?:red|[Ee]ds?)\.?\)[.,]? )?\((?:1[5-9]|20)\d\d[a-z]?\)(?:\D|(?<!\d)(?:1[5-9]|20)\d\d(?!\d))*$/u;

/**
 * A work without the sentences behind it that say something of it.
 *
 * @param ledOn whether the next piece begins with words of its own
 */
export function withoutSentences(work: string, ledOn: boolean): string {
  for (const match of work.matchAll(SENTENCES)) {
    const before = work.slice(0, match.index);
    const rest = work.slice(match.index + match[0].length);
    if (YEAR_FIRST.test(before)) continue;
    // `Fiaduta, Lukashenko, 301, gives a more personal account.`
    const again = !PAGES_FOLLOW.test(rest) && isDated(before) && endsLikeWork(before) && isShortForm(rest.replace(/,? \p{Ll}\D*$/u, ""));
    if (again || isRemark(before, rest, ledOn)) return work.slice(0, match.index + match[0].trimEnd().length);
  }
  return work;
} // prettier-ignore
