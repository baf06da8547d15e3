import { isArchival } from "./archival.ts";
import { BEFORE_NAMES, JOINS, SHORT_JOINS } from "../data/lead-ins.ts";
import { CLAUSE_STARTS, REMARK_STARTS, REMARK_SUBJECTS, VERBS } from "../data/remarks.ts";
import { evidenceOf } from "../evidence.ts";
import { semicolons } from "./cited-in-note.ts";
import { leadWord } from "./lead-in.ts";
import { mayEnd, isShortForm } from "./is-work.ts";
import { endsLikeWork, hasVerb, isDated, isDatedText, isInterview, startsLikeWork } from "./work-marks.ts";
import { anyOf } from "../../any-of.ts";

/** The places at which a sentence of a note ends, `S. 2–9.` and `s. 12 i n.` among them; initials and abbreviations of one letter end none. */
export const SENTENCES =
  /(?<=[\p{Ll}\d)\]”»“"’]{2}|[\s.–-]\d|\d\d [гpрr]|\d [сcs]|\d i n|\d f) ?\. (?=["“„«(]?\p{Lu}|ibid|ebd\.|ebenda)/gu;

/** `документы Коминтерна / сост. В. Н. Михнюк`, `материалы и документы, ред. А. И. Швед`: no sentence ends here. */
const EDITED = new RegExp(`(?<!\\p{L})(?:${anyOf(BEFORE_NAMES)})$`, "iu");
export const goesOnWithNames = (before: string): boolean => EDITED.test(before.slice(-16));

const JOINED = new RegExp(`[;,]? (?:${anyOf([...JOINS, ...SHORT_JOINS])})$`, "u");
const INSIDE = / \/\/ |, in: |https?:/u;

const SUBJECT = new RegExp(`^(?:${anyOf(REMARK_SUBJECTS)})(?!\\p{L})`, "iu");
const FIRST_SENTENCE = /^.+?[\p{L}\d]{2}[.!?](?= \p{Lu}|$)/u;

/** `p. 67`, `С. 10–16`, `(2001): 12–31`, `(Leeds: Gate, 2005), 45`, `Baltimore 2015`: behind these nothing of the work stands but what names its field. */
const PAGED =
  /(?:(?<!\p{L})(?:pp?|ss?|S|С|с|P|Арк|арк|л|Л|k|Bl|ll?|[Сс]т|[Pp]oz|Pos|[Aa]rt|арт)\.? ?\d[\d–-]*(?: ?(?:ff?|nn?|i nn?|об|зв|адв)\.?)?|[)\]”»’"][,:] ?\d[\d–-]*|\d [сcs]|[.,:(] ?\p{Lu}[\p{L} .,–-]{1,60}(?:: [^,:;.]{2,60})?,? (?:1[5-9]|20)\d\d\)?|(?:1[5-9]|20)\d\d \([^()]{4,90}\d\))\.?$/u;
