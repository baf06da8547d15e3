import { anyOf } from "../../any-of.ts";
import { AND_FOLLOWING, JOINS, SHORT_JOINS } from "../data/lead-ins.ts";
import { CLAUSE_STARTS, REMARK_STARTS, VERBS } from "../data/remarks.ts";
import { INSIDE, isPaged } from "./remark-sentences.ts";
import { endsInPlace, endsLikeWork, hasVerb, isDated } from "./work-marks.ts";

/**
 * `, дзе, праўда, гаворка ідзе пра 1905 г.`, `, offers a Ukrainian parallel`: a clause behind the end of a work; a preposition may stand
 * before: `, w którym autor dowodzi`, `, to which I owe the point`.
 */
const CLAUSE = new RegExp(`, (?:\\p{Ll}{1,4} )?(?:${anyOf([...CLAUSE_STARTS, ...VERBS])})(?!\\p{L})`, "giu");
/** `, S. 43–91, die Ursache weniger im Widerstand`, `s. 200 – autor ocenia jednak`, `С. 95–104 дає тло`: words in small letters behind the pages. */
const PAUSE = /(?:,| [–—]|(?<=\d)) (?=\p{Ll})/gu;
const CLAUSE_OF_WORDS = /^\p{Ll}[\p{L}’'-]*,?(?: \p{L}[\p{L}’'-]*,?){2}/u;
/** `red. A. Nowak`, `in: Osteuropa`, `hier S. 14`, `dostęp 3.05.2020`, `hg. von`: what goes on with a work. */
export const GOES_ON_WITH =
  /^(?:red|eds?|hg|hrsg|in|w|у|в|ў|tłum|przeł|пер|под|trans|translated|edited|hier|here|at|tu|ici|zde|здесь|тут|dostęp|access|accessed|available|retrieved|дата|abgeruf|zugriff|consult|cit|обл|wyd|aufl|édit|éd|dir|sous|vol|no|nr|t|s|p|pp|ff|et|i|и|і|und|and|a|oraz|тыс|вып|zesz|č|ch|chap|art|para|note|Anm|przyp|esp|especially|particularly)(?!\p{L})/iu;
/** `, der darauf nur kurz eingeht (ebd. 340)`: the clause has its own pages. */
const LAST_BRACKET = / \([^()]{1,40}\)\.?$/u;

const isClause = (behind: string, dash: boolean): boolean => {
  const rest = behind.split("; ", 1)[0]!;
  return isClauseUpTo(rest) || (dash && OF_SMALL_WORDS.test(rest));
};
/** `(Kyiv: Brama, 2006) – a muckraking but well-informed account`: behind a dash an article begins it as well. */
const OF_SMALL_WORDS = /^(?:\p{Ll}[\p{Ll}’'-]*,? ){3,}\p{Ll}[\p{Ll}’'-]*\.?$/u;
/** `die Ursache weniger im Widerstand; ähnlich bereits Kappeler, Geschichte [Anm. 1], S. 270`: what is said stands before the semicolon. */
const isClauseUpTo = (rest: string): boolean =>
  CLAUSE_OF_WORDS.test(rest) &&
  !GOES_ON_WITH.test(rest) &&
  !endsLikeWork(rest.replace(LAST_BRACKET, "")) &&
  !isDated(rest) &&
  !INSIDE.test(rest);

/** `, a także uczestnicy debaty w „Rzeczypospolitej”.` */
const JOINED_REMARK = new RegExp(`,? (?:(?:${anyOf(JOINS)}) (?=\\p{Ll})[^\\d]{6,}|(?:${anyOf(SHORT_JOINS)}) (?!${AND_FOLLOWING})(?=\\p{Ll})[^\\d"“„«]{6,})$`, "gu"); // prettier-ignore
const REMARK = new RegExp(`, (?:${anyOf(REMARK_STARTS)}) [^\\d"“„«]{6,}$`, "giu");
/** `, livre écrit en prison.` */
const SMALL_WORDS = /, \p{Ll}+(?:,? \p{Ll}+){2,}\.$/gu;
/** ` – still the standard text` */
const BEHIND_DASH = / [–—] (?=\p{Ll})/gu;
/** What brackets say about the text of a work, which is a part of the reference. */
const STATE =
  /wyd|edit|aufl|édit|thès|thes|diss|дис|прац|prac|reprint|przedr|vyd|hier |press|forthcom|publish|manuscript|typescript|рукопис|машыналіс|печати|друку|druku|druck|арх|arch|сл\.|access|dostęp|online|рус|бел|укр|пол|англ|(?<!\p{L})(?:in (?:rus|bel|ukr|engl|pol|germ|fren|lith|cze)|po \p{L}+ku$|w j[ęe])/iu;
const BRACKET = / \((\p{Ll}[^()\d]{3,}|\p{Ll}[^()]{80,})\)\.?$/gu;

/** Where a remark may begin, and what else must hold of it; in the order in which they are tried. */
const REMARKS: readonly (readonly [begins: RegExp, isRemark: (rest: string, match: RegExpMatchArray, work: string) => boolean])[] = [
  [CLAUSE, (rest) => !endsLikeWork(rest.replace(LAST_BRACKET, "")) && !INSIDE.test(rest)],
  // `Podle J. Vaculíka, Češi v cizině, s. 190, jich bylo jen několik desítek.`
  [/, (?=\p{Ll})/gu, (rest) => !/[\d"“„«]/.test(rest) && hasVerb(rest)],
  [PAUSE, (rest, { index }, work) => isPaged(work.slice(0, index)) && isClause(rest, /[–—]/.test(work.charAt(index! + 1)))],
  [BEHIND_DASH, (rest) => OF_SMALL_WORDS.test(rest) && !GOES_ON_WITH.test(rest) && !STATE.test(rest)],
  [JOINED_REMARK, () => true],
  [REMARK, () => true],
  [SMALL_WORDS, (_, [words]) => !STATE.test(words)],
  [BRACKET, (_, [, inner = ""]) => !STATE.test(inner) || inner.length > 80],
]; // prettier-ignore

/** `Leipzig 1869, berührt die Frage nur am Rande`; but `The 2020 presidential election` goes on. */
const isWhole = (work: string, behind: string): boolean =>
  endsLikeWork(work) || (behind.startsWith(",") && endsInPlace(work));

/** `, a pamphlet without apparatus.`, ` (тенденційно)`: what stands behind the end of a work. */
export function withoutLastWords(work: string): string {
  for (const [begins, isRemark] of REMARKS)
    for (const match of work.matchAll(begins))
      if (
        isWhole(work.slice(0, match.index), work.slice(match.index)) &&
        isRemark(work.slice(match.index).replace(/^[,–— ]+/u, ""), match, work)
      )
        return work.slice(0, match.index);
  return work;
}

const LONGEST_WORK = 1200;
/** Whether a work ends before what is said of it: `s. 22, který však vychází z jeho textů` */
export function endsBeforeRemark(text: string): boolean {
  if (text.length > LONGEST_WORK) return false;
  const work = withoutLastWords(text);
  return work !== text && isDated(work);
}
