import { GIVEN_SURNAME } from "./cited-in-note.ts";
import { INTERVIEWS, VERBS } from "./data/remarks.ts";
import { lineStart, WORK_STARTS } from "./line-starts.ts";
import { isShortReference, repeatedPart } from "./repeats.ts";
import { eitherWord } from "./word-pattern.ts";

// How works begin and end in the notes of an article, where less is needed to tell them than in a list.

const DATED =
  /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:|www\.|\bdoi\b|(?<!\p{L})(?:ebd|ibid|tamże|там же|там жа)\.?,|\((?:wie )?(?:Anm|Fn|przyp|прим|сн)\.? ?\d/iu;
export const isDatedText = (text: string): boolean => DATED.test(text);

/** `f. 4P, op. 156, d. 711, l. 12`, `Ф. 242. Воп. 1. Спр. 317. Арк. 8`, `zesp. 23/96, w. 5, t. 12, k. 14` */
const SHELF =
  /(?<![\p{L}\d])(?:(?:ф|f|оп|воп|op|vop|inv|д|d|спр|spr|арк|ark|лл?|ll?|zesp|sygn|k|w|t|bd|bl|kart|sign|fol)\. ?|(?:fond|box|folder|file|rg|bestand|karton|carton|bl) )\d[\p{L}\d/–-]*/giu;
/** `л. 18`, `Bl. 34`: where in its file a document stands. */
const LEAF = /^(?:лл?|ll?|арк|ark|bl|fol|s|k)\.? ?\d/iu;
const ARCHIVE_HEAD = 180;

/** Whether a text begins with a file of an archive: two marks of its shelf, three where no archive is named. */
export function isArchival(text: string): boolean {
  const head = text.slice(0, ARCHIVE_HEAD).split(";")[0]!;
  // `Даныя прыводзяцца ў: ДАБВ. Ф. 1.` only leads to one.
  if (!/^\p{Lu}/u.test(head) || head.slice(0, head.search(SHELF)).includes(":")) return false;
  const marks = head.match(SHELF)?.length ?? 0;
  return marks > 2 || (marks === 2 && /архі?[вў]|arch|^\p{Lu}{3,8}(?!\p{L})/iu.test(head));
}

/** The file of an archive that a text cites, without the leaf: the same file is one work. */
export const archivalFile = (text: string): string =>
  (text.match(SHELF) ?? [])
    .filter((mark) => !LEAF.test(mark))
    .join(" ")
    .toLowerCase();

const INTERVIEW = new RegExp(`^(?:${eitherWord(INTERVIEWS)})(?!\\p{L})`, "iu");
/** `Author’s interview with a former official, Minsk, May 14, 2018.` */
export const isInterview = (text: string): boolean =>
  INTERVIEW.test(text) && /(?:19|20)\d\d/.test(text.slice(0, 300));

/** `Koktysh v Ukraine App no 43707/07` */
const CASE = /^\p{Lu}[\p{L}.’'& -]{1,60} v\.? \p{Lu}/u;

const ONE = String.raw`(?:(?:\p{Lu}\p{Ll}?\.[ -]?){1,3}(?:(?:von|van|de|der) )?\p{Lu}[\p{L}’'-]+|\p{Lu}{1,2} \p{Lu}[\p{Ll}’'-][\p{L}’'-]+|\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}’'-]+ )?(?:\p{Lu}\p{Ll}?\. ?){0,2}(?:(?:von|van|de|der|zu) )?\p{Lu}[\p{L}’'-]+)`;
const NAMES = String.raw`${ONE}(?:(?:, | ?/ ?|,? (?:and|und|i|и|і|et|a) )${ONE}){0,4}(?: \[[\p{L}.]{2,12}\])?(?: \((?:Hrsg|Hg|Hsg|eds?|red|dir)\.?\))?`;
const TITLE = String.raw`(?:["“„«‘]|(?!(?:1[5-9]|20)\d\d[.,])[\p{Lu}\d]\S*(?: [^\s,;]+){2})`;
/** `P. Kościński, Burzliwy rok na Białorusi`, `H Kelsen, General Theory of Law`, `Луцкевіч А. Да гісторыі руху`: names and a title of some length. */
const NAMED = new RegExp(String.raw`^(?:${NAMES}[,:] ${TITLE}|\p{Lu}[\p{L}’'-]+,? (?:\p{Lu}\p{Ll}?\.[ -]?){1,3}[,:]? ?${TITLE}|\p{Lu}[\p{L}’'-]+,? (?:\p{Lu}\p{Ll}?\. ?){1,3}, \p{Lu}[\p{L}’'-]+)`, "u"); // prettier-ignore
/** `H Kelsen, General`, `S Eke and T Kuzio, ‘Sultanism`: initials without full stops. */
const BARE_INITIALS =
  /^\p{Lu}{1,3} \p{Lu}\p{Ll}[\p{L}’'-]+(?:(?:, | and )\p{Lu}{1,3} \p{Lu}\p{Ll}[\p{L}’'-]+){0,4}(?: \(eds?\))?, ["“‘\p{Lu}]/u;
const LINK = /^(?:https?:\/\/|www\.)\S/iu;
const HEAD = 220;

/** Whether names stand here and a title behind them. */
export const isNamed = (text: string): boolean => NAMED.test(text.slice(0, HEAD));

/** Whether a work begins here, by its names, its quotation mark or what it repeats. */
export function startsLikeWork(text: string): boolean {
  if (repeatedPart(text) !== undefined || (/^["“„«‘]?\p{Lu}/u.test(text) && isShortReference(text.slice(0, 120))) || LINK.test(text)) return true;
  const head = text.slice(0, HEAD);
  return (
    // `S. Bieleń, Stereotypy`: its initial is a word of fields, too.
    WORK_STARTS.has(lineStart(head)) || isNamed(head) || GIVEN_SURNAME.test(head) || BARE_INITIALS.test(head) || CASE.test(head) ||
    isInterview(head) || isArchival(head)
  );
} // prettier-ignore

/** Whether a year, a link or a mark of repetition stands in a text, or the shelf of an archive. */
export const isDated = (text: string): boolean =>
  DATED.test(text) ||
  repeatedPart(text) === "work" ||
  isShortReference(text.slice(0, 190)) ||
  isArchival(text);

/** `S. 106.`, `79–90.`, `London 1991.`, `(1987).`, `), 60`, `art 137`, a link: what a work of a note ends with. */
const ENDED =
  /(?:(?<!\p{L})(?:pp?|ss?|S|С|с|k|l|арк|Арк|л|Л|Ст|ст|poz|art|para|§|nr|no|№|Nr)\.? ?\d[\d–-]*(?: ?(?:ff?|n|nn|i n)\.?)?|[,)\]”»’"] ?\d[\d–-]*(?:, \d[\d–-]*)*|\d[–-]\d+|[,:([] ?(?:\p{Lu}[^,.:()[\]\d]{1,60} )?(?:1[5-9]|20)\d\d[)\]]?|https?:\S+)\.?$/u;
/** `(Stuttgart: ibidem, 2014)`, `(accessed 3 May 2020).` */
const BRACKETED = /[([]([^()[\]]*)[)\]]\.?$/u;
const DAY = /(?:^|\s)\d{1,2} \p{L}{3,12} \d{4}$/u;

/** Whether a text ends as a work does. */
export function endsLikeWork(text: string): boolean {
  const tail = text.slice(-120);
  return (ENDED.test(tail) && !DAY.test(tail)) || /\d/.test(BRACKETED.exec(tail)?.[1] ?? "");
}

const VERB = new RegExp(`(?<!\\p{L})(?:${eitherWord(VERBS)})(?!\\p{L})`, "iu");
const QUOTED = /[“„«"‘][^“”„«»"]{0,300}[”“»"’]/gu;
/** Whether a sentence with one of the verbs of remarks stands in a text, outside of quotation marks. */
export const hasVerb = (text: string): boolean => VERB.test(text.replace(QUOTED, " "));
