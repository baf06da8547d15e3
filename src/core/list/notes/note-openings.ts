import { isArchival } from "./archival.ts";
import { goesOnWithNames, SENTENCES } from "./sentence-ends.ts";
import { isShortForm } from "./is-work.ts";
import { BEFORE_NAMES, OPENINGS, PRINTED_INS } from "../data/lead-ins.ts";
import { SUBJECT_STARTS } from "../data/subject-starts.ts";
import { ADVERB_ENDINGS, VERB_ENDINGS } from "../data/remarks.ts";
import { leadInLength, leadWordsIn } from "./lead-in.ts";
import { isShortReference, repeatedPart } from "../repeats.ts";
import { subjectLength } from "./subject-opening.ts";
import {
  endsLikeWork,
  hasVerb,
  isAct,
  isCase,
  isDated,
  isInCapitals,
  isInverted,
  isInterview,
  isNamed,
  isNewspaper,
  isTitledAct,
  startsLikeWork,
} from "./work-marks.ts";
import { anyOf } from "../../any-of.ts";

const WITHIN = 90;
/** So far behind its start the year of a work stands. */
const TO_YEAR = 600;

/** `Hierzu und zum folgenden W. Eichwede`, `Der Entwurf findet sich bei W. Oschlies`, `So Richard Löwenthal`: words before the first name. */
const OPENING = new RegExp(
  `(?<!\\p{L})(?:${anyOf(OPENINGS)}|\\p{Ll}{2,20}(?:${anyOf(VERB_ENDINGS)}))(?: [–—])?:? `,
  "giu",
);

