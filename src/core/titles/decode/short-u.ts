import { classOf, lexiconOf } from "../lexicon/lexicon.ts";
import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

const VOWEL = /[аеёіоуыэюя]$/;
/** A space, or one after a quotation: `«Halhofie» u Kurapatach`; or a hyphen: `paudniova-uskhodni`. */
const BETWEEN = /^(?:["”»’“]? |-)$/;
/** Within a word у follows a vowel in few: `паук`, `Наум`. */
const WITHIN = /(?<=[аеёіоуыэюя])у(?=[бвгдзклмнпрстфхцчшж]|$)/g;
/** No word ends in a vowel and у: `Bul'hakau` is Бульгакаў. */
const AT_END = /(?<=[аеёіоуыэюя])у$/;
/** So it does before the endings of Latin: `кансорцыум`, `Антоніуса`. */
const LATIN_ENDING = /(?<=[іыэ])ў(?=[мс](?:$|[аеу]$|аў$|ам))/;

/**
 * Where Belarusian print leaves the mark of ŭ out or has u for it, a word that no list has is read with ў after its vowels: `nastauniki`
 * is настаўнікі, `Rubleu` Рублеў. In print with marks, `pravou … ŭ sfery`, only what the list has so is.
 */
export function settleInnerShortU(
  readings: readonly (Reading | null)[],
  marked: boolean,
): (Reading | null)[] {
  const lexicon = lexiconOf("be");
  return readings.map((reading) => {
    if (reading === null || reading.latin) return reading;
    const words = reading.words.map((word) => {
      if (marked && AT_END.test(word)) return word.replace(AT_END, "ў");
      const short = word.replace(WITHIN, "ў").replace(LATIN_ENDING, "у");
      const [listed, own] = [classOf(lexicon, short), classOf(lexicon, word)];
      if (short === word) return word;
      if (marked) return listed >= 0 && (own < 0 || listed < own) ? short : word;
      return own < 0 || (listed >= 0 && listed <= own) ? short : word;
    });
    return words.join() === reading.words.join() ? reading : changed(reading, { words });
  });
}

/** Print with other marks that has no ŭ, but u for ў in a word of the list: `pradstaunikou Połacka u rabocie`. */
export const leavesShortU = (tokens: readonly Token[], readings: readonly (Reading | null)[]): boolean =>
  tokens.every(({ text }) => !/ŭ|w/i.test(text)) &&
  readings.some((reading, i) => reading !== null && !reading.latin && /ў/.test(reading.words[0]!.slice(1)) && /.u/.test(tokens[i]!.text)); // prettier-ignore

/**
 * Where Belarusian print leaves the mark of ŭ out, the word before tells у from ў: `Padzei u Minsku` is Падзеі ў Мінску, as ў stands
 * after a vowel. Names keep their У, and so does the beginning of a sentence: `Uzbroieny napad`.
 */
export function settleShortU(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  return readings.map((reading, i) => {
    const word = reading?.words[0] ?? "";
    const { text } = tokens[i]!;
    if (reading === null || !/^[уў]/.test(word) || !/^u/i.test(text)) return reading;
    const after =
      text.startsWith("u") &&
      BETWEEN.test(tokens[i - 1]?.text ?? "") &&
      VOWEL.test(readings[i - 2]?.words.at(-1) ?? "");
    return changed(reading, { words: [(after ? "ў" : "у") + word.slice(1), ...reading.words.slice(1)] });
  });
}
