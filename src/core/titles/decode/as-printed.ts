import type { RomanizationTable } from "../data/table.ts";
import { CLASS_COSTS } from "../lexicon/class-costs.ts";
import { classOf, lexiconOf } from "../lexicon/lexicon.ts";
import { romanizeWith } from "../romanize.ts";
import { foldLatin, stripMarks } from "./fold.ts";
import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Letters of a word that are tried otherwise at most. */
const MOST = 5;
/** The country keeps its own spelling in any title: `Belaruskaya`. */
const AFTER_CONSONANT = /(?<=[бвгджзклмнпрстфхцчшщ])(?<!б(?=еларус))е/g;

/** And ь, which Taraškievica has in more places. */
const EITHER = new RegExp(`${AFTER_CONSONANT.source}|ь`, "g");

/** Tables by which е and э are told apart: `ye` or `ie` is е, `e` is э. */
export const tellsE = ({ language, letters, also }: RomanizationTable): boolean =>
  language === "be" && letters["э"] === "e" && letters["е"] !== "e" && !also?.["е"]?.includes("e");

/**
 * `nyedzyelya`, `piershy`: whoever writes е so has e for э; so has who keeps to a table otherwise, `kazaw`, `ladu·`. Who never does may
 * write e for both, `Dze padzelisya`.
 */
const TOLD = /[bdfhk-npstvwzśźńćž](?:ye|ie)|w|[ʹʺ·čšžśźćń]/i;

/** Fewer words may well have no е between them: `Fota z hazety «Svaboda»`. */
const FEW = 4;

/** Whether the print of a title tells е from э: `Referendum 1995 hoda` has no е by any table that does, but may just be by none. */
export const isETold = (tokens: readonly Token[], readings: readonly (Reading | null)[] = []): boolean =>
  tokens.filter(({ word, text }) => word && text.length > 2).length < FEW ||
  tokens.some(({ text, word }, i) => word && TOLD.test(text) && readings[i]?.latin !== true);

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
  if (!tellsE(table) || !isETold(tokens, readings)) return [...readings];
  const bare = (text: string) => {
    const folded = plain ? stripMarks(foldLatin(text)) : foldLatin(text);
    return signs ? folded : folded.replace(/['"]/g, "");
  };
  const settled = readings.map((reading, i) => {
    const { text } = tokens[i]!;
    if (reading === null || reading.latin || reading.words.length > 1) return reading;
    const print = bare(text);
    const isPrinted = (word: string) => bare(romanizeWith(table, word)) === print;
    const [word] = reading.words as [string];
    if (isPrinted(word)) return reading;
    const printed = spellings(word, signs).find(isPrinted);
    return printed === undefined ? reading : changed(reading, { words: [printed] });
  });
  // `u shkole`, `pershy`: who writes e in words that no orthography spells with э writes it for both.
  return settled.some((reading, i) => reading && isImpossible(reading, readings[i]!))
    ? [...readings]
    : settled;
}

/** э where neither orthography has it: at the end after a consonant that is soft before it, after дз, and in usual words of the list. */
const NO_E = /[бвгзклмнпсфх]э$|дзэ(?!н$|т)|[лн]эм$|^(?:пэрш|бэз)/;
const USUAL = 11.9;

const countE = (word: string) => word.split("э").length;

function isImpossible({ words: [printed] }: Reading, { words: [word], known }: Reading): boolean {
  if (!known || countE(printed!) <= countE(word!)) return false;
  const lexicon = lexiconOf("be");
  if (classOf(lexicon, printed!) >= 0) return false;
  const rarity = classOf(lexicon, word!);
  return NO_E.test(printed!) || (rarity >= 0 && CLASS_COSTS[rarity]! < USUAL);
}

/** A word with э for some of its letters е after a consonant and, where the print has signs, without some of its ь. */
function spellings(word: string, signs: boolean): string[] {
  const places = [...word.matchAll(signs ? EITHER : AFTER_CONSONANT)].slice(0, MOST);
  return Array.from({ length: 1 << places.length }, (_, chosen) => {
    const letters = Array.from(word);
    for (const [n, { index, 0: letter }] of places.entries())
      if (chosen & (1 << n)) letters[index] = letter === "ь" ? "" : "э";
    return letters.join("");
  });
}
