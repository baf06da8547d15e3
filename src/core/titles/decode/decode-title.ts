import type { RomanizationTable } from "../data/table.ts";
import { EXONYMS } from "../data/exonyms.ts";
import { ABBREVIATIONS } from "../data/abbreviations.ts";
import { LATIN_NAMES } from "../data/latin-names.ts";
import { NAME_ENDINGS } from "../data/name-endings.ts";
import type { Channel } from "./arcs.ts";
import { channelOf, type Habit } from "./channel.ts";
import { asCompany } from "./companies.ts";
import { decodeNew } from "./decode-new.ts";
import { MOST_GAIN } from "./restored-signs.ts";
import { decodeWhole } from "./decode-whole.ts";
import { foldLatin } from "./fold.ts";
import { hasTie } from "./ties.ts";
import { readByRule } from "./number-endings.ts";
import { readInitial } from "./initials.ts";
import { type Reading, changed, listed, undotted } from "./reading.ts";
import { isStrictH, SINGLE_H } from "./strict-h.ts";
import type { Token } from "./tokens.ts";
import { capitalize } from "./with-case.ts";
import { shapeOf } from "./word-shape.ts";

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

/** Readings of some tokens, at their numbers; null for what is no word of the language. */
export type KnownReadings = (Reading | null | undefined)[];

const UNREAD_LETTER = 3.5;
/** Letters of a word that count at most for what share of a title is known. */
export const MOST_WEIGHT = 10;

