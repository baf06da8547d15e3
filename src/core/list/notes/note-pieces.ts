import { isArchival } from "./archival.ts";
import { semicolons } from "./cited-in-note.ts";
import { goesOnWithNames, OF_FIELD, SENTENCES } from "./closed-work.ts";
import { JOINS, LAW_JOINS, SHORT_JOINS } from "../data/lead-ins.ts";
import { isComment, isNextWork, isShortForm, mayEnd } from "./is-work.ts";
import { isLaw } from "./law.ts";
import { leadWordsIn } from "./lead-in.ts";
import { beforeWork, isSaying } from "./note-openings.ts";
import { subjectLength } from "./subject-opening.ts";
import { repeatedPart } from "../repeats.ts";
import {
  endsLikeWork,
  hasVerb,
  isAct,
  isDated,
  isInterview,
  isNamed,
  isNewspaper,
  startsLikeWork,
} from "./work-marks.ts";
import { anyOf } from "../../any-of.ts";

/** A part of a note that may cite one work. */
export interface Piece {
  /** Where it begins, with what leads to it. */
  from: number;
  /** Where its work begins. */
  start: number;
  led: boolean;
}

/** So far behind a word such as `siehe` the work begins; words may stand between: `Siehe zuletzt die Darstellung von`. */
const REACH = 90;
const TO_YEAR = 600;
const BEFORE_NOUN = /(?<!\p{L})(?:diese[nmrs]?|de[nmrs]|die|das|zu[mr]|alle[nmr]?|einige[nr]?) $/iu;
/** `die hervorragende Darstellung von Ulrich Herbert` */
const NOUN_OF = /^\p{Lu}\p{Ll}+ (?:von|bei|durch) \p{Lu}/u;
const BEFORE_NOUN_OF = /(?<!\p{L})(?:die|der|das|den|dem|eine[rnms]?) (?:\p{Ll}+ )?$/u;
const WORD_AND_NAME = /^\p{L}+ (?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}’'-]+,/u;

