import { isArchival } from "./archival.ts";
import { evidenceOf, hasSignOfReference, likeReference } from "../evidence.ts";
import { isLaw } from "./law.ts";
import { isRepeatLedIn } from "./lead-in.ts";
import { isShortReference, repeatedPart } from "../repeats.ts";
import {
  endsInPlace,
  endsLikeWork,
  hasVerb,
  isAct,
  isCase,
  isDated,
  isDatedText,
  isInterview,
  isNamed,
  isNewspaper,
  startsLikeWork,
} from "./work-marks.ts";

/** Up to this length a text without sentences that ends with pages or a year is a work, whatever its words are. */
const LONGEST_CLOSED = 320;
const LONGEST_SHORT = 120;
const LONGEST_NAMED = 700;
/** `Diss. Univ. of Glasgow 2018.` */
const ENDS_IN_YEAR = /\. \p{Lu}[^.;:\d]{2,60}(?:\. [^.;:\d]{2,60})? (?:19|20)\d\d\.?$/u;
const SENTENCE = /[\p{Ll})]{3}[.?!] \p{Lu}\p{Ll}+ \p{Ll}/u;
const SHORT = /(?:(?<!\p{L})(?:pp?|ss?|S|С|с)\.? ?|[,”"»’…] )\d[\d–-]*(?:, \d[\d–-]*)*(?: ?(?:ff?|i n|n))?$/u;
/** `Województwo wołyńskie. Warszawa, 1926.`: sentences of a title, and an imprint behind them. */
const PLACE_YEAR = /[.,:] \p{Lu}[^,.:;]{1,40}(?:: [^,.:;]{2,60})?,? (?:1[5-9]|20)\d\d(?:[.,)]|$)/u;
/** `Preiherman, “Unsettled Union.”` */
const QUOTED_SHORT = /^\p{Lu}[\p{L}’'-]+, ["“„«‘][^"”“»]{3,80}["”“»’]$/u;
const SURNAME_TITLE = /^\p{Lu}[\p{L}’'-]+(?: (?:and|i|и|und) \p{Lu}[\p{L}’'-]+)?, ["“„«‘]?\p{Lu}/u;
const INSIDE = / \/\/ |, in: |https?:/u;

/** `Западные окраины… С. 19`: a title that was shortened, and pages. */
const SHORTENED = /^["“„«]?\p{Lu}[^;:/…]{3,90}(?:…|\.\.\.)[”»“"]?,? (?:С|с|S|s|P|p|pp)\. ?\d[\d–-]*\.?$/u;
const QUOTED_TITLE = /(?<=^\p{Lu}[\p{L}’-]{2,30}, )[“„«][^“”„«»]{3,80}[”»“]/u;

/** `Wilson, Belarus, 102.`, `Преснякова А. Г. Белорусская модель. С. 95.`: a work without its year was cited in full before. */
export function isShortForm(text: string, led = false): boolean {
  if (repeatedPart(text) === "work" || isShortReference(text) || SHORTENED.test(text)) return true;
  // `Wilson, “Donbas in 2014,” 645`: the year is one of the title.
  if (isDatedText(text.length < LONGEST_SHORT ? text.replace(QUOTED_TITLE, "") : text) || text.length >= LONGEST_SHORT || isArchival(text)) return false;
  const closed = text.replace(/\.$/, "");
  return (SHORT.test(closed) || QUOTED_SHORT.test(closed)) && (led || startsLikeWork(text) || SURNAME_TITLE.test(text));
} // prettier-ignore

const isUnsaidLaw = (text: string): boolean => isLaw(text) && !hasVerb(text);

/** Whether a piece of a note cites a work. `led`: a word stands before it that says so. */
export function isWork(text: string, led: boolean): boolean {
  if (isShortForm(text, led) || isRepeatLedIn(text) || isArchival(text) || isInterview(text) || isNewspaper(text) || isAct(text) || isUnsaidLaw(text)) return true;
  if (!isDatedText(text)) return false;
  if (isCase(text) || (isNamed(text) && text.length < LONGEST_NAMED && (endsLikeWork(text) || endsInPlace(text) || (ENDS_IN_YEAR.test(text) && !hasVerb(text))))) return true;
  if (text.length < LONGEST_CLOSED && endsLikeWork(text) && (!SENTENCE.test(text) || isNamed(text) || repeatedPart(text) !== undefined || (PLACE_YEAR.test(text) && !hasVerb(text)))) return true;
  if (!startsLikeWork(text) && hasVerb(text) && !INSIDE.test(text)) return false;
  const evidence = evidenceOf(text);
  if (!hasSignOfReference(text, evidence)) return false;
  return startsLikeWork(text) ? likeReference(evidence) > (led ? -4 : -2) : likeReference(evidence) > (led ? -1 : 0.5);
} // prettier-ignore

const SHORTEST_TITLED = 25;

/** `14 сентября`, `S. 9`, `(2019).`, a link: what a work ends with. */
const CLOSED =
  /(?:[)\]”»"“]|https?:\S+|[\s–-]\d{1,7} ?(?:ff?|nn?|sqq?)?|[:/]\p{L}?\d{1,5}|(?:1[5-9]|20)\d\d[a-z]?(?:-[IVX]+| ?(?:rr?|гг?|р))?|\d \p{L}{3,10}|\d ?[сspSn]|\d (?:i nn?|арк|зв|об|адв|u\. ö|et suiv|[иi] след|і наст|і далі|[иi] др|та ін|i in)|\p{L}\/\d{1,4}|, passim|(?<=[dD][oO][iI].{0,30})\d[^\s;]*|, (?:unpublished|unreported|niepubl\p{L}*\.?|unveröff\p{L}*\.?)|\(\d{2,4}\)\d+|\p{Lu}\.)\.?$/u;
/** Whether the work of a piece may end here. */
export const mayEnd = (text: string): boolean =>
  (CLOSED.test(text) || isLaw(text)) && (isDated(text) || isShortForm(text));

/** Whether another work begins here, behind a semicolon or a word that joins works. */
export function isNextWork(text: string): boolean {
  if (
    !/^(?:["“„«‘]?\p{Lu}|https?:|www\.)/u.test(text) &&
    repeatedPart(text) === undefined &&
    !isInterview(text) &&
    !isAct(text)
  )
    return false;
  if (startsLikeWork(text) || INSIDE.test(text) || SURNAME_TITLE.test(text) || SHORTENED.test(text))
    return isWork(text, true);
  // `; Улицы Минска: справочник. Минск: Беларусь, 1978`, `; Traktat pokoju podpisany dnia 18 marca 1921 r., Dziennik Ustaw 1921, no. 49`
  return (
    isNewspaper(text) ||
    isAct(text) ||
    isUnsaidLaw(text) ||
    (text.length > SHORTEST_TITLED && isDatedText(text) && endsLikeWork(text) && !hasVerb(text))
  );
}

/** Whether a text says something and cites nothing. */
export const isComment = (text: string): boolean =>
  !isDated(text) && (hasVerb(text) || (text.length > 60 && evidenceOf(text).prose > 0));