function openingLength(text: string): number {
  for (const match of text.slice(0, WITHIN).matchAll(OPENING)) {
    const at = match.index + match[0].length;
    if (/[\d"“„«]|\p{Ll}{4}\. /u.test(text.slice(0, at))) return 0;
    // `jak słusznie zauważa J. Czaputowicz – bywa nadużywane`
    if (/^[^,:;.]{3,30}(?:\. ?[^,:;.]{2,30})? [–—] \p{Ll}/u.test(text.slice(at, at + 80))) continue;
    if (isSaying(text.slice(at))) continue;
    if (startsLikeWork(text.slice(at)) && isDated(text.slice(at, at + TO_YEAR))) return at;
  }
  return 0;
}

/** `Г. Сагановіч, «ніякай Русі не існавала»`, `E. Mironowicz, w 1939 r. zamknięto szkołę`: who says something is no author of a work here. */
const SAYING = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}, (?:["“„«‘](?=\p{Ll})|(?=\p{Ll}))/u;
const EDITOR = new RegExp(
  `^(?:${anyOf([...BEFORE_NAMES, "von", "van", "de", "der", "in:", "w:", "i in", "et al", "и др"])})(?!\\p{L})`,
  "iu",
);
/** No `op. cit.`, `s. 5`, `supra note 3`. */
const SAID = /^(?!supra|infra|wie|oben|above|cited|jw)\p{Ll}[\p{L}’'-]* \S/u;
export function isSaying(text: string): boolean {
  const saying = SAYING.exec(text.slice(0, 90))?.[0];
  return saying !== undefined && !EDITOR.test(text.slice(saying.length)) && SAID.test(text.slice(saying.length));
} // prettier-ignore
/** `“And no one will divide us.” Narodnaia gazeta`: American quotation marks stand behind the full stop. */
const QUOTE_ENDS = /(?<=\p{Ll}[.?!][”"]) (?=\p{Lu})/gu;
const QUOTED = /["“„«‘][^"“„«‘”»]{15,}["”»“’](?!\p{L})/u;
/** `BBC News Ukraina, 3 Feb. 2020` is no name. */
const NUMBERED = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}, \d/u;
const LONGEST_SAID = 500;

/** `«Никакого союза не будет». Шушкевич С. Моя жизнь`, `“We are one,” he told the deputies. Zviazda, 3 April 1996`: what is quoted, and its source behind it. */
function saidLength(text: string): number {
  const head = text.slice(0, LONGEST_SAID);
  if (!QUOTED.test(head) || isNamed(text)) return 0;
  for (const match of [...head.matchAll(SENTENCES), ...head.matchAll(QUOTE_ENDS)].sort((a, b) => a.index - b.index)) {
    const before = text.slice(0, match.index);
    const at = match.index + match[0].length;
    const behind = text.slice(at);
    if (goesOnWithNames(before)) continue;
    if (before.includes(";") || endsLikeWork(before) || (!QUOTED.test(before) && isDated(before))) return 0;
    const outside = before.replace(QUOTED, "");
    // `“The Old Title.” Slavic Review 55 (1996)`: an article begins with its title as well.
    const said = /\p{Ll}[ -]\p{Ll}/u.test(outside);
    const source = (isNamed(behind) && !NUMBERED.test(behind)) || (said && (isNewspaper(behind) || (startsLikeWork(behind) && /^\p{Lu}/u.test(behind))));
    if (QUOTED.test(before) && source && isDated(behind.slice(0, TO_YEAR))) return at;
  }
  return 0;
} // prettier-ignore

/** `Podobnie: N. Bekus, Struggle`, `Успаміны адваката: Śmiarowski E. Mowy`, `Даныя прыводзяцца ў: ДАБВ. Ф. 1.`: a remark up to a colon. */
const UP_TO_COLON =
  /^[^"“„«:;](?:[^"“„«‘:;]|["“„«‘][^"“„«‘”»:;]{2,160}[”»“"’](?!\p{L})){2,260}?: (?=["“„«‘[]?[\p{Lu}\d])/u;

/** A sentence may have a semicolon as well. */
const SENTENCE_TO_COLON = new RegExp(UP_TO_COLON.source.replace("‘:;]|", "‘:]|"), "u");

/** `…, in: B. Faulenbach (Hg.)` goes on with what a work is in. */
const CONTAINER = /[,.] \[?(?:in|w|в|у|ў|dans|v|ve)\]?: $/iu;
/** `, Nations and Nationalism (Cambridge: Cambridge University Press, 1990)` */
const IN_BRACKET = /\([^()]*$/;
/** `Partyzantka 1942–1960. Działalność. – Warszawa: ISP PAN, 2006`: a place of publication before the colon. */
/** `яшчэ Я. Станкевіч: Станкевіч Я. Творы`: an initial, no end of a sentence. */
const IMPRINT = /(?<!(?<!\p{L})\p{Lu})[.,;–—-] \p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?: $/u;
/** `Кодекс законів України про надра : Закон України від 27 лип. 1994 р.`: with a blank before it the colon is one of fields. */
const GOST_COLON = /\p{Script=Cyrillic} : $/u;
const BEFORE_COLON = /(?<=(?<!\p{L})\p{Ll}{2,15} )\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+: $/u;
const NAME = /^\p{Lu}[\p{L}’'-]{2,}/u;

/** `Anna Kos: The State, Antisemitism, and Order`: the title is no name. */
const ARTICLE = /^(?:The|An?|Die|Das|Les?) /u;
const LABEL = /^\p{L}+(?: \p{Ll}+){0,4}: $/u;
const OF_DAY =
  /^(?:["“„«][^"“„«”»]{2,40}["”»“]|\p{Lu}[\p{L} -]{2,40}),? (?:(?:z |от |ад |від |vom )?\d{1,2}\.? ?[\p{L}\d]{1,12}\.? ?(?:19|20)\d\d|(?:19|20)\d\d, (?:nr|no|№|č|H)\b)/u;
const SHORT_TITLED = /^(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}’'-]{2,}, \p{Lu}/u;
const SHORT_REMARK = /^\p{Ll}[\p{L} -]{3,40}: $/u;

function colonLength(text: string): number {
  const remark = UP_TO_COLON.exec(text)?.[0] ?? "";
  if (remark === "" || repeatedPart(text) === "work" || CONTAINER.test(remark) || IN_BRACKET.test(remark) || GOST_COLON.test(remark)) return 0;
  if (!leadWordsIn(remark).next().done || IMPRINT.test(remark)) return 0;
  const behind = text.slice(remark.length);
  // `wurde gedruckt in Sjarhej Antončyk: Daklad. Historyja`: the colon stands behind the names.
  const names = BEFORE_COLON.exec(remark)?.index ?? -1;
  if (names > 0 && hasVerb(remark.slice(0, names)) && !isNamed(text) && !isNamed(behind) && isNamed(text.slice(names)) && isDated(behind.slice(0, TO_YEAR))) return names;
  // `; на противагу: Ільюшин І. Українська повстанська армія… – С. 245`
  if (SHORT_REMARK.test(remark) && isShortForm(behind.split(";", 1)[0]!, true)) return remark.length;
  if (!isDated(behind.slice(0, TO_YEAR))) return 0;
  const [name = ""] = NAME.exec(behind) ?? [];
  // `On Hungary: M. Kos, G. Lis and K. Ort, ‘Illiberal Turn’`: no given name.
  if (SUBJECT_STARTS.has(remark.split(" ", 1)[0]!.toLowerCase()) && isNamed(behind) && remark.split(" ").length < 6) return remark.length;
  // `Я. Грицак уважає це тактичним прийомом: Грицак Я. Нарис`
  if (isNamed(text)) return name !== "" && remark.includes(name) && isNamed(behind) ? remark.length : 0;
  const begins = (isNamed(behind) && !ARTICLE.test(behind)) || isArchival(behind) || isInterview(behind) || isCase(behind) || isAct(behind) || isShortReference(behind.slice(0, 120));
  // `widzi to J. Turonek, który przesuwa datę na rok 1938: J. Turonek, Wacław Iwanowski`
  const again = name.length > 3 && remark.includes(name.slice(0, -1));
  if (begins && (again || !/\d/.test(remark))) return remark.length;
  // `Tekst przemówienia: „Kurier Wileński”, 4 marca 1927, nr 51`
  // `Polska edycja: T. Snyder, Skrwawione ziemie`
  const works = OF_DAY.test(behind) || SHORT_TITLED.test(behind);
  return LABEL.test(remark) && works ? remark.length : 0;
} // prettier-ignore

/** `трымаецца Ермаловіч М. Старажытная Беларусь: `, `zob. A. Kos, Państwo: `: the colon is that of a title. */
const NAMED_TITLE = /(?<!\p{L})\p{Lu}(?:[\p{L}’'-]{2,} (?:\p{Lu}\. ?){1,2}|\. \p{Lu}[\p{L}’'-]{2,}, )\p{Lu}/u;

/** `The census of 1999 suggests otherwise: Ministerstvo statistiki`: a sentence up to a colon, and any work behind it. */
function sentenceLength(text: string): number {
  const remark = SENTENCE_TO_COLON.exec(text)?.[0] ?? "";
  if (
    !hasVerb(remark) ||
    startsLikeWork(text) ||
    CONTAINER.test(remark) ||
    IN_BRACKET.test(remark) ||
    !leadWordsIn(remark).next().done
  )
    return 0;
  // `Declaration of Sovereignty, July 27, 1990. Русский текст опубликован: Ведомости`: a work ends before the sentence begins.
  const last = remark.slice(remark.lastIndexOf(";") + 1);
  if ((remark.includes(";") && (isDated(remark) || !hasVerb(last))) || NAMED_TITLE.test(remark)) return 0;
  for (const { index } of remark.matchAll(SENTENCES)) if (isDated(remark.slice(0, index))) return 0;
  return isDated(text.slice(remark.length, remark.length + TO_YEAR)) ? remark.length : 0;
}

/** `Official figures are in Narodnoe khoziaistvo`, `Das Programm ist abgedruckt in: Ost-Probleme`: behind these words a title stands as well as names. */
const PRINTED_IN = new RegExp(`(?<!\\p{L})(?:${anyOf(PRINTED_INS)}):? (?=["“„«‘]?\\p{Lu})`, "iu");

function printedLength(text: string): number {
  const match = PRINTED_IN.exec(text.slice(0, WITHIN));
  if (!match || /["“„«;]|\p{Ll}{4}\. /u.test(text.slice(0, match.index))) return 0;
  // `Gesetz vom 26.1.1990, abgedruckt in: Europa-Archiv 45` is one reference.
  if (text.charAt(match.index - 2) === "," && isDated(text.slice(0, match.index))) return 0;
  const at = match.index + match[0].length;
  return isDated(text.slice(at, at + TO_YEAR)) ? at : 0;
}

/** `on the other hand, Ales’ Lahvinets, “Palityka`, `For a contrary view, S Eke, ‘Sultanism’`: small words, then names and a title. */
const SMALL_WORDS =
  /^\p{L}[\p{Ll}’'-]*(?:,? [\p{Ll}’'.-]+){0,14},? (?:[–—] )?(?=\p{Lu}|https?:|www\.|["“„«‘]\p{Lu}[^"”“»’]{8})/u;
/** `Vneshnyaya torgovlya Respubliki Belarus: Sbornik`: a title begins with two words as well. */
const OPENS = new RegExp(OPENING.source, "iu");
const TWO_WORDS = /^\p{Lu}\S* \p{Ll}\S* $/u;

/** `Commission, ‘Proposal for a Council Decision’`: a body and its title. */
const ONE_NAME = /^\p{Lu}\S*, $/u;
/** `Chancellery of the Prime Minister, ‘White Paper’`, `Russia Abroad. Prague and the Russian Diaspora`: the name goes on. */
const NAME_GOES_ON =
  /^(\p{Lu}[\p{L}’'-]+) (?:of|for|and|und|für|der|des|et|de|du|pour|i|и|і|й|та|a) (?:(?:the|die|la|les?|des?) )?$/u;
const nameGoesOn = (words: string): boolean => {
  const [, first] = NAME_GOES_ON.exec(words) ?? [];
  return first !== undefined && !SUBJECT_STARTS.has(first.toLowerCase());
};
/** `Tak naposledy Anna KOSOVÁ, Ruská`, `Exceptions include Ann Kos, “Past Glory`: names that no title has. */
const SURE_NAME =
  /^(?:\p{Lu}[\p{L}.’'-]* ){1,2}\p{Lu}[\p{L}’'-]+(?: (?:and|und|i|a|et|и|і) (?:\p{Lu}[\p{L}.’'-]* ){1,2}\p{Lu}[\p{L}’'-]+)?, ["“„«‘]/u;
const isSureName = (words: string, behind: string): boolean =>
  / \p{Ll}{5,} $/u.test(words) && (isInCapitals(behind) || SURE_NAME.test(behind));
/** `Угода депутатських фракцій «Єдність» [від 27 листопада]`: what is quoted is a name in a title, where no sign of a reference follows. */
const QUOTED_NAME = /^["“„«‘][^"“„«‘”»]{3,80}["”»“’](?! [/[]?\/|[.,:;(]| \(|$| [–—]| in\b)/u;

/** `Žemės reformos įstatymas, „Vyriausybės žinios”, 1922, nr 83`: what is quoted before a number is the journal. */
const ISSUE = /^["“„«‘][^"“„«‘”»]{2,60}["”»“’],? ?(?:\p{L}{1,3}\.? ?)?\d/u;
const isTitleOfIssue = (words: string, behind: string): boolean =>
  ISSUE.test(behind) &&
  words.endsWith(", ") &&
  words.split(" ").length > 2 &&
  !OPENS.test(words) &&
  !SUBJECT_STARTS.has(words.split(" ", 1)[0]!.toLowerCase());

function smallWordsLength(text: string): number {
  const at = SMALL_WORDS.exec(text.slice(0, WITHIN + 30))?.[0].length ?? 0;
  return at > 0 &&
    !ONE_NAME.test(text.slice(0, at)) &&
    !nameGoesOn(text.slice(0, at)) &&
    !QUOTED_NAME.test(text.slice(at)) &&
    !isTitleOfIssue(text.slice(0, at), text.slice(at)) &&
    !isSaying(text.slice(at)) &&
    !goesOnWithNames(text.slice(0, at).replace(/\.? $/u, "")) &&
    (!TWO_WORDS.test(text.slice(0, at)) ||
      OPENS.test(text.slice(0, at)) ||
      isSureName(text.slice(0, at), text.slice(at))) &&
    (isNamed(text.slice(at)) || /^(?:\p{Ll}|["“„«‘])/u.test(text.slice(at))) &&
    isDated(text.slice(at, at + TO_YEAR))
    ? at
    : 0;
}

/** `Souhrnně Zdeněk SLÁDEK`, `Tak K. Kos, A. Lis`, `Подробно Иванов И. И.`: no given name ends like the adverb. */
const ADVERB = new RegExp(`^\\p{Lu}\\p{Ll}{2,}(?:${anyOf(ADVERB_ENDINGS)}) (?=\\p{Lu})`, "u");
/** `Tak K. Kos, A. Lis, Zmiany`: the word before the first initial is no given name, as the other authors have none. */
const BEFORE_INITIALS =
  /^\p{Lu}\p{Ll}+ (?=(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}’'-]+(?:, | [–-] | (?:i|a|and|und) )(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}’'-]+,)/u;

function wordBeforeNames(text: string): number {
  const at = (ADVERB.exec(text) ?? BEFORE_INITIALS.exec(text))?.[0].length ?? 0;
  return at > 0 && isNamed(text.slice(at)) ? at : 0;
}

/** How much of a text stands before the work that it cites: words that lead to it, or a remark; 0 when it begins with it, or cites none. */
export function beforeWork(text: string): number {
  const lead = leadInLength(text);
  if (lead > 0) return lead;
  if (isArchival(text) || isInterview(text) || isTitledAct(text) || isInverted(text)) return 0;
  const said = saidLength(text);
  if (said > 0) return said;
  // `іншага погляду прытрымліваецца Платонаў Р. П. Палітыкі, ідэі, лёсы: Грамадзянскія пазіцыі`: the colon is that of the title.
  const small = /^\p{Ll}/u.test(text) ? subjectLength(text) || smallWordsLength(text) : 0;
  const remark = small || printedLength(text) || colonLength(text);
  if (remark > 0) return remark;
  const opening = openingLength(text);
  // `So Richard Löwenthal, Faschismus`: three words with capitals are a name as well.
  if (isNamed(text)) return /^\S+ $/u.test(text.slice(0, opening)) ? opening : wordBeforeNames(text);
  return (
    opening ||
    subjectLength(text) ||
    (startsLikeWork(text) ? 0 : smallWordsLength(text) || sentenceLength(text))
  );
}