export function habitOf(tokens: readonly Token[]): Habit {
  const words = tokens.filter(({ word }) => word).map(({ text }) => foldLatin(text));
  // Whoever prints the ties of ALA-LC prints its breves, too.
  // Letters that only look Latin say nothing: `Vil'nі`.
  const plain =
    words.every((word) => /^[a-z'"·аеорсухікмтвн]*$/.test(word)) && !tokens.some(({ text }) => hasTie(text));
  // In GOST 7.79 B ы and э have the sign, too: who prints ` there prints it for ь. Between letters the double one is always ъ: `ob”yavil`.
  const signs =
    words.some((word) => (plain ? /[^ey]'|[^aeiouy]"[yij]/ : /['"ńśźćĺ]/).test(word)) ||
    tokens.some(({ text, word }) => word && /[ye]`/i.test(text))
      ? "printed"
      : "unknown";
  return { plain, signs, dots: words.some((word) => word.includes("·")), loose: false };
}

/** Cost of a word that no list has, besides its letters: names are capitalised and often in no list. */
const NEW_WORD = { small: 4.5, name: 2.5 };
/** Letters of a sentence's first word from which on it is rather glued than a name. */
const LONG_NAME = 9;
/** A word of the lists this cheap is no glued print: two words and a lost space cost more. */
export const SURELY_ONE = 12;
/** A word of the lists is preferred to a new one that is a little cheaper. */
const KNOWN_FIRST = 3;
/** What a word of the lists must be cheaper by to be read by letters that the table does not have, in nats. */
const OTHER_LETTERS = 9;
const LONGEST_ABBREVIATION = 5;
const ABBREVIATION_LETTER = 3;
const SURELY_ABBREVIATION = 14;

/**
 * Reads every word of a title under a table, each as one word.
 * @param known readings of some tokens under the table and habit
 */
export function decodeTitle(
  tokens: readonly Token[],
  table: RomanizationTable,
  habit: Habit,
  known: Readonly<KnownReadings> = [],
): Decoding {
  const readings = tokens.map((token, i) => {
    const before = known[i];
    if (before !== undefined) return before;
    return (
      readByRule(tokens, i, table) ??
      readInitial(tokens, i, table) ??
      readToken(token, startsSentence(tokens, i), table, habit)
    );
  });
  return sumUp(tokens, table, habit, readings);
}

/**
 * Reads a word as one word under a table, or null.
 * @param limit readings that cost more are not looked for
 */
export function readToken(
  { text, word }: Token,
  first: boolean,
  table: RomanizationTable,
  habit: Habit,
  limit = Infinity,
): Reading | null {
  if (!word) return null;
  const { print, latin, abbreviation, mixed, small } = shapeOf(text);
  if (latin) return null;
  const channel = channelOf(table, habit);
  const usual = abbreviation ? ABBREVIATIONS[table.language]?.[print] : undefined;
  if (usual !== undefined) return listed(usual, 10, 5);
  const parts = mixed ? decodeParts(text, table, habit) : null;
  if (parts !== null) return parts;
  const known = print.length > 40 ? null : knownOf(print, table, channel);
  if (known !== null && known.cost < SURELY_ONE) return known;
  const newWord = newWordCost(text, small, first);
  // A new word must be so much cheaper than one of the list that most need not be looked for; see MOST_GAIN.
  const least =
    known === null || abbreviation ? limit : Math.min(limit, known.cost - KNOWN_FIRST + MOST_GAIN);
  if (least < limit) {
    const cheap = decodeNew(print, channel, newWord, least);
    if (cheap === null || cheap.cost + KNOWN_FIRST >= known!.cost) return known;
  }
  const fresh = decodeNew(print, channel, newWord, limit);
  // What no list has gets dots only where the print has them: Аутсайдерский.
  if (fresh !== null && table.language === "ru" && !DOTTED.test(print))
    fresh.words = fresh.words.map(undotted);
  // Any letters may follow each other in an abbreviation: `VSU`.
  if (fresh !== null && abbreviation && text.length <= LONGEST_ABBREVIATION) {
    // None has a sign that print could leave out: `LNR` is ЛНР.
    fresh.words = fresh.words.map((one) => one.replaceAll("ь", ""));
    fresh.cost = Math.min(fresh.cost, ABBREVIATION_LETTER * (text.length + 1) - KNOWN_FIRST);
    if (known !== null && known.cost < SURELY_ABBREVIATION) return known;
  }
  const isFresh = known === null || (fresh !== null && fresh.cost + KNOWN_FIRST < known.cost);
  if (!isFresh) return known;
  return (
    fresh &&
    (small
      ? withNameEnding(fresh, text, table)
      : asCompany(withNameEnding(fresh, text, table), table.language))
  );
}

/** Print of ё. */
const DOTTED = /[ëёö]|[yji]o/;

/** `Metsamor` is Мецамор, `Gintsburg` Гинцбург: тс meets no vowel but in endings of verbs, and after от. */
const TS = /(?<=[аеиоуыэюя])(?<!^о)тс(?=[аеиы])|(?<=[нлр])тс(?=[бвгдзлмнр])/g;

/** `Uitson` is Уитсон, not Уицон. */
function withNameEnding(reading: Reading, text: string, table: RomanizationTable): Reading {
  if (table.language !== "ru" || foldLatin(table.letters["ц"]!) !== "ts" || text.includes("·"))
    return reading;
  const whole = reading.words[0]!.replace(TS, "ц");
  const word = shapeOf(text).small
    ? whole
    : NAME_ENDINGS.reduce((name, [wrong, right]) => name.replace(wrong, right), whole);
  return word === reading.words[0] ? reading : changed(reading, { words: [word] });
}

/** `rossiysky`, `gazovy`: newspapers write -sky for -skiy and -y for -yy. */
const CUT = /[b-df-hj-npr-tvxz]y$/;
const SHORTEST_CUT = 6;
const CUT_ENDING = 3;

/** A word of the list, which may be an adjective whose й the print leaves out. */
function knownOf(print: string, table: RomanizationTable, channel: Channel): Reading | null {
  const known = decodeWhole(print, channel, true);
  if (known !== null || table.language !== "ru" || print.length < SHORTEST_CUT || !CUT.test(print))
    return known;
  const short = foldLatin(table.letters["й"]!);
  const whole = decodeWhole((/[kg]y$/.test(print) ? print.slice(0, -1) + "i" : print) + short, channel, true);
  return whole && changed(whole, { cost: whole.cost + CUT_ENDING });
}

/** Reads a word that tells something of the table (see isMute) as one of the list, or null. */
export function readKnown({ text }: Token, table: RomanizationTable, habit: Habit): Reading | null {
  const { print } = shapeOf(text);
  return print.length > 40 ? null : knownOf(print, table, channelOf(table, habit));
}

/** Whether a word tells nothing of the language and the table. */
export function isMute({ text, word }: Token): boolean {
  if (!word) return true;
  const { latin, mixed, abbreviation } = shapeOf(text);
  return latin || mixed || abbreviation;
}

/** `A.` in `A.P. Chekhov`: a letter that a name begins with tells nothing of the language or the table. */
export const isInitial = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text.length < 3 &&
  /^\p{Lu}\p{M}?$/u.test(tokens[i]!.text) &&
  tokens[i + 1]?.text.startsWith(".") === true &&
  beforeName(tokens[i + 2]?.text);
const beforeName = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}/u.test(text);

/** What a word adds to the cost of a title; abbreviations tell nothing of the language or the table. */
export function costOfToken({ text, word }: Token, reading: Reading | null): number {
  if (!word) return 0;
  const { print, latin, mixed, abbreviation } = shapeOf(text);
  if (latin) return 0;
  if (reading === null) return 12 + UNREAD_LETTER * print.length;
  return mixed || abbreviation ? 0 : reading.cost;
}

/** The readings of all tokens, and what they come to. */
export function sumUp(
  tokens: readonly Token[],
  table: RomanizationTable,
  habit: Habit,
  readings: (Reading | null)[],
): Decoding {
  const decoding: Decoding = { table, habit, readings, cost: 0, known: 0, letters: 0 };
  tokens.forEach((token, i) => {
    const reading = readings[i]!;
    if (isInitial(tokens, i)) return;
    decoding.cost += costOfToken(token, reading);
    if (!token.word) return;
    const { print, latin, mixed, abbreviation } = shapeOf(token.text);
    if (latin || (reading !== null && (mixed || abbreviation))) return;
    // One long word that cannot be read says no more than a short one: `strategheskiyeucheniya`.
    const weight = Math.min(print.length, MOST_WEIGHT);
    decoding.letters += weight;
    if (reading?.known) decoding.known += weight;
  });
  return decoding;
}

/** The capital of a sentence's first word tells nothing. */
export function startsSentence(tokens: readonly Token[], i: number): boolean {
  if (i === 0 || /[.!?…:]\s*[«“„"‘]?$/.test(tokens[i - 1]!.text)) return true;
  for (let before = 0; before < i; before++) if (tokens[before]!.word) return false;
  return true;
}

export const newWordCost = (text: string, small: boolean, first: boolean): number =>
  small || (first && text.length > LONG_NAME) ? NEW_WORD.small : NEW_WORD.name;

/** Reads the words that the strict table could not, with the tables of the whole language and common slips. */
export function decodeLoosely(tokens: readonly Token[], strict: Decoding): Decoding {
  const { table } = strict;
  const channel = channelOf(table, { ...strict.habit, loose: true });
  const readings = strict.readings.map((reading, i) => {
    const { text, word } = tokens[i]!;
    if (
      !word ||
      reading?.known ||
      reading?.latin ||
      shapeOf(text).latin ||
      text.length > 40 ||
      text.length < 3
    )
      return reading;
    // `Honda`, under a table whose х is kh.
    if (reading === null && /^\p{Lu}/u.test(text) && LATIN_NAMES.has(text.toLowerCase())) return reading;
    // An abbreviation is read by any letters of the strict table; `CZRU` in a title in BGN/PCGN has none.
    if (text === text.toUpperCase() && reading !== null) return reading;
    if (table.language !== "ru" && !/\p{Script=Cyrillic}/u.test(text)) return reading;
    const exonym = EXONYMS[table.language]?.[foldLatin(text).replace(/'$/, "")];
    if (exonym !== undefined) return listed(exonym, 10, 3);
    // `u hodzie`, in print that has g for г: another table's h is no reading of it.
    if (reading !== null && isStrictH(table) && SINGLE_H.test(text)) return reading;
    const loose = decodeWhole(foldLatin(text), channel, false);
    // What the table's own letters spell is mostly meant, `kotrye` is a misprint of котрые, but for the ending of `nalogovy`.
    const small = shapeOf(text).small || startsSentence(tokens, i);
    const margin = small && /[^iy]y$/.test(text) ? 0 : OTHER_LETTERS;
    return loose !== null && (reading === null || loose.cost + margin < reading.cost) ? loose : reading;
  });
  let known = 0;
  readings.forEach((reading, i) => {
    if (reading?.known) known += Math.min(foldLatin(tokens[i]!.text).length, MOST_WEIGHT);
  });
  return { ...strict, readings, known };
}

/** `BelAES`: each part from a capital on is read for itself. */
function decodeParts(text: string, table: RomanizationTable, habit: Habit): Reading | null {
  const parts = text
    .split(/(?=\p{Lu})/u)
    .map((part) => decodeNew(foldLatin(part), channelOf(table, habit), 4.5));
  if (parts.some((part) => part === null)) return null;
  const words = [parts.map((part) => capitalize(part!.words[0]!)).join("")];
  return {
    words,
    splits: [],
    cost: parts.reduce((sum, part) => sum + part!.cost / 2, 0),
    known: false,
    margin: 3,
    latin: false,
  };
}
