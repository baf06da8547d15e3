import type { RomanizationTable } from "../data/table.ts";
import { romanizeWith } from "../romanize.ts";
import { foldLatin, stripMarks } from "./fold.ts";
import type { Reading } from "./reading.ts";
import { harden } from "./softness.ts";
import type { Token } from "./tokens.ts";

/** Letters е of a word that are tried as э at most. */
const MOST = 4;
/** The country keeps its own spelling in any title: `Belaruskaya`. */
const AFTER_CONSONANT = /(?<=[бвгджзклмнпрстфхцчшщ])(?<!^б(?=еларус))е/g;

/** Tables by which е and э are told apart: `ye` or `ie` is е, `e` is э. */
export const tellsE = ({ language, letters, also }: RomanizationTable): boolean =>
  language === "be" && letters["э"] === "e" && letters["е"] !== "e" && !also?.["е"]?.includes("e");

/**
 * Words of the list that print spells in the other orthography: by a table that tells е from э `infektsyyu` is інфэкцыю, though the lists have
 * інфекцыю alone, and where a title has its signs `daslyedvanʹnyaw` is даследваньняў, not дасьледваньняў.
 * @param signs the print has its signs for ь
 */
export function settleAsPrinted(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  table: RomanizationTable,
  plain: boolean,
  signs: boolean,
): (Reading | null)[] {
  if (!tellsE(table)) return [...readings];
  const bare = (text: string) => {
    const folded = plain ? stripMarks(foldLatin(text)) : foldLatin(text);
    return signs ? folded : folded.replace(/['"]/g, "");
  };
  return readings.map((reading, i) => {
    const { text } = tokens[i]!;
    if (reading === null || reading.latin || reading.words.length > 1) return reading;
    const print = bare(text);
    const isPrinted = (word: string) => bare(romanizeWith(table, word)) === print;
    const [word] = reading.words as [string];
    if (isPrinted(word)) return reading;
    const words = signs ? [word, harden(word)] : [word];
    const printed = words.flatMap(spellings).find(isPrinted);
    return printed === undefined ? reading : { ...reading, words: [printed] };
  });
}

/** A word with э for each of its letters е after a consonant, or for some of them. */
function spellings(word: string): string[] {
  const places = [...word.matchAll(AFTER_CONSONANT)].map(({ index }) => index).slice(0, MOST);
  return Array.from({ length: 1 << places.length }, (_, chosen) => {
    const letters = Array.from(word);
    for (const [n, place] of places.entries()) if (chosen & (1 << n)) letters[place] = "э";
    return letters.join("");
  });
}
