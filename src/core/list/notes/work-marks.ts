import { isArchival } from "./archival.ts";
import { GIVEN_SURNAME } from "./cited-in-note.ts";
import { ACTS } from "../data/acts.ts";
import { INTERVIEWS, VERB_ENDINGS, VERBS } from "../data/remarks.ts";
import { lineStart, WORK_STARTS } from "../lines/line-starts.ts";
import { isLaw } from "./law.ts";
import { remember } from "../../remember.ts";
import { isShortReference, repeatedPart } from "../repeats.ts";
import { anyOf } from "../../any-of.ts";

// How works begin and end in the notes of an article, where less is needed to tell them than in a list.

const DATED =
  /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:|www\.|\bdoi\b|(?<!\p{L})(?:ebd|ibid|tamże|там же|там жа)\.?,|\/\/ (?:там же|там жа|там само|тамсама|ibid)(?!\p{L})|\p{Lu}{2}[-/]\p{Lu}{1,4}\(\d{2,4}\)\d|\((?:wie )?(?:Anm|Fn|przyp|прим|сн)\.? ?\d/iu;
export const isDatedText = remember((text) => DATED.test(text));

const INTERVIEW = new RegExp(`^(?:${anyOf(INTERVIEWS)})(?!\\p{L})`, "iu");
/** `Author’s interview with a former official, Minsk, May 14, 2018.` */
export const isInterview = (text: string): boolean =>
  INTERVIEW.test(text) && /(?:19|20)\d\d/.test(text.slice(0, 300));

/** `Koktysh v Ukraine App no 43707/07` */
const CASE = /^(?:\p{Lu}[\p{L}.’'& -]{1,60} v\.? \p{Lu}|(?:Joined )?Cases? (?:[CTF][-–‑])?\d{1,4}\/\d\d)/u;

/** Whether a judgment is cited by its parties or its number. */
export const isCase = (text: string): boolean => CASE.test(text) && text.length < 320 && isDatedText(text);

const CAPITALS = String.raw`(?:M[ac]c?)?\p{Lu}[\p{Lu}’'-]{2,}`;
const GIVEN = String.raw`(?:\p{Lu}\.(?:-?\p{Lu}\.)?|\p{Lu}[\p{Ll}’'-]+)`;
const ONE = String.raw`(?:(?:\p{Lu}\p{Ll}?\.[ -]?){1,3}(?:(?:von|van|de|der) )?\p{Lu}[\p{L}’'-]+|\p{Lu}{1,2} \p{Lu}[\p{Ll}’'-][\p{L}’'-]+|\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}’'-]+ )?(?:\p{Lu}\p{Ll}?\. ?|\p{Lu} ){0,2}(?:(?:von|van|de|der|zu) )?\p{Lu}[\p{L}’'-]+(?: Jr\.?)?|\p{Lu}\.? \p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+)`;
const NAMES = String.raw`${ONE}(?:(?:, | ?/ ?| [–-] |,? (?:and|&|und|u\.|i|и|і|et|a|ir) )${ONE}){0,4}(?:,? et al\.?| u\. ?a\.| и др\.| i in\.| та ін\.| і інш\.| a (?:kol|spol)\.)?(?: \[[\p{L}.]{2,12}\])?(?: \((?:Hrsg|Hg|Hsg|edd?s?|red|dir|sud)\.?\)|, (?:edd?s?|red|dir|sud)\.)?`;
const TITLE = String.raw`(?:["“„«‘]|(?!(?:1[5-9]|20)\d\d[.,–-])[\p{Lu}\d]\S*(?: [^\s,;]+){2})`;
/** `P. Kościński, Burzliwy rok na Białorusi`, `H Kelsen, General Theory of Law`, `Луцкевіч А. Да гісторыі руху`: names and a title of some length. */
const NAMED = new RegExp(String.raw`^(?:${NAMES}[,:] ${TITLE}|${NAMES}: \p{Lu}\S*(?: [^\s,;]+)?(?:[.?!]|, in:?|,(?= \p{Ll})) |\p{Lu}[\p{L}’'-]+,? (?:\p{Lu}\p{Ll}?\.[ -]?){1,3}[,:]? ?(?:${TITLE}|\p{Lu}\p{L}* \p{Ll}|\p{Lu}\p{Ll}{2,}[,:] \p{Ll})|\p{Lu}[\p{L}’'-]+,? (?:\p{Lu}\p{Ll}?\. ?){1,3}, \p{Lu}[\p{L}’'-]+)`, "u"); // prettier-ignore
/** `В. Акудовіч, Код адсутнасці, Мінск 2007`: the initial is a word of fields, and the title is short. */
const INITIALLED = /^(?:\p{Lu}\p{Ll}?\.[ -]?){1,3}\p{Lu}[\p{L}’'-]{2,}, ["“„«‘]?\p{Lu}\p{L}/u;
/** `H Kelsen, General`, `S Eke and T Kuzio, ‘Sultanism`: initials without full stops. */
const BARE_INITIALS =
  /^\p{Lu}{1,3} \p{Lu}\p{Ll}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?:(?:, | and )\p{Lu}{1,3} \p{Lu}\p{Ll}[\p{L}’'-]+){0,4}(?: \(eds?\))?, ["“‘\p{Lu}]/u;
/** `Тамаш ГРЫБ, Выбранае`, `SAHANOVIČ, Hienadź a ŠYBIEKA, Zachar. Dějiny`: surnames in capitals, and a title of any length behind them. */
const IN_CAPITALS = new RegExp(
  String.raw`^(?:(?:${GIVEN} ){1,2}${CAPITALS}(?:(?:, | [–-] |,? (?:and|und|i|и|і|et|a) )(?:${GIVEN} ){1,2}${CAPITALS}){0,4}(?: a (?:kol|spol)\.)?(?: \((?:Hrsg|Hg|edd?s?|red|dir)\.?\))?, |${CAPITALS}, ${GIVEN}(?:(?:[;,]| [–-]|,? (?:and|und|i|и|і|et|a)) ${CAPITALS}, ${GIVEN}){0,4}\.? )["“„«‘]?\p{Lu}`,
  "u",
);
const LINK = /^(?:https?:\/\/|www\.)\S/iu;
const HEAD = 220;

/** Whether a surname in capitals stands here, and a title behind it. */
export const isInCapitals = (text: string): boolean => IN_CAPITALS.test(text.slice(0, HEAD));

/** Whether names stand here and a title behind them. */
export const isNamed = (text: string): boolean => isNamedHead(text.slice(0, HEAD));
const isNamedHead = remember((head) => NAMED.test(head) || IN_CAPITALS.test(head) || SUPPLIED.test(head));
/** `[Anonym], Kdo vládne v Užhorodě?`, `[August Kos,] Zur Reform` */
const SUPPLIED = /^\[\p{Lu}[^\]\d]{2,40}(?:\][,:]|[,:]\]) ["“„«]?\p{Lu}/u;

/** `Parker, Stewart. The Last Republic`, `Miller, Alexei, and Ann Kos. “Memory`, `Kos, Anna, ed. War` */
const INVERTED =
  /^\p{Lu}[\p{L}’'-]+, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?:(?: \p{Lu}\.)?,? (?:and|und|i|et|a) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?|, et al)?(?:, (?:eds?|red|hg)| \p{Lu})?\. ?(?:["“„«]|\p{Lu}[\p{L}’'-]*[ .])/u;
export const isInverted = (text: string): boolean => INVERTED.test(text.slice(0, HEAD));

/** Whether a work begins here, by its names, its quotation mark or what it repeats. */
export const startsLikeWork = (text: string): boolean => headLikeWork(text.slice(0, HEAD));
const headLikeWork = remember((head) => {
  if (repeatedPart(head) !== undefined || (/^["“„«‘]?\p{Lu}/u.test(head) && isShortReference(head.slice(0, 120))) || LINK.test(head)) return true;
  return (
    // `S. Bieleń, Stereotypy`: its initial is a word of fields, too.
    WORK_STARTS.has(lineStart(head)) || isNamed(head) || INITIALLED.test(head) || GIVEN_SURNAME.test(head) || BARE_INITIALS.test(head) || INVERTED.test(head) || CASE.test(head) ||
    isInterview(head) || isArchival(head)
  );
}); // prettier-ignore

/** Whether a year, a link or a mark of repetition stands in a text, or the shelf of an archive. */
export const isDated = remember(
  (text) =>
    isDatedText(text) ||
    repeatedPart(text) === "work" ||
    isShortReference(text.slice(0, 190)) ||
    isArchival(text) ||
    isLaw(text),
);

/** `S. 106.`, `p. XIX`, `79–90.`, `London 1991.`, `(1987).`, `), 60`, `art 137`, `č. 23/2001`, a link: what a work of a note ends with. */
const ENDED =
  /(?:(?<!\p{L})(?:at|here|hier|tu|ici|zde|здесь|тут|chs?|paras?|pts?|rec|Rn|Rz|pkt|rozdz|tab|Tab|табл|kart|krab|karton|box|folder|sygn|sign|odst|ust|Abs|Anm|глава|гл|[Kk]ap|pp?|P|ss?|S|С|с|k|l|арк|Арк|л|Л|Ст|ст|poz|art|арт|para|čl|§|nr|no|№|č|Nr|item|doc|dok|док|łam|Łam|Sp|стб)\.? ?(?:\p{Lu}?\d[\d–-]*(?:\/\d{2,4})?|[IVXLC]+(?:[–-][IVXLC]+)?)(?: ?(?:ff?|n|nn|i nn?|u\. ?ö|об|зв|адв|et suiv|sqq?|[иi] след|і наст|і далі)\.?)?|(?<=\d[^.]{0,30}, )passim|[)\]] (?:\d+ )?\p{Lu}[^.;:()[\]“”‘]{1,80} [A-Z]{0,2}-?\d+|[)\]]: \d+|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|[,)\]”»’"] ?\d[\d–-]*(?:n|ff)?(?:, \d[\d–-]*)*|\d[–-]\d+|\d[–-][IVX]+ \d+|(?<=[–—-] |\d\d\. )\d+ ?[сcsp]|(?:[Nn]o|[Nn]r|№)\.? ?(?:\p{Lu}{1,2}[-–])?\d+(?:[-/–]\p{L}{0,4}\d*)?|\(\d{2,4}\)\d+|[,:([] ?(?:\p{Lu}[^,.:()[\]\d]{1,60} )?(?:1[5-9]|20)\d\d[)\]]?|https?:\S+|(?:DOI|doi):? ?10\.\d{4,}\/[^\s;]+)\.?$/u;
/** `(Stuttgart: ibidem, 2014)`, `(accessed 3 May 2020).` */
const BRACKETED = /[([]([^()[\]]*)[)\]]\.?$/u;
const DAY = /(?:^|\s)\d{1,2} \p{L}{3,12} (?:1[5-9]|20)\d\d$/u;
/** `“Rzeczpospolita”, 3 IV 2004`, `„Tygodnik Powszechny” z 4 czerwca 2006 r.`: the day of a newspaper stands behind its quoted name. */
const ISSUE =
  /[”»"“’],? (?:\p{Lu}[^,;:\d]{2,40}, )?(?:(?:nr|no\.|№) ?\d+,? )?(?:(?:z|z dnia|vom|от|ад|від|of|du|ze dne) )?\d{1,2}\.? ?(?:[IVX]{1,4}|\p{L}{3,12}|\d{1,2})\.? ?(?:19|20)\d\d(?: ?[rгр]\.?)?\.?$/u;
/** `Народная воля, 14 верасня 2004 г.`, `Правда. 1937. 5 мая. С. 2`: newspapers with nothing but their day. */
const NEWSPAPER =
  /^\p{Lu}[^,.;:\d]{2,40}(?:, (?:vom |z |от |ад |від )?\d{1,2}\.? (?:\p{L}{3,12}|[IVX]{1,4}) (?:19|20)\d\d(?: ?[грr]\.?)?|\. (?:19|20)\d\d\. (?:№ ?\d+\. )?\d{1,2} \p{L}{3,12})(?:[.,] (?:(?:с|С|s|S|pp?)\. ?)?\d[\d–-]*)?\.?$/u;
const ACT = new RegExp(
  `^(?:${anyOf(ACTS)})(?!\\p{L})[^;:]{0,160}?(?:(?:19|20)\\d\\d|(?:№|No|nr|č\\.|n°) ?\\d)`,
  "iu",
);
/** `О гражданстве Республики Беларусь: Закон Респ. Беларусь от 1 авг. 2002 г.`, `Аб мовах : Закон`: GOST prints the subject of an act first. */
const TITLED_ACT = new RegExp(
  `^(?:об?|обо|про|аб)(?!\\p{L})[^:;]{3,240} ?: (?:${anyOf(ACTS)})(?!\\p{L})`,
  "iu",
);
export const isTitledAct = (text: string): boolean => TITLED_ACT.test(text);
/** `Zákon ze dne 26. ledna 1990, č. 3094-XI, o jazycích`, `Закон аб мовах ад 26 студзеня 1990 г.` */
export const isAct = (text: string): boolean => text.length < 320 && ACT.test(text) && !hasVerb(text);
export const isNewspaper = (text: string): boolean => text.length < 120 && NEWSPAPER.test(text);

/** `<www.venice.coe.int> accessed 3 March 2018`: Oxford prints the day of access without brackets. */
const ACCESSED =
  /(?:accessed|dostęp|abgerufen am|consulté le|žiūrėta|zugegriffen am) \d{1,2}\.? ?[\p{L}\d]{1,12}\.? ?(?:19|20)\d\d\.?$/u;
/** Whether a text ends as a work does. */
export const endsLikeWork = (text: string): boolean => tailLikeWork(text.slice(-120));
const tailLikeWork = remember(
  (tail) =>
    (ENDED.test(tail) && !DAY.test(tail)) ||
    ISSUE.test(tail) ||
    ACCESSED.test(tail) ||
    /\d/.test(BRACKETED.exec(tail)?.[1] ?? ""),
);

/** `. Chişinău 2009`, `. New York, London 1995`, `.) Frankfurt am Main 1996`: behind a full stop the place of a work stands, or of what goes before. */
const PLACE_AND_YEAR =
  /\.\)? \p{Lu}[\p{L}’-]{2,}(?:[ ,/–-]{1,2}(?:(?:am|an der|nad|on|sur) )?\p{Lu}[\p{L}.’-]*){0,3},? (?:1[5-9]|20)\d\d\.?$/u;
/** Whether a text ends with a place behind a full stop, and a year. */
export const endsInPlace = (text: string): boolean => PLACE_AND_YEAR.test(text.slice(-90));

/** `Rudling, P. A. (2012)`, `Hansen, Imke. 2020`: the year stands behind names, and the title follows. */
const YEAR_OF_NAMES =
  /^(?:\p{Lu}[\p{L}.’'-]*,? |(?:and|&|i|und|и|et|of|the|for|al\.) |\((?:red|Hg|[Ee]ds?)\.?\)[.,]? )+\((?:1[5-9]|20)\d\d[a-z]?(?:, [^()]{3,14})?\)$|^(?:\p{Lu}[\p{L}.’'-]*,? |(?:and|&|et|al\.|eds?\.) )*[\p{L}’'-]+\. (?:1[5-9]|20)\d\d[a-z]?$/u;
export const endsInYearOfNames = (text: string): boolean => YEAR_OF_NAMES.test(text);

const VERB = new RegExp(`(?<!\\p{L})(?:${anyOf(VERBS)}|\\p{Ll}{2,20}(?:${anyOf(VERB_ENDINGS)}))(?!\\p{L})`, "iu"); // prettier-ignore
const QUOTED = /[“„«"‘][^“”„«»"]{0,300}[”“»"’]/gu;
/** Whether a sentence with one of the verbs of remarks stands in a text, outside of quotation marks. */
export const hasVerb = remember((text) => VERB.test(text.replace(QUOTED, " ")));
