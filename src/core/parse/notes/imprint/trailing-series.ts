import { rule } from "../../rule.ts";

const word = "[\\p{L}&/’'-]+";
/** `A 23`, `no. 7`, `vol. 12`, `n.s. 4` */
const number =
  "(?:,?\\s(?:(?:vol|no|nr|bd|t|кн|вып|n\\.\\s?s)\\.\\s)?(?<number>(?!(?:19|20)\\d\\d)(?:[A-Z]{1,2}\\s)?\\d{1,4}))?";
/** What stands last and is no series. */
const other =
  "(?!(?:Print|Web|Kindle|Originally|Reprint|Film|Map|DVD|E-?book|PDF|Accessed|Translat|First|Unpublished|Master|Ph\\.?D|Press|Audiobook|Google|Internet|Project|HathiTrust|ProQuest|EBSCO|Taylor|Keynote|Conference|Working|Discussion|Policy|\\p{Lu}\\p{L}+\\s(?:edition|app)|Report(?:\\s|$)))";

/**
 * MLA: `I.B. Tauris, 2015. KINO: The Russian and Soviet Cinema.`, `Böhlau, 1999. Bausteine zur Slavischen Philologie, A 23.`,
 * `Universitas, 2010. 3 vols. Biblioteka Kresowa 14.`, and behind the page of a part: `Allen & Unwin, 1971, p. 44. UNESCO Collection.`
 */
const behindYear = rule(
  new RegExp(
    `(?<=[^,.][^\\s,.],\\s(?:19|20)\\d\\d(?:,\\spp?\\.\\s[\\d–, -]{1,14})?\\.\\s(?:\\d{1,2}\\svols\\.\\s)?)${other}(?<name>\\p{Lu}[^.,“”"\\d\\s]*\\s[^.,“”"\\d]{3,80}?)${number}(?=\\.?\\s?$)`,
    "du",
  ),
);
/**
 * Harvard: `Oxford: Oxford University Press (Oxford Geographical and Environmental Studies).`, `Berlin: SWP (SWP-Aktuell, 98)`: who
 * publishes stands before it.
 */
const inBrackets = rule(
  /(?<=\p{Lu}\p{L}+:\s\p{Lu}[^:()“”‘’]{2,60}\s)\((?<name>\p{Lu}\p{L}+(?:\s[\p{L}&’'-]+){1,9}|\p{Lu}{2,6}-\p{Lu}\p{Ll}+(?=,\s\d))(?:,\s(?:(?:[Vv]ol|[Nn]o|[Nn]r|t|z|[Bb]d|H)\.?\s|Band\s|Heft\s)?(?<number>(?!(?:1[5-9]|20)\d\d)\d{1,4}))?\)(?=\.?\s?$|,\spp?\.\s|\.\s(?:Available|https?:|doi))/du,
);
/** The same as a sentence: `Lanham, MD: Scarecrow Press. European Historical Dictionaries, 28.`, `London: Routledge, 2010. Studies in Borders 4.` */
const asSentence = rule(
  new RegExp(
    `(?<=\\p{L}:\\s\\p{Lu}[^:“”‘’]{2,70}(?:\\p{Ll}{2}|,\\s(?:19|20)\\d\\d)\\.\\s)${other}(?<name>\\p{Lu}${word}(?:\\s${word}){1,9})${number}(?=\\.?\\s?$|\\.\\s(?:Available|https?:|doi))`,
    "du",
  ),
);
/** GOST: `Oxford: Oxford Institute for Energy Studies, 2005. (NG 8).`: the letters of a series and its number. */
const letters =
  /(?<=,\s(?:19|20)\d\d\.\s)\((?<name>[A-Z]{2,6})[;,]?\s(?:[Nn]o\.\s)?(?<number>\d{1,5})\)(?=\.?\s?$)/du;
/** What names of series have in them: `Palgrave Macmillan Memory Studies`. */
const seriesWord =
  /(?:^|\s)(?:series|studies|library|papers?|monographs?|texts|classics|collection|dictionar(?:y|ies)|handbooks?|lectures|perspectives|reihe|schriften|beiträge|studien|studia|prace|biblioteka|bibliotheca|knihazbor|серия|библиотека|бібліятэка|seriya|biblijateka)(?=\s|$)/iu;

/** The series that a book is in where it is printed last, with its number. */
export function trailingSeries(text: string): RegExpExecArray | null {
  const bracket = inBrackets.exec(text) ?? letters.exec(text);
  if (bracket) return bracket;
  const behind = behindYear.exec(text);
  // Of a book of MLA anything that stands behind the year is one; elsewhere it must say so.
  if (behind && (isBook(text) || isSeries(behind))) return behind;
  const sentence = asSentence.exec(text);
  return sentence && isSeries(sentence) ? sentence : null;
}

const isSeries = ({ groups }: RegExpExecArray): boolean =>
  // "A Sourcebook. Institute of River Studies Press": a press prints.
  !/\s(?:Press|Publishers|Verlag)$/.test(groups!["name"]!) &&
  ((groups!["number"] !== undefined && !/journal|review|transactions|quarterly/i.test(groups!["name"]!)) ||
    seriesWord.test(groups!["name"]!));

/** `Kos, Anna. Title. Publisher, 2015.` */
const isBook = (text: string): boolean => /^\p{Lu}[\p{L}’'-]+,\s[^“”"]{12,}$/u.test(text);
