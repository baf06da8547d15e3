import { anyOf } from "../../any-of.ts";
import { BEFORE_NAMES, SHORT_JOINS } from "../data/lead-ins.ts";
import { SUBJECT_STARTS } from "../data/subject-starts.ts";
import { REPEAT_MARKS } from "../data/repeats.ts";
import { isArchival } from "./archival.ts";
import { GOES_ON_WITH } from "./last-words.ts";
import { isSaying } from "./note-openings.ts";
import { shortAt, TO_YEAR } from "./pieces/piece.ts";
import { isAct, isDated, isInterview, isNamed, isTitledAct, startsLikeWork } from "./work-marks.ts";

// Any words may lead to a work, and no list of them is ever whole: names and a title behind them tell where it begins.

const CREATORS_AGAIN = REPEAT_MARKS.flatMap(({ what, words }) => (what === "creators" ? words : []));

/** Words without numbers, quotation marks and brackets, and what begins a work behind them. */
const WORDS = /^(?:[\p{L}’'-]+[.,:]{0,2} (?:[–—] )?)+/u;
const LONGEST = 170;
/** Where names may begin, or the word that stands for them: `Später differenzierter ders.: Historiker und Herrschaft`. */
const NAMES = new RegExp(`(?<= )(?:\\p{Lu}|(?:${anyOf(CREATORS_AGAIN)})[.,:]{1,2} )`, "gu");
/** `Karl Müller, Berlin 1990. S. 5`, `Ann Kos, Yale University Press, 2001`: an imprint behind names, and no title. */
const IMPRINT =
  /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}[,:] (?:\p{Lu}[\p{L}.-]*(?:(?:, | [–-] |[ /–-])\p{Lu}[\p{L}.-]*){0,3}(?:: \p{L}[^:,;]{1,35})?,? (?:1[5-9]|20)\d\d|[^,;:"“„«]{2,50} (?:Press|Verlag|Publish\p{L}+|Books),)/u;
/** `, a z nowszych prac` */
const AND = new RegExp(`^(?:${anyOf(SHORT_JOINS)}|a) (?=\\p{Ll})`, "iu");
/** `. Analyse: Marina Rakhlei: Kontrolle` */
const LABEL = /^\p{Lu}\p{Ll}+: $/u;
const WORD = /(?<![\p{L}.])\p{Ll}{2,}(?![\p{L}.])/u;
/** `Zur Begriffskritik`, `On Poland`: a small word begins the sentence. */
const isSubject = (bridge: string): boolean =>
  bridge.split(" ").length > 2 && SUBJECT_STARTS.has(bridge.split(" ", 1)[0]!.toLowerCase());
/** `przełożyła z angielskiego Anna Kos`, `edited and translated by`: those who made a work what it is. */
const OF_WORK = new RegExp(
  `(?<!\\p{L})(?:${anyOf(BEFORE_NAMES)})\\p{L}*\\.?(?: (?:\\p{Ll}+\\.?)){0,3} $`,
  "iu",
);
/** `aus der Sicht der Akademie Karl Schlögel`, `K ruským eserům v Praze Michail V. SOKOLOV`: the noun behind these is no given name. */
const ARTICLE =
  /(?<!\p{L})(?:d(?:ie|er|as|en|em|es)|eine[rnms]?|zu[mr]|[bv]om|ve?|we?|в|у|ў|na|на|für|dla|для|pour) (?:\p{Ll}+ )?$|(?<!\p{L})\p{Ll}{3,}e[rnms] $/iu;
const THREE_NAMES = /^\p{Lu}\p{Ll}+ (?=\p{Lu}\p{L}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+[:,])/u;

/** `Comparative Economic Studies, 64(3)`, `J. Biernat, „Biełsat”, 8.08.2022`: no title stands behind the capitals. */
const NUMBERED =
  /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}[,:] (?:\d|["“„«‘][^"“„«”»]{1,60}["”»“’],? ?\d)/u;
/** `for European, Russian, and Eurasian Studies, George Washington University` */
const ONE_OF_SOME = new RegExp(`\\p{Lu}\\S*,? (?:${anyOf(SHORT_JOINS)}) $`, "u");

/** `абапіраецца на справаздачы Б. Бермана: Платонаў Р. П. Палітыкі`, `того же автора: Иванова К.В. К истории`: the work begins behind the colon. */
export function namesAgain(head: string): number {
  const names = /^[^:,;\d]{2,40}: /u.exec(head)?.[0].length ?? 0;
  return names > 0 && isNamed(head.slice(names)) && !TWO_CAPITALS.test(head.slice(names)) ? names : 0;
}
/** `Anna Kos: Minsk Gorod: Istorija`, and no names. */
const TWO_CAPITALS = /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+:/u;
const WORD_STARTS = /(?<=^| )\p{Ll}/gu;

/** Whether names and a title stand here. */
const beginsWithNames = (head: string): boolean =>
  isNamed(head) &&
  isDated(head.slice(0, TO_YEAR)) &&
  !IMPRINT.test(head) &&
  !NUMBERED.test(head) &&
  !isSaying(head);

const saysInterview = (behind: string, bridge: string): boolean =>
  [...bridge.matchAll(WORD_STARTS)].some(({ index }) => isInterview(behind.slice(index)));

/**
 * How many characters of words stand before names and a title; nothing when none follow.
 *
 * @param sentence whether they may begin a sentence, so that an act or a file of an archive may stand behind them as well
 * @example wordsBeforeNames("Данные уточнил Старцев В. И. Внутренняя политика. Л.: Наука, 1980.", true) // 15
 */
export function wordsBeforeNames(behind: string, sentence: boolean): number | undefined {
  const words = WORDS.exec(behind.slice(0, LONGEST))?.[0] ?? "";
  if (GOES_ON_WITH.test(words.replace(AND, "")) || (startsLikeWork(behind) && !isSubject(words))) return undefined;
  for (const { index: at, 0: names } of words.matchAll(NAMES)) {
    const bridge = words.slice(0, at);
    if (OF_WORK.test(bridge) || saysInterview(behind, bridge)) return undefined;
    if (!(WORD.test(bridge) || LABEL.test(bridge) || isSubject(bridge)) || ONE_OF_SOME.test(bridge)) continue;
    if (!/^\p{Lu}$/u.test(names) && isDated(behind.slice(at, at + TO_YEAR))) return at + namesAgain(behind.slice(at));
    const skip = ARTICLE.test(bridge) ? (THREE_NAMES.exec(behind.slice(at))?.[0].length ?? 0) : 0;
    const head = behind.slice(at + skip);
    if (beginsWithNames(head)) return behind.length - head.length + namesAgain(head);
    // `; ту саму думку повторює Uchwała Senatu z dnia 20 czerwca 2013 r.`
    if (sentence && (isArchival(head) || isAct(shortAt(head, 0)))) return at;
  }
  // `Genannt sei nur [August Kos,] Zur Reform`
  const supplied = behind.charAt(words.length) === "[" && WORD.test(words) && beginsWithNames(behind.slice(words.length));
  return supplied ? words.length : undefined;
} // prettier-ignore

/** `Chancellery of the Prime Minister, ‘White Paper`, `Про зміни до Конституції України: Закон`: names behind these are a part of a body or a title. */
const OF =
  /(?<!\p{L})(?:of|the|for|and|to|on|de|du|des|der|la|ds|do|o|spraw|im|imienia|z|w|v|по|для|з|зі|із|в|у|ў|і|и|й|до|да|про|аб|о|об|от|від|ад) $/u;
/** `Genannt sei nur`, `So für Estland` */
const SMALL_WORD = /(?<!\p{L})(?:\p{Ll}+|(?:für|dla|для|pour) \p{Lu}\p{Ll}+) $/u;

/** How many characters of words stand before the first work of a note: any, where no title has such. */
export function openingWords(note: string): number {
  const length = isTitledAct(note) ? 0 : (wordsBeforeNames(note, false) ?? 0);
  const words = note.slice(0, length);
  return words.split(" ").length > 2 && SMALL_WORD.test(words) && !OF.test(words) && !/[.:] /.test(words) ? length : 0;
} // prettier-ignore
