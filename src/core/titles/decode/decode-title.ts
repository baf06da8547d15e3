import type { RomanizationTable } from "../data/table.ts";
import { EXONYMS } from "../data/exonyms.ts";
import { LATIN_WORDS } from "../data/latin-words.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import { channelOf, type Habit } from "./channel.ts";
import { decodeKnown, decodeNew, type Reading } from "./decode-word.ts";
import { foldLatin } from "./fold.ts";
import type { Token } from "./tokens.ts";

/** A title read under one table. */
export interface Decoding {
  table: RomanizationTable;
  habit: Habit;
  /** For each token its reading; null for what is no word of the language. */
  readings: (Reading | null)[];
  cost: number;
  /** Letters in words that the list has, and letters in all. */
  known: number;
  letters: number;
}

const UNREAD_LETTER = 7;

export function habitOf(tokens: readonly Token[]): Habit {
  const words = tokens.filter(({ word }) => word).map(({ text }) => foldLatin(text));
  const plain = words.every((word) => /^[a-z'"]*$/.test(word));
  const signs = plain && !words.some((word) => word.includes("'")) ? "unknown" : "printed";
  return { plain, signs, loose: false };
}

/** Reads every word of a title under a table. */
export function decodeTitle(tokens: readonly Token[], table: RomanizationTable, habit: Habit): Decoding {
  const lexicon = lexiconOf(table.language);
  const channel = channelOf(table, habit);
  const decoding: Decoding = { table, habit, readings: [], cost: 0, known: 0, letters: 0 };
  for (const [i, { text, word }] of tokens.entries()) {
    if (!word || staysLatin(text)) {
      decoding.readings.push(null);
      continue;
    }
    const print = foldLatin(text);
    const abbreviation = text.length > 1 && text === text.toUpperCase();
    // The first half of `likero-vodochnyy` is no glued print.
    const splittable = !abbreviation && print.length > 3 && tokens[i + 1]?.text !== "-";
    let reading = isMixedCase(text) ? decodeParts(text, table, habit) : null;
    reading ??= print.length > 40 ? null : decodeKnown(print, channel, lexicon, splittable);
    if (reading === null || reading.words.length > 1) {
      const fresh = decodeNew(print, channel, lexicon);
      // A name of two syllables may look like two short words; the words must be clearly cheaper.
      if (fresh !== null && (reading === null || fresh.cost < reading.cost + splitCaution(text, reading))) {
        reading = fresh;
      }
    }
    decoding.readings.push(reading);
    // Abbreviations tell nothing of the language or the table.
    if (reading !== null && (abbreviation || isMixedCase(text))) continue;
    decoding.letters += print.length;
    if (reading?.known) decoding.known += print.length;
    decoding.cost += reading === null ? 12 + UNREAD_LETTER * print.length : reading.cost;
  }
  return decoding;
}

/** What a split must gain over an unknown word: names are capitalised and often in no list; ordinary words mostly are. */
const splitCaution = (text: string, reading: Reading): number =>
  (text[0] === text[0]!.toLowerCase() ? -5 : 3) +
  6 * (reading.words.length - 2) +
  // `nelegitimny`: adjectives and adverbs are written together with their не.
  (/^(?:не|ни|со)$/.test(reading.words[0]!) && reading.words[1]!.length > 2 ? 5 : 0);

/** Reads the words that the strict table could not, with the tables of the whole language and common slips. */
export function decodeLoosely(tokens: readonly Token[], strict: Decoding): Decoding {
  const { table } = strict;
  const lexicon = lexiconOf(table.language);
  const channel = channelOf(table, { ...strict.habit, loose: true });
  const readings = strict.readings.map((reading, i) => {
    const { text, word } = tokens[i]!;
    if (!word || reading?.known || staysLatin(text) || text.length > 40 || text.length < 3) return reading;
    if (text === text.toUpperCase() || (table.language !== "ru" && !/\p{Script=Cyrillic}/u.test(text)))
      return reading;
    const exonym = EXONYMS[table.language]?.[foldLatin(text).replace(/'$/, "")];
    if (exonym !== undefined) return { words: [exonym], splits: [], cost: 10, known: true, margin: 3 };
    const loose = decodeKnown(foldLatin(text), channel, lexicon, false);
    const margin = text[0] === text[0]!.toLowerCase() ? 0 : 4;
    return loose !== null && (reading === null || loose.cost + margin < reading.cost) ? loose : reading;
  });
  let known = 0;
  readings.forEach((reading, i) => {
    if (reading?.known) known += foldLatin(tokens[i]!.text).length;
  });
  return { ...strict, readings, known };
}

/** `BelAES`: each part from a capital on is read for itself. */
function decodeParts(text: string, table: RomanizationTable, habit: Habit): Reading | null {
  const lexicon = lexiconOf(table.language);
  const parts = text
    .split(/(?=\p{Lu})/u)
    .map((part) => decodeNew(foldLatin(part), channelOf(table, habit), lexicon));
  if (parts.some((part) => part === null)) return null;
  const words = [parts.map((part) => capitalize(part!.words[0]!)).join("")];
  return {
    words,
    splits: [],
    cost: parts.reduce((sum, part) => sum + part!.cost / 2, 0),
    known: false,
    margin: 3,
  };
}

const caseByCase = (word: string, print: string): string =>
  Array.from(word, (letter, i) => (/\p{Lu}/u.test(print[i]!) ? letter.toUpperCase() : letter)).join("");

const capitalize = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
const isMixedCase = (text: string) => /^\p{Lu}.*\p{Ll}\p{Lu}/u.test(text);

/** Brands, Roman numbers, names that begin small and go on in capitals (`iSANS`). */
export function staysLatin(text: string): boolean {
  return (
    LATIN_WORDS.has(text.toLowerCase()) ||
    /^(?:X{1,3}(?:I[XV]|VI{0,3}|I{1,3})|I[XV]|VI{1,3}|II|III|XX|XXX|\p{Ll}\p{Lu}.*|[XLCD])$/u.test(text)
  );
}

/** A reading in the case of the print: `NPZ` → НПЗ, `Belarusi` → Беларуси. */
export function withCase(words: readonly string[], text: string): string {
  const joined = words.join(" ");
  if (isMixedCase(text)) return joined.length === text.length ? caseByCase(joined, text) : joined;
  const letters = text.replace(/\P{L}/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase()) return joined.toUpperCase();
  return text[0] === text[0]!.toLowerCase() ? joined : capitalize(joined);
}
