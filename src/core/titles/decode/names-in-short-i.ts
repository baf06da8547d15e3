import { GOVERNMENT } from "../data/government.ts";
import { wordBeside } from "./beside.ts";
import { MATTER } from "./choose-short-i.ts";
import { isOfMany } from "./of-many.ts";
import { changed, withLast, type Reading } from "./reading.ts";
import { isRussian, rarityOf } from "./russian-list.ts";
import type { Token } from "./tokens.ts";
import { isOfOne, sureShortI } from "./sure-short-i.ts";
import { asWar, WAR } from "./warriors.ts";

/** Whether a title shows another letter for й than i. */
export const showsShortI = (readings: readonly (Reading | null)[]): boolean =>
  readings.some((reading) => reading?.words.some((word) => word.includes("й")));

/**
 * The same as `settleShortI` for names in a title whose table writes й otherwise, but which has no other й to show it: passports and ICAO write
 * `Grigorii` and `Andrei`, and so do titles that are else in any scheme.
 */
export function settleNamesInI(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  if (showsShortI(readings)) return [...readings];
  return readings.map((reading, i) => {
    if (reading === null || reading.words.length > 1) return reading;
    if (WAR.test(tokens[i]!.text)) return asWar(reading, i, tokens, readings);
    const word = reading.words[0]!;
    if (!reading.known && word.search(IN_NEW) >= 0) return withLast(reading, word.replaceAll(IN_NEW, "й"));
    const short = word.replace(/и$/, "й");
    return isShort(reading, short, i, tokens, readings) ? changed(reading, { words: [short] }) : reading;
  });
}

function isShort(
  { words, known }: Reading,
  short: string,
  i: number,
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): boolean {
  const { text } = tokens[i]!;
  const word = words[0]!;
  const stem = word.slice(0, -1);
  if (word.endsWith("и") && sureShortI(stem, i, tokens, readings) === false) return false;
  if (MATTER.test(stem) && word.endsWith("и")) return true;
  if (/ii$/.test(text) && isRussian(short) && isOfMany(stem, i, tokens, readings)) return true;
  const next = wordBeside(tokens, readings, i, 1);
  // `Moi ded`, but `Moi druzia`
  if (/^moi$/i.test(text) && isRussian(next) && /[бвгджзклмнпрстфхцчшщь]$/.test(next)) return true;
  if (/[ai]i$/.test(text) && isOfOne(stem, tokens, i, next)) return true;
  if (!/^\p{Lu}\p{Ll}(?:.*[ei]|.+[sc]ko)i$/u.test(text)) return false;
  // `na Lukomlskoi`, which no list has
  if (!known && /[сц]кои$/.test(word)) return true;
  // `v Korei`
  if (GOVERNMENT.ru.get(wordBeside(tokens, readings, i, -1)) !== undefined) return false;
  // Names in -ей have no plural: `Timofei`; but `Agrarii`.
  const rarer = rarityOf(short) - rarityOf(word);
  return rarityOf(short) < Infinity && (text.endsWith("ei") ? rarer <= 0 : rarer < 0);
}

/** `veipy`: in a word that no list has; behind a prefix и begins the stem, `поинтересоваться`. */
const IN_NEW = /(?<=[аео])(?<!^(?:за|на|по|до|про|не|со|пере|во))и(?=[бвгдзклмнпрстфхц])/g;
