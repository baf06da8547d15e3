import type { RomanizationTable } from "../data/table.ts";
import { EXONYMS } from "../data/exonyms.ts";
import { ABBREVIATIONS } from "../data/abbreviations.ts";
import { LATIN_WORDS } from "../data/latin-words.ts";
import { classOf, type Lexicon } from "../lexicon/lexicon.ts";
import { channelOf, type Habit } from "./channel.ts";
import { decodeNew } from "./decode-new.ts";
import { decodeGlued, type Glue } from "./decode-glued.ts";
import { decodeWhole } from "./decode-whole.ts";
import { foldLatin } from "./fold.ts";
import { readNumberEnding } from "./number-endings.ts";
import type { Reading } from "./reading.ts";
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

const UNREAD_LETTER = 3.5;
/** Letters of a word that count at most for what share of a title is known. */
const MOST_WEIGHT = 10;

export function habitOf(tokens: readonly Token[]): Habit {
  const words = tokens.filter(({ word }) => word).map(({ text }) => foldLatin(text));
  const plain = words.every((word) => /^[a-z'"·]*$/.test(word));
  // In GOST 7.79 B ы and э have the sign, too.
  const signs = plain && !words.some((word) => /[^ey]'/.test(word)) ? "unknown" : "printed";
  return { plain, signs, dots: words.some((word) => word.includes("·")), loose: false };
}

/** Cost of a word that no list has, besides its letters: names are capitalised and often in no list. */
const NEW_WORD = { small: 4.5, name: 2.5 };
/** A word of the lists this cheap is no glued print: two words and a lost space cost more. */
const SURELY_ONE = 12;
/** A word of the lists is preferred to a new one that is a little cheaper. */
const KNOWN_FIRST = 3;
const LONGEST_ABBREVIATION = 5;
const ABBREVIATION_LETTER = 3;
const SURELY_ABBREVIATION = 14;
/** Cost of a lost space in a title that has lost others, and in one that seems to have all. */
const LOST_SPACE = { one: 6, more: 2.5 };

/**
 * Reads every word of a title under a table, each as one word.
 * @param known readings of some tokens under the table and habit
 */
export function decodeTitle(
  tokens: readonly Token[],
  table: RomanizationTable,
  habit: Habit,
  known: ReadonlyMap<number, Reading | null> = new Map(),
): Decoding {
  const readings = tokens.map((token, i) =>
    known.has(i)
      ? known.get(i)!
      : (readNumberEnding(tokens, i, table) ?? readToken(token, startsSentence(tokens, i), table, habit)),
  );
  return sum(tokens, table, habit, readings);
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
  if (!word || staysLatin(text)) return null;
  const channel = channelOf(table, habit);
  const print = foldLatin(text);
  const usual = isAbbreviation(text) ? ABBREVIATIONS[table.language]?.[print] : undefined;
  if (usual !== undefined) return { words: [usual], splits: [], cost: 10, known: true, margin: 5 };
  const parts = isMixedCase(text) ? decodeParts(text, table, habit) : null;
  if (parts !== null) return parts;
  const known = print.length > 40 ? null : decodeWhole(print, channel, true);
  if (known !== null && known.cost < SURELY_ONE) return known;
  const fresh = decodeNew(print, channel, newWordCost(text, first), limit);
  // Any letters may follow each other in an abbreviation: `VSU`.
  if (fresh !== null && isAbbreviation(text) && text.length <= LONGEST_ABBREVIATION) {
    fresh.cost = Math.min(fresh.cost, ABBREVIATION_LETTER * (text.length + 1) - KNOWN_FIRST);
    if (known !== null && known.cost < SURELY_ABBREVIATION) return known;
  }
  return known === null || (fresh !== null && fresh.cost + KNOWN_FIRST < known.cost) ? fresh : known;
}

/** Whether a word tells nothing of the language and the table. */
export const isMute = ({ text, word }: Token): boolean =>
  !word || staysLatin(text) || isMixedCase(text) || isAbbreviation(text);

/** What a word adds to the cost of a title; abbreviations tell nothing of the language or the table. */
export function costOfToken({ text, word }: Token, reading: Reading | null): number {
  if (!word || staysLatin(text)) return 0;
  if (reading === null) return 12 + UNREAD_LETTER * foldLatin(text).length;
  return isMixedCase(text) || isAbbreviation(text) ? 0 : reading.cost;
}

function sum(
  tokens: readonly Token[],
  table: RomanizationTable,
  habit: Habit,
  readings: (Reading | null)[],
): Decoding {
  const decoding: Decoding = { table, habit, readings, cost: 0, known: 0, letters: 0 };
  tokens.forEach((token, i) => {
    const reading = readings[i]!;
    decoding.cost += costOfToken(token, reading);
    if (!token.word || staysLatin(token.text)) return;
    if (reading !== null && (isMixedCase(token.text) || isAbbreviation(token.text))) return;
    // One long word that cannot be read says no more than a short one: `strategheskiyeucheniya`.
    const weight = Math.min(foldLatin(token.text).length, MOST_WEIGHT);
    decoding.letters += weight;
    if (reading?.known) decoding.known += weight;
  });
  return decoding;
}

/** Reads the doubtful words once more, as glued ones; once a title has lost a space, more of them are likely. */
export function splitWords(tokens: readonly Token[], whole: Decoding): Decoding {
  const { table, habit } = whole;
  const channel = channelOf(table, habit);
  const verb = VERBS[table.language];
  const doubtful = tokens.flatMap(({ text, word }, i) => {
    const reading = whole.readings[i]!;
    const splittable = word && !staysLatin(text) && !isMixedCase(text) && !isAbbreviation(text);
    if (!splittable || text.length < 4 || text.length > 40) return [];
    return reading === null || !reading.known || reading.cost > SURELY_ONE ? [i] : [];
  });
  const readings = [...whole.readings];
  const glued = new Map<number, Reading>();
  for (const i of doubtful) {
    const { text } = tokens[i]!;
    if (/^\p{Lu}{2,}\p{Ll}/u.test(text)) continue;
    const first = startsSentence(tokens, i);
    const beforeNumber = /^ \d/.test(tokens[i + 1]?.text ?? "");
    const reading = decodeGlued(foldLatin(text), channel, {
      split: LOST_SPACE.more,
      newWord: newWordCost(text, first),
      rare: RARE_PIECE[table.language],
      single: SINGLE[table.language],
      // `byudzhetna 2024 god`: a word of the list may be two before a number.
      several: beforeNumber,
    });
    if (reading === null || reading.words.length < 2) continue;
    const joined = withNot(reading, verb);
    if (joined !== null) {
      if (joined.cost < (whole.readings[i]?.cost ?? Infinity)) readings[i] = joined;
      continue;
    }
    // `krymsko-tatarskiy`: no word of one letter stands before a hyphen.
    if (tokens[i + 1]?.text === "-" && reading.words.at(-1)!.length === 1) continue;
    // The first half of `likero-vodochnyy` is rather no glued print.
    const caution = splitCaution(text, first, reading, verb) + (tokens[i + 1]?.text === "-" ? HYPHENATED : 0);
    const number = beforeNumber && BEFORE_NUMBER.test(reading.words.at(-1)!);
    glued.set(i, { ...reading, cost: reading.cost + caution - (number ? NUMBER_GAIN : 0) });
  }
  const gains = (i: number, one: Reading, space: number) => {
    const { cost = Infinity, words = [] } = whole.readings[i] ?? {};
    const other =
      cost + (words.length === 1 && notBeforeVerb(words[0]!, verb, channel.lexicon) ? GLUED_VERB : 0);
    return one.cost + (space - LOST_SPACE.more) * (one.words.length - 1) < other;
  };
  const lost = [...glued].some(([i, one]) => gains(i, one, LOST_SPACE.one));
  if (lost) for (const [i, one] of glued) if (gains(i, one, LOST_SPACE.more)) readings[i] = one;
  return sum(tokens, table, habit, readings);
}

/** `SSHA`, and `YeS`, `SShA`, where of a letter of several only the first is a capital. */
const isAbbreviation = (text: string) =>
  text.length > 1 && (text === text.toUpperCase() || LETTERS.test(text));
const LETTERS = /^(?:Shch|[KZCST]h|Ts|[YIJ][aeou]|\p{Lu}){2,}$/u;
const isSmall = (text: string) => text[0] === text[0]!.toLowerCase();

/** The capital of a sentence's first word tells nothing. */
export function startsSentence(tokens: readonly Token[], i: number): boolean {
  return i === 0 || tokens.slice(0, i).every(({ word }) => !word) || /[.!?…:]\s*$/.test(tokens[i - 1]!.text);
}

const newWordCost = (text: string, first: boolean): number =>
  isSmall(text) || (first && text.length > 12) ? NEW_WORD.small : NEW_WORD.name;

/** What a split must gain over an unknown word: names are capitalised and often in no list; ordinary words mostly are. */
const splitCaution = (text: string, first: boolean, reading: Reading, verb: RegExp): number =>
  (isSmall(text) ? 0 : first ? 1 : namesake(reading, verb) ? 7 : 3) +
  (reading.words.length - 2) +
  (!isSmall(text) && SURNAME.test(reading.words.join("")) ? 5 : 0) +
  // The linking vowel of a compound: `kladokhranilishche`.
  (/^[ое]$/.test(reading.words.slice(1, -1).join()) ? 5 : 0) +
  (reading.known ? 0 : 1) +
  (/^(?:ни|со)$/.test(reading.words[0]!) ? 5 : /^н[ея]$/.test(reading.words[0]!) ? GLUED_NOT : 0) +
  // An ending rather than a word: `Pompeo`.
  (!isSmall(text) && reading.words.at(-1)!.length === 1 ? 3 : 0);

/** Surnames whose ending looks like a word of its own: `Den’gina`. */
const SURNAME = /[бвгджзклмнпрстфхцчшщ](?:ин|[ое]в)(?:а|у|ы)$/;

/** Names of two parts look like two words: `Veksel’berg`, `Kopaygorodskiy`. */
const namesake = ({ words }: Reading, verb: RegExp): boolean =>
  words.every((word) => word.length > 2) && !verb.test(words.at(-1)!);

/** `nelegitimny`: adjectives, adverbs and nouns are written together with their не, verbs and pronouns are not. */
function withNot(reading: Reading, verb: RegExp): Reading | null {
  const [not, word = ""] = reading.words;
  if (!/^(?:не|ня)$/.test(not!) || reading.words.length !== 2 || word.length < 5 || verb.test(word))
    return null;
  return { ...reading, words: [not + word], splits: [] };
}

/** `nemogli`: what is no word of the lists but не and a verb is no compound. */
const notBeforeVerb = (word: string, verb: RegExp, lexicon: Lexicon): boolean =>
  /^н[ея]..../.test(word) &&
  verb.test(word) &&
  classOf(lexicon, word) < 0 &&
  classOf(lexicon, word.slice(2)) >= 0;
const GLUED_VERB = 6;

/** Caution with rare words as pieces: the lists from the web have fragments of words, too. */
const RARE_PIECE = { ru: 0, be: 5, uk: 5 };
/** What a lone letter costs at the end of glued print: prepositions get glued there, but endings look like them. */
const SINGLE: Record<"ru" | "be" | "uk", Readonly<Record<string, number>>> = {
  ru: { в: 1, с: 1, к: 1, о: 1, и: 4, у: 4 },
  be: { з: 2, і: 5, у: 7 },
  uk: { в: 2, з: 2, і: 3, у: 4 },
};
const HYPHENATED = 2;

/** How a word in glued print of a language is read. */
export const glueOf = (text: string, language: "ru" | "be" | "uk"): Glue => ({
  split: LOST_SPACE.more,
  newWord: newWordCost(text, false),
  rare: RARE_PIECE[language],
  single: SINGLE[language],
});
const BEFORE_NUMBER = /^(?:на|в|с|до|от|к|за|из|по|з|да|ад|у|від|до)$/;
const NUMBER_GAIN = 8;
/** не is glued to verbs more often than other words are to each other. */
const GLUED_NOT = -2;
const VERBS: Readonly<Record<"ru" | "be" | "uk", RegExp>> = {
  ru: /(?:[аяеиыоу]ть(?:ся)?|л[аои]?(?:с[ья])?|[еёиаяую]т(?:ся)?|ем|им|ешь|ишь|ай(?:те)?|у|ю|мы|вы|он|она|они|бы)$/,
  be: /(?:[аяеіыоуэё][ўц]|[аяеіыоуэ]ў(?:ся)?|л[аоі](?:ся)?|[аяеіыоуюэ]ць|цца|[ая]ем|эм|[ую]е|дзе|мы|вы|ён|яна|яны)$/,
  uk: /(?:[аяеиіоу]в(?:ся)?|л[аоі]|ли(?:ся)?|ти(?:ся)?|[аяеиуюї]ть(?:ся)?|[аяую]є|ємо|ми|ви|він|вона|вони)$/,
};

/** Reads the words that the strict table could not, with the tables of the whole language and common slips. */
export function decodeLoosely(tokens: readonly Token[], strict: Decoding): Decoding {
  const { table } = strict;
  const channel = channelOf(table, { ...strict.habit, loose: true });
  const readings = strict.readings.map((reading, i) => {
    const { text, word } = tokens[i]!;
    if (!word || reading?.known || staysLatin(text) || text.length > 40 || text.length < 3) return reading;
    if (text === text.toUpperCase() || (table.language !== "ru" && !/\p{Script=Cyrillic}/u.test(text)))
      return reading;
    const exonym = EXONYMS[table.language]?.[foldLatin(text).replace(/'$/, "")];
    if (exonym !== undefined) return { words: [exonym], splits: [], cost: 10, known: true, margin: 3 };
    const loose = decodeWhole(foldLatin(text), channel, false);
    const margin = text[0] === text[0]!.toLowerCase() ? 0 : 9;
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
  };
}

const caseByCase = (word: string, print: string): string =>
  Array.from(word, (letter, i) => (/\p{Lu}/u.test(print[i]!) ? letter.toUpperCase() : letter)).join("");

const capitalize = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
const isMixedCase = (text: string) => !isAbbreviation(text) && /^\p{Lu}.*\p{Ll}\p{Lu}/u.test(text);

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
  const [, capitals, small] = /^(\p{Lu}{2,})(\p{Ll}+)$/u.exec(letters) ?? [];
  if (capitals !== undefined && small!.length < 4) {
    // An abbreviation with an ending: `MIDom`, `VUZakh`.
    const end = joined.length - small!.replace(/kh|sh|ch|zh|ts|y[aeou]/g, "-").length;
    return joined.slice(0, end).toUpperCase() + joined.slice(end);
  }
  if (isAbbreviation(letters)) return joined.toUpperCase();
  return text[0] === text[0]!.toLowerCase() ? joined : capitalize(joined);
}
