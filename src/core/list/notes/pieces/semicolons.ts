import { anyOf } from "../../../any-of.ts";
import { JOINS, SHORT_JOINS } from "../../data/lead-ins.ts";
import { semicolons } from "../cited-in-note.ts";
import { endsBeforeRemark } from "../last-words.ts";
import { isNextWork, mayEnd } from "../is-work.ts";
import { beforeWork } from "../note-openings.ts";
import { subjectLength } from "../subject-opening.ts";
import { endsLikeWork, hasVerb, isDated, isNamed } from "../work-marks.ts";
import { addPiece, type Pieces } from "./piece.ts";

/** `; für die internationale Politik Ulrich Menzel, Die Ordnung der Welt` */
const COMMENTED =
  /^\p{Ll}[\p{L} -]{4,60} (?=\p{Lu}[\p{L}.’'-]+ (?:von |van |de )?\p{Lu}[\p{L}’'-]+, ["“„«]?\p{Lu})/u;
const JOINED = new RegExp(`^(?:${anyOf([...JOINS, ...SHORT_JOINS])}),? `, "iu");

/** `; for the official results, Tsentral’naia komissiia, Itogi referenduma (Minsk, 1995), 4`: small words up to a comma, and a work without names. */
const FOR_SUBJECT =
  /^(?:for|on|as for|zu[mr]?|für|о|об|про|аб|sur|pour|o|do|k) [\p{Ll}’' -]{4,60}, (?=["“„«‘]?\p{Lu})/u;

/** `; про справу 2010 р. – його ж: Коаліційна епопея`: what a work is cited for, up to a dash. */
const UP_TO_DASH = /^\p{Ll}[\p{Ll}\d .’'-]{3,60} [–—] (?=["“„«‘]?\p{Lu}|\p{Ll}{2,}(?: \p{Ll}{1,4})?: )/u;

/** `; dazu Hundert Millionen für das gute Bild, in: Zeitung`: a word or two, and a title. */
const SMALL_LEAD = /^(?:\p{Ll}+ ){1,2}(?=["“„«]?\p{Lu}\p{L}* )/u;

/** How much stands before the work behind a semicolon. */
function skipped(behind: string): number {
  const join = JOINED.exec(behind)?.[0].length ?? 0;
  // `; and Theodore R. Weeks, “Between Rome`
  // `; dále viz Paul Robert MAGOCSI, The Shaping`: all of the name, where small words tell where it begins.
  const subject = join + subjectLength(behind.slice(join));
  const joined = isNamed(behind.slice(join))
    ? join
    : subject > join
      ? subject
      : (COMMENTED.exec(behind)?.[0].length ?? join);
  const skip = joined + beforeWork(behind.slice(joined));
  if (skip > 0) return skip;
  const lead = SMALL_LEAD.exec(behind)?.[0].length ?? 0;
  if (
    lead > 0 &&
    !isNextWork(behind) &&
    isNextWork(behind.slice(lead)) &&
    endsLikeWork(behind) &&
    !hasVerb(behind)
  )
    return lead;
  const words = FOR_SUBJECT.exec(behind)?.[0].length ?? UP_TO_DASH.exec(behind)?.[0].length ?? 0;
  return words > 0 && endsLikeWork(behind.slice(words)) && !hasVerb(behind.slice(words)) ? words : 0;
}

/** Whether another work begins behind a semicolon, with what is said behind it or without. */
function beginsNextWork(behind: string): boolean {
  if (isNextWork(behind)) return true;
  const [first] = behind.matchAll(SENTENCES_BEHIND);
  return first !== undefined && isNextWork(behind.slice(0, first.index));
}
/** The first sentence that follows on pages, a year or a bracket: `; Traktat pokoju, Dziennik Ustaw 1921, no. 49, item 300. The barn is mentioned in` */
const SENTENCES_BEHIND = /(?<=[\d)\]])\. (?=\p{Lu}\p{L}* \p{Ll})/gu;

/** `М.; Л.: Соцэкгиз, 1935`, `Київ; Відень, 1920`, `Amsterdam; New York: Rodopi, 2007`: a second place of publication behind the semicolon. */
const endsInPlace = (before: string, behind: string): boolean =>
  /[.,:–—-] (?:New )?\p{Lu}[\p{L}.-]{0,24}$/u.test(before) && /^\p{Lu}[\p{L}.-]{0,24}(?: \p{Lu}[\p{L}.-]{0,24})?(?:; \p{Lu}[\p{L}.-]{0,24})?(?:: ?\p{Lu}[^.;:]{0,80})?, ?(?:1[5-9]|20)\d\d/u.test(behind); // prettier-ignore

/** `Ukrajins’ka akademija, s. 120`: behind its page a work goes on with nothing. */
const PAGES = /^[^;]{5,140}, (?:pp?|ss?|S|С|с)\. ?\d[\d–-]*$/u;

/** Works behind semicolons. */
export function addBehindSemicolons(pieces: Pieces): void {
  const { note, opening } = pieces;
  const places = semicolons(note);
  let left = opening;
  places.forEach((at, k) => {
    const before = note.slice(left, at).trimEnd();
    const closed = mayEnd(before);
    const ended = closed || PAGES.test(before) || endsBeforeRemark(before);
    if (at < left || (!ended && !isDated(before)) || endsInPlace(before, note.slice(at + 2))) return;
    // A semicolon may stand in a work, too: `Вільня; Беласток: Інстытут, 2010`.
    // `М.: ОГИ; Полит.ру; Мемориал, 2010`
    for (const end of [places[k + 1], places[k + 2] ?? note.length, note.length]) {
      const behind = end === undefined ? "" : note.slice(at + 2, end);
      const skip = skipped(behind);
      const next = behind.slice(skip);
      if (!beginsNextWork(next) && !(closed && skip > 0 && isDated(behind))) continue;
      // `…, Białystok 2001, tab. ostatnia; M. Gnatowski, W radzieckich okowach`
      if (!ended && !(isNamed(next) && isDated(next))) continue;
      left = at + 2 + skip;
      addPiece(pieces, at + 2, left, true);
      return;
    }
  });
}