/** `prace zebrane w: Sąsiedztwo. Studia o pograniczu`, `die Beiträge in: Grenzland`: words in small letters up to a colon. */
const UP_TO_COLON = /^(?: \p{Ll}[\p{L}’'.-]*){1,9}: (?=["“„«‘]?\p{Lu})/u;
const SHORT_END = /;|\p{L}{2}\. \p{Lu}|\d\. \p{Lu}/u;

/** Whether a work stands at a place, in full or in the short form of one that was cited before: `por. jednak A. Poczobut, System Białoruś, s. 15`. */
function isCited(text: string, at: number): boolean {
  if (isDated(text.slice(at, at + TO_YEAR))) return true;
  return isShortForm(shortAt(text, at), true);
}

/** What a short form at a place would be: up to a semicolon, or the end of the sentence. */
function shortAt(text: string, at: number): string {
  const rest = text.slice(at);
  const end = rest.search(SHORT_END);
  return (end < 0 ? rest : rest.slice(0, end + (rest.charAt(end) === ";" ? 0 : 2))).replace(/\.$/, "");
}

/** Where the work begins that a word such as `siehe` leads to; nothing when none follows. */
function ledTo(text: string, from: number): number | undefined {
  const remark = UP_TO_COLON.exec(text.slice(from, from + REACH))?.[0].length;
  if (remark !== undefined && isDated(text.slice(from + remark, from + remark + TO_YEAR))) return from + remark;
  const end = Math.min(text.length, from + REACH);
  const first = text.slice(from).search(/[^\s:]/u) + from;
  // `Vgl. Burkhardt, Autoritarismus, S. 175`, `See Council of the European Union, “Belarus”`
  if (/^["“„«‘]?\p{Lu}/u.test(text.slice(first, first + 2)) && isCited(text, first)) return first;
  for (let at = first; at < end; at++) {
    if (text.charAt(at - 1) !== " ") continue;
    // Another sentence, or another note: `Vgl. Anm. 3. A. Kos`.
    if (at > first && /[.;)]$/.test(text.slice(from, at - 1)) && !/(?<!\p{L})\p{L}{1,5}\.$/u.test(text.slice(from, at - 1))) return undefined;
    // `zu diesen Bestrebungen H. Timmermann, Die KPdSU`: the word before the initial is no surname.
    if (BEFORE_NOUN.test(text.slice(from, at)) && WORD_AND_NAME.test(text.slice(at, at + 80))) continue;
    if (NOUN_OF.test(text.slice(at, at + 80)) && BEFORE_NOUN_OF.test(text.slice(from, at))) continue;
    // `воспоминания В. Д. Набокова, который`
    if (isSaying(text.slice(at))) continue;
    if (startsLikeWork(text.slice(at, at + 300)) && isCited(text, at)) return at;
    // `srov. též Ústava Ruské federace ze dne 12. prosince 1993, čl. 80`
    if (/^\p{Lu}/u.test(text.slice(at, at + 2)) && (isAct(shortAt(text, at)) || isLaw(shortAt(text, at)))) return at;
  }
  return undefined;
} // prettier-ignore

/** `; für die internationale Politik Ulrich Menzel, Die Ordnung der Welt` */
const COMMENTED =
  /^\p{Ll}[\p{L} -]{4,60} (?=\p{Lu}[\p{L}.’'-]+ (?:von |van |de )?\p{Lu}[\p{L}’'-]+, ["“„«]?\p{Lu})/u;
const JOINED = new RegExp(`^(?:${anyOf([...JOINS, ...SHORT_JOINS])}),? `, "iu");
const JOIN = new RegExp(`(?<=.[;,.]? )(?:${anyOf(JOINS)})(?: auch| see| vgl\\.| см\\.:?)? `, "giu");
const SHORT_JOIN = new RegExp(`(?<=[\\d)\\]”»"’.]),? (?:${anyOf(SHORT_JOINS)}) (?=["“„«‘]?\\p{Lu})`, "gu");

/** `[2006] OJ L134/1, as amended by Council Regulation (EU) 2021/1030`, `Conoco v Khan (1996), aff’d in`: one law or judgment behind another. */
const LAW_JOIN = new RegExp(`(?<=[\\d)\\]]), (?:${anyOf(LAW_JOINS)}) (?=\\p{Lu})`, "gu");

/** `(London: Lane, 2015), and, for the Belarusian case, Nelly Bekus, Struggle`, `, and the reply by Mark Smith, “Whose Identity?”` */
const COMMENTED_JOIN = new RegExp(
  `(?<=[\\d)\\]”»"’]),? (?:${anyOf([...JOINS, ...SHORT_JOINS])}),? (?=\\p{Ll})`,
  "gu",
);
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

/** `; for the official results, Tsentral’naia komissiia, Itogi referenduma (Minsk, 1995), 4`: small words up to a comma, and a work without names. */
const FOR_SUBJECT =
  /^(?:for|on|as for|zu[mr]?|für|о|об|про|аб|sur|pour|o|do|k) [\p{Ll}’' -]{4,60}, (?=["“„«‘]?\p{Lu})/u;

/** How much stands before the work behind a semicolon. */
function skipped(behind: string): number {
  const join = JOINED.exec(behind)?.[0].length ?? 0;
  // `; and Theodore R. Weeks, “Between Rome`
  const joined = isNamed(behind.slice(join)) ? join : (COMMENTED.exec(behind)?.[0].length ?? join);
  const skip = joined + beforeWork(behind.slice(joined));
  if (skip > 0) return skip;
  const subject = FOR_SUBJECT.exec(behind)?.[0].length ?? 0;
  return subject > 0 && endsLikeWork(behind.slice(subject)) && !hasVerb(behind.slice(subject)) ? subject : 0;
}

/** Whether another work begins behind a semicolon, with what is said behind it or without. */
function beginsNextWork(behind: string): boolean {
  if (isNextWork(behind)) return true;
  const [first] = behind.matchAll(SENTENCES_BEHIND);
  return first !== undefined && isNextWork(behind.slice(0, first.index));
}
/** The first sentence that follows on pages, a year or a bracket: `; Traktat pokoju, Dziennik Ustaw 1921, no. 49, item 300. The barn is mentioned in` */
const SENTENCES_BEHIND = /(?<=[\d)\]])\. (?=\p{Lu}\p{L}* \p{Ll})/gu;

/** `М.; Л.: Соцэкгиз, 1935`, `Київ; Відень, 1920`: a second place of publication behind the semicolon. */
const endsInPlace = (before: string, behind: string): boolean =>
  /[.,:–—-] \p{Lu}[\p{L}.-]{0,24}$/u.test(before) && /^\p{Lu}[\p{L}.-]{0,24}(?:; \p{Lu}[\p{L}.-]{0,24})?(?:: ?\p{Lu}[^.;:]{0,80})?, ?(?:1[5-9]|20)\d\d/u.test(behind); // prettier-ignore

/** The parts of a note between which it goes from one work to the next. */
export function piecesOf(note: string): Piece[] {
  const pieces = new Map<number, Piece>();
  const add = (from: number, start: number, led: boolean): void => {
    const known = pieces.get(from);
    if (!known || known.start < start) pieces.set(from, { from, start, led });
  };
  const opening = beforeWork(note);
  add(0, opening, opening > 0);
  const places = semicolons(note);
  let left = opening;
  places.forEach((at, k) => {
    const before = note.slice(left, at).trimEnd();
    const ended = mayEnd(before);
    if (at < left || (!ended && !isDated(before)) || endsInPlace(before, note.slice(at + 2))) return;
    // A semicolon may stand in a work, too: `Вільня; Беласток: Інстытут, 2010`.
    // `М.: ОГИ; Полит.ру; Мемориал, 2010`
    for (const end of [places[k + 1], places[k + 2] ?? note.length, note.length]) {
      const behind = end === undefined ? "" : note.slice(at + 2, end);
      const skip = skipped(behind);
      const next = behind.slice(skip);
      if (!beginsNextWork(next) && !(ended && skip > 0 && isDated(behind))) continue;
      // `…, Białystok 2001, tab. ostatnia; M. Gnatowski, W radzieckich okowach`
      if (!ended && !(isNamed(next) && isDated(next))) continue;
      left = at + 2 + skip;
      add(at + 2, left, true);
      return;
    }
  });
  for (const match of leadWordsIn(note)) {
    const work = ledTo(note, match.index + match[0].length);
    // `Zob. Ustawa z dnia …`: the word itself says that a work follows where a note begins with it.
    if (work !== undefined) add(match.index, work, true);
  }
  for (const match of note.matchAll(JOIN)) {
    const at = match.index + match[0].length;
    if (isDated(note.slice(0, match.index)) && startsLikeWork(note.slice(at)) && isDated(note.slice(at, at + TO_YEAR))) add(match.index, at, true);
  }
  for (const match of note.matchAll(SHORT_JOIN)) {
    const at = match.index + match[0].length;
    const work = note.slice(opening, match.index);
    const named = isNamed(note.slice(at)) && isDated(note.slice(at, at + TO_YEAR));
    // `, 61, and in Rudling, Rise and Fall, 139`
    if (mayEnd(work) && (named || isShortForm(shortAt(note, at)))) add(match.index, at, true);
  }
  for (const match of note.matchAll(LAW_JOIN)) {
    const at = match.index + match[0].length;
    if (mayEnd(note.slice(opening, match.index)) && isLaw(shortAt(note, at))) add(match.index, at, true);
  }
  for (const match of note.matchAll(COMMENTED_JOIN)) {
    const at = namedBehind(note, match.index + match[0].length);
    if (at !== undefined && mayEnd(note.slice(opening, match.index))) add(match.index, at, true);
  }
  addSentences(note, opening, add, [...pieces.values()].filter(({ led }) => led).map(({ start }) => start));
  addDashes(note, opening, add);
  addBrackets(note, opening, add, pieces);
  const sorted = [...pieces.values()].sort((a, b) => a.from - b.from);
  // A lead-in that stands inside of another one's words leads to the same work.
  return sorted.filter((piece, k) => k === 0 || piece.from >= sorted[k - 1]!.start);
} // prettier-ignore

/** `S. 12–15. – Die Oligarchen sind zurück, in: FAZ`, `S. 96 ff. – Eine abweichende Deutung bei Christian Gerlach`: a full stop and a dash between works. */
const DASHES = /(?<=[\p{L}\d)\]”“»>])\. [–—] (?=["“„«]?\p{Lu})/gu;
const DASH = new RegExp(DASHES.source, "u");
/** `. – М.: Наука, 1993. – С. 5`: GOST has them between the fields of one. */
const OF_GOST =
  /[.»)] [–—] (?:\d+ ?[сcsp]\.|[СсCPSTТТВв]\.? ?\d|(?:Т|Вып|Ч|Кн|Nr|№|Vol|Bd)\.? ?\d|\p{Lu}[\p{L}.-]{0,24}(?:: ?\p{Lu}|, (?:1[5-9]|20)\d\d)|(?:1[5-9]|20)\d\d[.,])/u;

function addDashes(note: string, opening: number, add: (from: number, start: number, led: boolean) => void): void {
  if (OF_GOST.test(note)) return;
  let left = opening;
  for (const match of note.matchAll(DASHES)) {
    const at = match.index + match[0].length;
    const before = note.slice(left, match.index);
    const behind = note.slice(at);
    if (!isDated(before) && !isShortForm(before, true)) continue;
    const skip = beforeWork(behind);
    const end = behind.search(DASH);
    const next = (end < 0 ? behind : behind.slice(0, end)).slice(skip);
    // `[Електронний ресурс]. – Режим доступу: https://…`
    if (OF_FIELD.test(behind) && !/^["“„«]/u.test(behind)) continue;
    if (!isNextWork(next) && !isShortForm(next) && !(skip > 0 && isDated(next))) continue;
    add(match.index + 1, at + skip, true);
    left = at + skip;
  }
} // prettier-ignore

/** `По оценке экспертов, речь шла о 7 млрд долл. (Алексашенко С. Цена братства // Ведомости. 2014. 22 мая. С. 6).`: a remark, and its source in brackets. */
const BRACKETED = /(?<=[\p{L}\d.”»“"’,]{2} )\((?=[\p{L}"“„«‘])/gu;

function addBrackets(note: string, opening: number, add: (from: number, start: number, led: boolean) => void, pieces: Map<number, Piece>): void {
  for (const { index } of note.matchAll(BRACKETED)) {
    const from = Math.max(0, opening > index ? 0 : opening, ...[...pieces.values()].map(({ start }) => start).filter((start) => start <= index));
    const end = closingBracket(note, index);
    const inside = note.slice(index + 1, end);
    const skip = beforeWork(inside);
    const work = inside.slice(skip);
    if (end === undefined || (work.length < SHORTEST_IN_BRACKETS && !isNewspaper(work) && !isArchival(work)) || !isNextWork(work) || !(endsLikeWork(work) || isArchival(work)) || ONLY_IMPRINT.test(work)) continue;
    const begin = sentenceStart(note, from, index);
    const before = note.slice(begin, index);
    // `Wilson, Belarus (New Haven: Yale, 2021)` is one work.
    if (startsLikeWork(before) || isNextWork(before.trimEnd())) continue;
    for (const at of [...pieces.keys()]) if (at >= begin && at < end) pieces.delete(at);
    add(index + 1, index + 1 + skip, true);
    add(end, end + 1 + beforeWork(note.slice(end + 1).trimStart()), false);
  }
} // prettier-ignore

/** Where the last sentence before a bracket begins, when a work ends before it: `С. 58. Ср. воспоминания В. Д. Набокова (Набоков В. Д. Правительство` */
function sentenceStart(note: string, from: number, to: number): number {
  const ends = [...note.slice(from, to).matchAll(SENTENCES)].filter(({ index }) => endsLikeWork(note.slice(from, from + index)));
  const last = ends.at(-1);
  return last ? from + last.index + last[0].length : from;
} // prettier-ignore

const SHORTEST_IN_BRACKETS = 30;
/** `(Washington, DC: World Bank, 2019)` */
const ONLY_IMPRINT = /^\p{Lu}[\p{L}’.-]*(?:,? [\p{L}’.-]+){0,4}: [^:]{2,90}, (?:1[5-9]|20)\d\d$/u;

/** Where a bracket closes. */
function closingBracket(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + TO_YEAR); at++) {
    if (text.charAt(at) === "(") depth++;
    else if (text.charAt(at) === ")" && --depth === 0) return at;
  }
  return undefined;
}

/** `As early as 1991 a group of deputies had demanded that the law be suspended`: a year may stand there as well. */
const saysSomething = (before: string): boolean =>
  !isDated(before) || (hasVerb(before) && !endsLikeWork(before) && !/["“„«‘(]/u.test(before));

/** Sentences that begin with a work: behind comments, or behind a work that ends before. */
function addSentences(note: string, opening: number, add: (from: number, start: number, led: boolean) => void, led: readonly number[]): void {
  let comment = opening === 0 && !startsLikeWork(note);
  let left = opening;
  for (const match of note.matchAll(SENTENCES)) {
    const at = match.index + match[0].length;
    const behind = note.slice(at);
    // `Warszawa, 1993. S. 77–90`
    if (/^\p{L}{1,4}\. ?\d/u.test(behind)) continue;
    left = Math.max(left, ...led.filter((start) => start <= match.index));
    const skip = beforeWork(behind);
    const named = (isNamed(behind.slice(skip)) && isDated(behind.slice(0, TO_YEAR))) || isArchival(behind.slice(skip));
    // `NA, RPA, kart. 13. Podrobněji Z. SLÁDEK, Dokumenty`
    comment &&= isComment(note.slice(0, match.index)) || (named && saysSomething(note.slice(left, match.index)) && !goesOnWithNames(note.slice(left, match.index)));
    const before = note.slice(left, match.index);
    // `318–44, at 322. Ibid., 340–41`, `Там жа. Лёс сяброў прасочаны ў даведніку: Маракоў Л.`
    const again = repeatedPart(behind) === "work";
    const whole = endsLikeWork(before) || repeatedPart(before) === "work" || isInterview(before);
    const ended = !comment && whole && (isDated(before) || isShortForm(before));
    if (!comment && !ended) continue;
    // `…, 188–190. A chronology is given in Chloë Bruce, Friction`
    if (comment || skip > 0 || again || named) add(at, at + skip, skip > 0);
    // `(Сагановіч Г. Нарыс… С. 41). Іншага погляду трымаецца Ермаловіч М. Старажытная Беларусь: Перыяды. Мн., 1990. С. 9`: the title goes on.
    if (comment && named) {
      comment = false;
      left = at + skip;
    }
  }
  // `… and a site was discussed: Yaras Karmanau, “Belarus Leader …`
  const colon = note.indexOf(": ");
  const behind = note.slice(colon + 2);
  if (comment && colon > 0 && !/\([^()]*$/.test(note.slice(0, colon)) && hasVerb(note.slice(0, colon)) && startsLikeWork(behind) && isDated(behind.slice(0, TO_YEAR)))
    add(colon + 2, colon + 2, true);
} // prettier-ignore