/** `URL:`, `Режим доступу`, `T. 2`, `DOI`, `[Электронный ресурс]`. */
export const OF_FIELD =
  /^(?:[["“„«(\d]|https?:|url|doi|isbn|issn|режим|рэжым|access|available|accessed|dostęp|verfügbar|online|consult|disponible|dostupn|cit\.|дата|diplom|dizert|dissert|thes|thès|diss|дис|dys|praca|rukopis|rękopis|рукопис|серия|серыя|серія|series|\p{L}{1,5}\. ?[\dIVX]|\p{Lu}[\p{L}.-]{0,24}(?:: \p{Lu}|,? (?:1[5-9]|20)\d\d))/iu;
const SENTENCE_STARTS =
  /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'.-]*){0,3},? ["“„«]?\p{Ll}(?:[\p{L}’'-]+| \p{L})/u;
const SMALL = /(?<!\p{L})\p{Ll}/gu;
/** `Закон набув чинності частково з 1 січня, а повністю – з 25 травня 2006 р.`: many small words, and no sign of a reference. */
const isSaid = (text: string): boolean =>
  !/["“„«:/([]/.test(text) &&
  !endsLikeWork(text) &&
  (text.match(SMALL)?.length ?? 0) > Math.max(4, text.split(" ").length / 2);

/** `P. 67. My translation.`, `S. 29–58. Rudling weist nach, dass …`: a whole sentence behind the pages, or behind place and year. */
function isOwnSentence(before: string, rest: string, ledOn: boolean): boolean {
  if (!PAGED.test(before.slice(-140)) || OF_FIELD.test(rest)) return false;
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
  if (leadWord(rest) !== "" && /^\p{L}+\./u.test(rest) && !/^\p{L}{1,4}\. ?[\dIVX]/u.test(rest) && PAGED.test(before.slice(-140))) return true;
  // `P. 44–47`, `Т. 2`
  if (!isDated(before) || /^\p{L}{1,4}\. ?\d/u.test(rest)) return false;
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
  return reference <= (/\d/.test(rest) ? 0 : 1) && (prose > 0 || hasVerb(rest) || words > 6 || (words > 3 && ended && !/["“„«]/.test(rest)));
} // prettier-ignore

/** `С. 41; цит. соч. С. 12` */
const PAGES_FOLLOW = /^\p{L}{1,4}\. ?\d/u;

function withoutSentences(work: string, ledOn: boolean): string {
  for (const match of work.matchAll(SENTENCES)) {
    const before = work.slice(0, match.index);
    const rest = work.slice(match.index + match[0].length);
    // `Fiaduta, Lukashenko, 301, gives a more personal account.`
    const again = !PAGES_FOLLOW.test(rest) && isDated(before) && endsLikeWork(before) && isShortForm(rest.replace(/,? \p{Ll}\D*$/u, ""));
    if (again || isRemark(before, rest, ledOn)) return work.slice(0, match.index + match[0].trimEnd().length);
  }
  return work;
} // prettier-ignore

/** `; dostęp: 12.03.2010`, `; см. там же`: what goes on with the same work, or with another. */
const GOES_ON = /^(?:dostęp|access|retriev|дата|доступ|abgeruf|zugriff|consult|cit\.|red\.|пер\.|ред\.)/iu;
const SMALL_START = /^(?:\p{Ll}[\p{L}’'-]*,? ){2}/u;

/** `; I have not been able to consult it.`, `; for a sceptical treatment, by a veteran of the movement,` + `see`, `; автор опирается на материалы 1926 г.` */
function withoutLastClause(work: string): string {
  for (const at of semicolons(work)) {
    const rest = work.slice(at + 2);
    if (!/^(?:I |\p{Ll})/u.test(rest) || !mayEnd(work.slice(0, at)) || isShortForm(rest) || isInterview(rest)) continue;
    const says = hasVerb(rest) || (SMALL_START.test(rest) && !endsLikeWork(rest));
    // `; особенно глава 4, написанная В. Силицким`
    const chapter = !isDated(rest) && SMALL_START.test(rest) && !GOES_ON.test(rest);
    if (/\d/.test(rest) || isDated(rest) ? (says && !GOES_ON.test(rest)) || chapter : true) return work.slice(0, at);
  }
  return work;
} // prettier-ignore

/** `, дзе, праўда, гаворка ідзе пра 1905 г.`, `, offers a Ukrainian parallel`: a clause behind the end of a work. */
/** `, w którym autor dowodzi`, `, to which I owe the point`: a preposition may stand before. */
const CLAUSE = new RegExp(`, (?:\\p{Ll}{1,4} )?(?:${anyOf([...CLAUSE_STARTS, ...VERBS])})(?!\\p{L})`, "giu");
/** `, S. 43–91, die Ursache weniger im Widerstand`, `s. 200 – autor ocenia jednak`, `С. 95–104 дає тло`: words in small letters behind the pages. */
const PAUSE = /(?:,| [–—]|(?<=\d)) (?=\p{Ll})/gu;
const CLAUSE_OF_WORDS = /^\p{Ll}[\p{L}’'-]*,?(?: \p{L}[\p{L}’'-]*,?){2}/u;
/** `red. A. Nowak`, `in: Osteuropa`, `hier S. 14`, `dostęp 3.05.2020`, `hg. von`: what goes on with a work. */
export const GOES_ON_WITH =
  /^(?:red|eds?|hg|hrsg|in|w|у|в|ў|tłum|przeł|пер|под|trans|translated|edited|hier|here|at|tu|ici|zde|здесь|тут|dostęp|access|accessed|available|retrieved|дата|abgeruf|zugriff|consult|cit|обл|wyd|aufl|édit|éd|dir|sous|vol|no|nr|t|s|p|pp|ff|et|i|и|і|und|and|a|oraz|тыс|вып|zesz|č|ch|chap|art|para|note|Anm|przyp|esp|especially|particularly)(?!\p{L})/iu;
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
  !endsLikeWork(rest) &&
  !isDated(rest) &&
  !INSIDE.test(rest);

/** `, a także uczestnicy debaty w „Rzeczypospolitej”.` */
const JOINED_REMARK = new RegExp(`,? (?:(?:${anyOf(JOINS)}) (?=\\p{Ll})[^\\d]{6,}|(?:${anyOf(SHORT_JOINS)}) (?!nast|sl|след|наст|suiv|ff)(?=\\p{Ll})[^\\d"“„«]{6,})$`, "gu"); // prettier-ignore
const REMARK = new RegExp(`, (?:${anyOf(REMARK_STARTS)}) [^\\d"“„«]{6,}$`, "giu");
/** `, livre écrit en prison.` */
const SMALL_WORDS = /, \p{Ll}+(?: \p{Ll}+){2,}\.$/gu;
/** What brackets say about the text of a work, which is a part of the reference. */
const STATE =
  /wyd|edit|aufl|édit|thès|thes|diss|дис|прац|prac|reprint|przedr|vyd|hier |press|forthcom|publish|manuscript|typescript|рукопис|машыналіс|печати|друку|druku|druck|арх|arch|сл\.|access|dostęp|online|рус|бел|укр|пол|англ|(?<!\p{L})(?:in (?:rus|bel|ukr|engl|pol|germ|fren|lith|cze)|po \p{L}+ku$|w j[ęe])/iu;
const BRACKET = / \((\p{Ll}[^()\d]{3,}|\p{Ll}[^()]{80,})\)\.?$/gu;

/** Where a remark may begin, and what else must hold of it; in the order in which they are tried. */
const REMARKS: readonly (readonly [begins: RegExp, isRemark: (rest: string, match: RegExpMatchArray, work: string) => boolean])[] = [
  [CLAUSE, (rest) => !endsLikeWork(rest) && !INSIDE.test(rest)],
  // `Podle J. Vaculíka, Češi v cizině, s. 190, jich bylo jen několik desítek.`
  [/, (?=\p{Ll})/gu, (rest) => !/[\d"“„«]/.test(rest) && hasVerb(rest)],
  [PAUSE, (rest, { index }, work) => PAGED.test(work.slice(0, index).slice(-140)) && isClause(rest, /[–—]/.test(work.charAt(index! + 1)))],
  [JOINED_REMARK, () => true],
  [REMARK, () => true],
  [SMALL_WORDS, (_, [words]) => !STATE.test(words)],
  [BRACKET, (_, [, inner = ""]) => !STATE.test(inner) || inner.length > 80],
]; // prettier-ignore

/** `, a pamphlet without apparatus.`, ` (тенденційно)`: what stands behind the end of a work. */
function withoutLastWords(work: string): string {
  for (const [begins, isRemark] of REMARKS)
    for (const match of work.matchAll(begins))
      if (
        endsLikeWork(work.slice(0, match.index)) &&
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

/**
 * A piece of a note without the words that lead on to the next work, and without what it says about its own.
 *
 * @param ledOn whether the next piece begins with words of its own
 */
export function closedWork(text: string, last: boolean, ledOn: boolean): string {
  let work = text.trimEnd();
  work = work.replace(/, etc\.?$|(?<=\d[.,]?),? (?:и др|та ін|і інш|і інш|i in|u\. ?a|a j)\.?$/u, "");
  if (!last) work = work.replace(/(?:[;,]| [–—(])$/u, "").replace(JOINED, "").replace(/[;,]$/u, "").trimEnd(); // prettier-ignore
  return withoutLastWords(withoutSentences(withoutLastClause(work), ledOn));
}
