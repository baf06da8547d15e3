import { type CitedWork, GIVEN_SURNAME, semicolons } from "./cited-in-note.ts";
import { evidenceOf, hasSignOfReference, likeReference } from "./evidence.ts";
import { leadInLength } from "./lead-in.ts";
import { lineStart, WORK_STARTS } from "./line-starts.ts";
import { isRepeatLedIn } from "./note-chain.ts";
import { isShortReference, repeatedPart } from "./repeats.ts";

const DATED =
  /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:|www\.|\bdoi\b|(?<!\p{L})(?:ebd|ibid|tamże|там же|там жа)\.?,|\((?:wie )?(?:Anm|Fn|przyp|прим|сн)\.? ?\d/iu;
/** What leads to a work inside of a note; words may stand between: `Siehe zuletzt die Darstellung von`. */
const LEADS =
  /(?<![\p{L}-])(?:vgl\.|siehe|s\. auch|zit(?:iert|\.) nach|see|cf\.|quoted in|cited in|см\.|ср\.|цит\. по|zob\.|por\.|cyt\. za|szerzej:|гл\.|параўн\.|цыт\. па|див\.|цит\. за|voir|srov\.)/giu;
/** So far behind such a word the work begins. */
const REACH = 90;
/** `; sowie`, `, а также`: they lead from one work to the next. */
const JOINS =
  /(?<=.[;,.]? )(?:sowie|а также|а таксама|а також|oraz|and also|as well as|ferner)(?: auch| see| vgl\.| см\.:?)? /giu;
const SENTENCES = /(?<=[\p{Ll}\d)\]”»“"]{2}|[\s.]\d) ?\. (?=["“„«]?\p{Lu})/gu;
const ENDING = 30;
/** `S. 106.`, `79–90.`, `London 1991.`, `(1987).`: what a work of a note ends with. */
const ENDED = /(?:\b(?:pp?|ss?|S|С|с)\.? ?\d[\d–-]*(?: ?ff?)?|\d[–-]\d+|(?:1[5-9]|20)\d\d\)?)$/u;

/** `Hierzu und zum folgenden W. Eichwede`, `Der Entwurf findet sich bei W. Oschlies`, `So Richard Löwenthal`: words before the first name. */
const OPENING =
  /(?<!\p{L})(?:hierzu|dazu|folgenden|bei|nach|beispielsweise|bspw\.|etwa|ausführlich|ausführlicher|auch|anders|geben|gibt|bieten|bietet|beitrag|aufsatz|so|i follow|following|draw on|drawing on|relies on|(?:statement|account|study|work|source|overview) is|given in|described in|discussed in|in detail|grundlegend|compare|подробнее|об этом|писал|пишет|вслед за|приводит|szerzej|obszernie|pisze|podaje)(?: [–—])?:? /giu;
const OPENING_WITHIN = 90;

