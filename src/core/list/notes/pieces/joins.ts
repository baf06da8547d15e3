import { anyOf } from "../../../any-of.ts";
import { AND_FOLLOWING, JOINS, LAW_JOINS, SHORT_JOINS } from "../../data/lead-ins.ts";
import { endsBeforeRemark } from "../last-words.ts";
import { isShortForm, mayEnd } from "../is-work.ts";
import { isLaw } from "../law.ts";
import { subjectLength } from "../subject-opening.ts";
import { isDated, isNamed, startsLikeWork } from "../work-marks.ts";
import { addPiece, type Pieces, shortAt, TO_YEAR } from "./piece.ts";

const JOIN = new RegExp(`(?<=.[;,.]? )(?:${anyOf(JOINS)})(?: auch| see| vgl\\.| см\\.:?)? `, "giu");
const SHORT_JOIN = new RegExp(`(?<=[\\d)\\]”»"’.]),? (?:${anyOf(SHORT_JOINS)}) (?=["“„«‘]?\\p{Lu})`, "gu");

/** `[2006] OJ L134/1, as amended by Council Regulation (EU) 2021/1030`, `Conoco v Khan (1996), aff’d in`: one law or judgment behind another. */
const LAW_JOIN = new RegExp(`(?<=[\\d)\\]]), (?:${anyOf(LAW_JOINS)}) (?=\\p{Lu})`, "gu");

/** `(London: Lane, 2015), and, for the Belarusian case, Nelly Bekus, Struggle`, `, and the reply by Mark Smith, “Whose Identity?”` */
const COMMENTED_JOIN = new RegExp(
  `(?<=[\\d)\\]”»"’]),? (?:${anyOf([...JOINS, ...SHORT_JOINS])}),? (?!${AND_FOLLOWING})(?=\\p{Ll})`,
  "gu",
);
/** `(Leeds: Gate, 2005), which ends just before it, and Ann Kos, “Elections”`: names behind a clause. */
const BEHIND_CLAUSE = new RegExp(`(?<=\\p{Ll}),? (?:${anyOf([...JOINS, ...SHORT_JOINS])}) (?=\\p{Lu})`, "gu");
const WORDS_BETWEEN = 70;
const QUOTED_TITLE = /^["“„«‘]\p{Lu}[^"“„«”»]{8,}/u;

/** Where names and a title stand behind some words without numbers and quotation marks. */
function namedBehind(note: string, from: number): number | undefined {
  // `, sowie in populärer Form Karl Schlögel: Entscheidung in Kiew`
  const subject = subjectLength(note.slice(from));
  if (subject > 0) return from + subject;
  const between = /^[^\d"“„«‘;]*/u.exec(note.slice(from, from + WORDS_BETWEEN))![0];
  for (const { index } of between.matchAll(/(?<= )\p{Lu}/gu))
    if (isNamed(note.slice(from + index)) && isDated(note.slice(from + index, from + index + TO_YEAR)))
      return from + index;
  const quote = from + between.length;
  return QUOTED_TITLE.test(note.slice(quote)) && isDated(note.slice(quote, quote + TO_YEAR))
    ? quote
    : undefined;
}

/** Works that a word such as `and` joins to the one before. */
export function addJoined(pieces: Pieces): void {
  const { note, opening, found } = pieces;
  for (const match of note.matchAll(JOIN)) {
    const at = match.index + match[0].length;
    if (isDated(note.slice(0, match.index)) && startsLikeWork(note.slice(at)) && isDated(note.slice(at, at + TO_YEAR))) addPiece(pieces, match.index, at, true);
  }
  for (const match of note.matchAll(SHORT_JOIN)) {
    const at = match.index + match[0].length;
    const work = note.slice(opening, match.index);
    const named = isNamed(note.slice(at)) && isDated(note.slice(at, at + TO_YEAR));
    // `, 61, and in Rudling, Rise and Fall, 139`
    if (mayEnd(work) && (named || isShortForm(shortAt(note, at)))) addPiece(pieces, match.index, at, true);
  }
  for (const match of note.matchAll(LAW_JOIN)) {
    const at = match.index + match[0].length;
    if (mayEnd(note.slice(opening, match.index)) && isLaw(shortAt(note, at))) addPiece(pieces, match.index, at, true);
  }
  for (const match of note.matchAll(COMMENTED_JOIN)) {
    const at = namedBehind(note, match.index + match[0].length);
    if (at !== undefined && mayEnd(note.slice(opening, match.index))) addPiece(pieces, match.index, at, true);
  }
  for (const match of note.matchAll(BEHIND_CLAUSE)) {
    const at = match.index + match[0].length;
    if (!isNamed(note.slice(at)) || !isDated(note.slice(at, at + TO_YEAR))) continue;
    const starts = [...found.values()].map(({ start }) => start).filter((start) => start < match.index);
    if (endsBeforeRemark(note.slice(Math.max(opening, ...starts), match.index))) addPiece(pieces, match.index, at, true);
  }
} // prettier-ignore
