import { wordBeside } from "./beside.ts";
import { GENITIVE_AFTER } from "./of-many.ts";
import type { Reading } from "./reading.ts";
import { isRussian, rarityOf } from "./russian-list.ts";
import { startsSentence } from "./sentence-start.ts";
import type { Token } from "./tokens.ts";

/** `finansovykh (bankovskikh) operatsii`: adjectives of the plural, in brackets as well. */
const OF_MANY = /[иы]х$/;
const BRACKET = /^[)»”] $/;
/** An adjective of the locative, `na belorusskom kalii`: it has another form in -ого or -его. */
const LOCATIVE_ADJECTIVE = /[оеё]м$/;
const isLocativeAdjective = (word: string): boolean =>
  LOCATIVE_ADJECTIVE.test(word) && ["ого", "его"].some((end) => isRussian(word.slice(0, -2) + end));
const PREPOSITION = /^(?:об?о?|в|во|на|при)$/;
/** What may follow those of whom a title speaks. */
const OF_THEM = /^[иа]$|(?:[аяыи]|[ое]й|[ое]го|[иы]х)$/;
/** What it is the more often must be so by this, in classes. */
const MUCH = 5;

/** Whether й or и stands at the end of a word that print ends in i, where the grammar around it leaves no choice; else null. */
export function sureShortI(
  stem: string,
  i: number,
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): boolean | null {
  const [short, vowel] = [`${stem}й`, `${stem}и`];
  const inBrackets = BRACKET.test(tokens[i - 1]?.text ?? "") ? readings[i - 2]?.words.at(-1) : undefined;
  const before = inBrackets ?? wordBeside(tokens, readings, i, -1);
  if (isOfOne(stem, tokens, i, wordBeside(tokens, readings, i, 1))) return true;
  const begins = startsSentence(tokens, i);
  if (stem.endsWith("и")) {
    if (inBrackets !== undefined && OF_MANY.test(inBrackets)) return true;
    if (isLocativeAdjective(before)) return false;
    const neuter = isRussian(`${stem}е`);
    // `bez polnomochii`: what is neuter has -ии in the locative alone.
    if (neuter && GENITIVE_AFTER.test(before)) return true;
    const oftener = neuter && rarityOf(vowel) <= rarityOf(short);
    if (oftener && before === "и" && governorOf(i, tokens, readings) !== null) return false;
    // `o rekordnom za 20 let snizhenii`: what the adjective behind the preposition belongs to.
    if (oftener && isLocativeAdjective(governorOf(i, tokens, readings) ?? "")) return false;
    const feminine = !neuter && isRussian(`${stem}я`) && !isRussian(`${stem}ем`);
    // No part of a title begins with a genitive of the plural: `Kompanii i krizis`.
    if (feminine && begins) return false;
    if (feminine && before === "из" && rarityOf(vowel) + MUCH < rarityOf(short)) return false;
  }
  // `Evrei Mogileva`: they are named together more often than one of them; but `Timofei Riazhentsev` is one.
  if (
    begins &&
    OF_THEM.test(wordBeside(tokens, readings, i, 1)) &&
    isRussian(vowel) &&
    isRussian(`${stem}ев`) &&
    rarityOf(`${stem}ев`) <= rarityOf(`${stem}я`) &&
    rarityOf(vowel) <= rarityOf(short)
  )
    return false;
  return null;
}

/**
 * The word behind the nearest preposition of the locative before it, or null: `O poryadke vydachi dokumentov i sovershenii deistvii`, where
 * what "and" joins depends on it as well.
 */
function governorOf(
  i: number,
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): string | null {
  for (let at = i - 2; at >= 0; at -= 2) {
    if (PREPOSITION.test(readings[at]?.words.at(-1) ?? "")) return readings[at + 2]?.words[0] ?? "";
    if (!/^ (?:\d+ )?$/.test(tokens[at - 1]?.text ?? "")) return null;
  }
  return null;
}

/** What one person says, and the case of one: at the beginning before an adjective or a name in the genitive. */
export const isOfOne = (stem: string, tokens: readonly Token[], i: number, next: string): boolean =>
  /^(?:комментари|случа)$/.test(stem) && startsSentence(tokens, i) && /\p{L}{2}(?:[ое]го|ой)$/u.test(next);