/** Where the work begins behind the words that open a note; 0 where none does. */
function openingLength(note: string): number {
  for (const match of note.slice(0, OPENING_WITHIN).matchAll(OPENING)) {
    const at = match.index + match[0].length;
    if (/[\d"“„«]|\p{Ll}{4}[.;] /u.test(note.slice(0, at))) return 0;
    if (startsLikeWork(note.slice(at)) && isDated(note.slice(at, at + 600))) return at;
  }
  return 0;
}

/** Whether a work begins here, by its names, its quotation mark or what it repeats. */
function startsLikeWork(text: string): boolean {
  if (repeatedPart(text) !== undefined || isShortReference(text.slice(0, 120))) return true;
  const head = text.slice(0, 220);
  return WORK_STARTS.has(lineStart(head)) || GIVEN_SURNAME.test(head);
}

const isDated = (text: string): boolean =>
  DATED.test(text) || repeatedPart(text) === "work" || isShortReference(text.slice(0, 190));

const BEFORE_NOUN = /(?<!\p{L})(?:diese[nmrs]?|de[nmrs]|die|das|zu[mr]|alle[nmr]?|einige[nr]?) $/iu;
const WORD_AND_NAME = /^\p{L}+ (?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}’'-]+,/u;

/** Where the work begins that a word such as `siehe` leads to; nothing when none follows. */
function ledTo(text: string, from: number): number | undefined {
  const end = Math.min(text.length, from + REACH);
  const first = text.slice(from).search(/[^\s:]/u) + from;
  // `Vgl. Burkhardt, Autoritarismus, S. 175`, `See Council of the European Union, “Belarus”`
  if (/^["“„«]?\p{Lu}/u.test(text.slice(first, first + 2)) && isDated(text.slice(first, first + 600))) return first;
  for (let at = first; at < end; at++) {
    if (text.charAt(at - 1) !== " ") continue;
    // Another sentence, or another note: `Vgl. Anm. 3. A. Kos`.
    if (at > first && /[.;)]$/.test(text.slice(from, at - 1)) && !/(?<!\p{L})\p{L}{1,5}\.$/u.test(text.slice(from, at - 1))) return undefined;
    // `zu diesen Bestrebungen H. Timmermann, Die KPdSU`: the word before the initial is no surname.
    if (BEFORE_NOUN.test(text.slice(from, at)) && WORD_AND_NAME.test(text.slice(at, at + 80))) continue;
    if (startsLikeWork(text.slice(at, at + 300)) && isDated(text.slice(at, at + 600))) return at;
  }
  return undefined;
} // prettier-ignore

interface Piece {
  /** Where it begins, with what leads to it. */
  from: number;
  /** Where its work begins. */
  start: number;
  led: boolean;
}

/** `; and Brian Bennett`, `; anders Götz` */
const JOINED = /^(?:and|und|sowie|ferner|anders|dagegen|auch|compare|also|а также|а таксама|і|и|oraz|i) /iu;
/** `; für die internationale Politik Ulrich Menzel, Die Ordnung der Welt` */
const COMMENTED =
  /^\p{Ll}[\p{L} -]{4,60} (?=\p{Lu}[\p{L}.’'-]+ (?:von |van |de )?\p{Lu}[\p{L}’'-]+, ["“„«]?\p{Lu})/u;
const AUXILIARY =
  /(?<!\p{L})(?:is|are|was|were|has|had|have|ist|sind|war|waren|wurde|wird|hat|haben|был|была|было|были|является|jest|są|był|była|było|były)(?!\p{L})/u;

/** Whether a text says something and cites nothing. */
const isComment = (text: string): boolean =>
  !isDated(text) && (AUXILIARY.test(text) || (text.length > 60 && evidenceOf(text).prose > 0));

/** `14 сентября`, `S. 9`, `(2019).`, a link: what a work ends with. */
const CLOSED =
  /(?:[)\]”»"]|https?:\S+|[\s–-]\d{1,4} ?f{0,2}|(?:1[5-9]|20)\d\d[a-z]?|\d \p{L}{3,10}|\p{Lu}\.)\.?$/u;
const isClosed = (text: string): boolean => (CLOSED.test(text) && isDated(text)) || isWork(text, true);

const INSIDE = / \/\/ |, in: |https?:/u;
const isNextWork = (text: string): boolean =>
  /^["“„«]?\p{Lu}/u.test(text) &&
  (startsLikeWork(text) || INSIDE.test(text) || SURNAME_TITLE.test(text)) &&
  isWork(text, true);

function piecesOf(note: string): Piece[] {
  const pieces = new Map<number, Piece>();
  const add = (from: number, start: number, led: boolean): void => {
    const known = pieces.get(from);
    if (!known || known.start < start) pieces.set(from, { from, start, led });
  };
  const lead = leadInLength(note);
  const opening = lead || openingLength(note);
  add(0, opening, opening > 0);
  const places = semicolons(note);
  let left = opening;
  places.forEach((at, k) => {
    const behind = note.slice(at + 2, (places[k + 1] ?? note.length) + 1).replace(/;$/, "");
    const joined = (COMMENTED.exec(behind) ?? JOINED.exec(behind))?.[0].length ?? 0;
    const skip = joined + leadInLength(behind.slice(joined));
    if (!isClosed(note.slice(left, at)) || !isNextWork(behind.slice(skip))) return;
    left = at + 2 + skip;
    add(at + 2, left, true);
  });
  for (const match of note.matchAll(LEADS)) {
    const behind = match.index + match[0].length;
    const work = ledTo(note, behind);
    // `Zob. Ustawa z dnia …`: the word itself says that a work follows where a note begins with it.
    if (work !== undefined) add(match.index, work, true);
  }
  for (const match of note.matchAll(JOINS)) {
    const at = match.index + match[0].length;
    if (startsLikeWork(note.slice(at)) && isDated(note.slice(at, at + 600))) add(match.index, at, true);
  }
  let comment = opening === 0 && !startsLikeWork(note);
  for (const match of note.matchAll(SENTENCES)) {
    const at = match.index + match[0].length;
    comment &&= isComment(note.slice(0, match.index));
    if (comment) {
      const lead = leadInLength(note.slice(at)) || openingLength(note.slice(at));
      add(at, at + lead, lead > 0);
      continue;
    }
    const before = note.slice(Math.max(0, match.index - ENDING), match.index);
    // `…, 188–190. A chronology is given in Chloë Bruce, Friction`
    const opened = ENDED.test(before) ? openingLength(note.slice(at)) : 0;
    if (opened > 0) add(at, at + opened, true);
    if (ENDED.test(before) && GIVEN_SURNAME.test(note.slice(at, at + 220)) && isDated(note.slice(at, at + 600))) add(at, at, true);
  }
  // `… and a site was discussed: Yaras Karmanau, “Belarus Leader …`
  const colon = note.indexOf(": ");
  if (comment && colon > 0 && AUXILIARY.test(note.slice(0, colon)) && startsLikeWork(note.slice(colon + 2)) && isDated(note.slice(colon + 2, colon + 600)))
    add(colon + 2, colon + 2, true);
  const sorted = [...pieces.values()].sort((a, b) => a.from - b.from);
  // A lead-in that stands inside of another one's words leads to the same work.
  return sorted.filter((piece, k) => k === 0 || piece.from >= sorted[k - 1]!.start);
} // prettier-ignore

/** Takes off the words that lead on to the next work, and sentences that only comment. */
function closedWork(text: string, last: boolean, ledOn: boolean): string {
  let work = text.trimEnd();
  if (!last) work = work.replace(/(?:[;,]| [–—(])$/u, "").replace(/[;,]? (?:sowie|und|and|а также|oraz)$/u, "").replace(/[;,]$/u, ""); // prettier-ignore
  for (const match of work.matchAll(SENTENCES)) {
    const rest = work.slice(match.index + match[0].length);
    if (!isDated(work.slice(0, match.index)) || DATED.test(rest)) continue;
    // `Ibid. On the reaction` + `see`
    if (ledOn && !/\d/.test(rest)) return work.slice(0, match.index + match[0].trimEnd().length);
    const { reference, prose } = evidenceOf(rest);
    if (reference === 0 && (prose > 0 || AUXILIARY.test(rest) || rest.split(" ").length > 6))
      return work.slice(0, match.index + match[0].trimEnd().length);
  }
  return work;
}

/** Up to this length a text without sentences that ends with pages or a year is a work, whatever its words are. */
const LONGEST_CLOSED = 320;

/** `ГАРФ. Ф. 5446. Оп. 1. Д. 12. Л. 3.` */
const ARCHIVE = /(?<!\p{L})(?:Ф|f|zesp)\. ?\d+.{0,20}?(?:Оп|Воп|оп|sygn)\. ?\d/u;
const LONGEST_SHORT = 120;
const SHORT = /(?:(?<!\p{L})(?:pp?|ss?|S|С|с)\.? ?|, )\d[\d–-]*(?: ?ff?)?$/u;
/** `Preiherman, “Unsettled Union.”` */
const QUOTED_SHORT = /^\p{Lu}[\p{L}’'-]+, ["“„«][^"”“»]{3,80}["”“»]$/u;
const SURNAME_TITLE = /^\p{Lu}[\p{L}’'-]+(?: (?:and|i|и|und) \p{Lu}[\p{L}’'-]+)?, ["“„«]?\p{Lu}/u;

function isWork(text: string, led: boolean): boolean {
  if (repeatedPart(text) === "work" || isShortReference(text) || isRepeatLedIn(text)) return true;
  if (ARCHIVE.test(text)) return true;
  const closed = text.replace(/\.$/, "");
  // `Wilson, Belarus, 102.`, `Преснякова А. Г. Белорусская модель. С. 95.`: cited in full before.
  if (!DATED.test(text)) return text.length < LONGEST_SHORT && (SHORT.test(closed) || QUOTED_SHORT.test(closed)) && (led || startsLikeWork(text) || SURNAME_TITLE.test(text));
  if (text.length < LONGEST_CLOSED && ENDED.test(closed) && !/[\p{Ll})]{3}[.?!] \p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) return true;
  if (!startsLikeWork(text) && AUXILIARY.test(text) && !INSIDE.test(text)) return false;
  const evidence = evidenceOf(text);
  if (!hasSignOfReference(text, evidence)) return false;
  return startsLikeWork(text) ? likeReference(evidence) > (led ? -4 : -2) : likeReference(evidence) > (led ? -1 : 0.5);
} // prettier-ignore

/**
 * The works that a note of an article cites, without what the note says about them: a comment before `vgl.` or `см.`, sentences behind a
 * work. None for a note that is only comment.
 *
 * @example
 * worksInNote("The law was changed twice. See Anna Nowak, The State, London 2021, p. 5. It is still in force today.").map(({ text }) => text)
 * // ["Anna Nowak, The State, London 2021, p. 5."]
 */
export function worksInNote(note: string): CitedWork[] {
  const pieces = piecesOf(note);
  return pieces.flatMap(({ from, start, led }, k): CitedWork[] => {
    const end = pieces[k + 1]?.from ?? note.length;
    const text = closedWork(
      note.slice(start, end),
      k === pieces.length - 1,
      pieces[k + 1] !== undefined && pieces[k + 1]!.from < pieces[k + 1]!.start,
    );
    return isWork(text, led) ? [{ from, leadIn: note.slice(from, start).trim(), start, text }] : [];
  });
}
