import { HEADS, OFTEN_ONE, PLURAL_NOUNS } from "../data/plural-nouns.ts";
import { wordBeside } from "./beside.ts";
import type { Reading } from "./reading.ts";
import { isRussian } from "./russian-list.ts";
import type { Token } from "./tokens.ts";

/** Prepositions that the locative follows. */
const LOCATIVE = /^(?:во?|на|об?о?|при|по)$/;
/** What may stand between a preposition and its noun: adjectives and pronouns of the locative. */
const BETWEEN = /(?:[оеё]м|[оеё]й|[иы]х)$/;
/** Words that a genitive plural follows. */
export const COUNTS =
  /^(?:много|немного|мало|несколько|сколько|столько|большинство|ряд|десятки|десятков|сотни|тысячи|тысяч|миллион(?:ов|а)?|миллиард(?:ов|а)?|все|всех|часть|число|количество|множество|группа|двух|трех|трёх|четырех|пяти)$/;
const PLURAL_GENITIVE = /[иы]х$/;
/** A verb with its object behind it. */
export const TRANSITIVE = /(?:[иуюя]т|[аяеиу]л[аои]?|[аяеи]ть)$/;
/** Prepositions that the genitive follows. */
export const GENITIVE_AFTER =
  /^(?:без|для|от|из|до|после|против|из-за|вместо|кроме|среди|около|вокруг|насчет|насч[её]т|ввиду|вследствие)$/;

/** Whether a word asks for a genitive of the plural behind it, or is one itself. */
export const asksForMany = (before: string): boolean => COUNTS.test(before) || PLURAL_GENITIVE.test(before);

/** Whether a noun in -ии is one in -ий, a genitive of the plural, by its kind and by what stands before it. */
export function isOfMany(
  stem: string,
  i: number,
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): boolean {
  const before = wordBeside(tokens, readings, i, -1);
  if (asksForMany(before)) return true;
  // A noun in -ие is in -ии after prepositions alone: `analiz sobytii`.
  if (isRussian(`${stem}е`))
    return (
      before.length > 3 &&
      isRussian(before) &&
      !isLocative(tokens, readings, i) &&
      !/(?:[оеё]м|[оеё]й|[сз]мии)$/.test(before)
    );
  if (!PLURAL_NOUNS.has(stem)) return false;
  // `obkhodit sanktsii`: HEADS are beginnings, of verbs as well.
  if (TRANSITIVE.test(before)) return false;
  if (HEADS.test(before)) return true;
  if (OFTEN_ONE.has(stem)) return false;
  // `Ministerstvo transporta i kommunikatsii`
  const joined = before === "и" && tokens[i - 3]?.text === " " && tokens[i - 5]?.text === " ";
  return GENITIVE_AFTER.test(before) || (joined && HEADS.test(readings[i - 6]?.words.at(-1) ?? ""));
}

/** Whether a preposition of the locative governs the word. */
export function isLocative(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  i: number,
): boolean {
  for (let at = i; tokens[at - 1]?.text === " "; at -= 2) {
    const before = readings[at - 2]?.words.at(-1) ?? "";
    if (LOCATIVE.test(before)) return true;
    if (!BETWEEN.test(before)) return false;
  }
  return false;
}
