import { SPLIT_WEIGHTS } from "../data/split-weights.ts";
import { classOf, type CyrillicLanguage, type Lexicon } from "../lexicon/lexicon.ts";
import { channelOf } from "./channel.ts";
import { decodeGlued, type Glue } from "./decode-glued.ts";
import { newWordCost, startsSentence, sumUp, SURELY_ONE, type Decoding } from "./decode-title.ts";
import type { Reading } from "./reading.ts";
import { isOdd, isVerb, splitEvidence, type SplitEvidence } from "./split-evidence.ts";
import type { Token } from "./tokens.ts";
import { shapeOf } from "./word-shape.ts";

/** A word of the title that may be several. */
export interface Split {
  at: number;
  reading: Reading;
  /** How likely it is, 0 to 1. */
  chance: number;
}

/** A title with its glued print parted, where that is sure enough. */
export interface Parted extends Decoding {
  /** Splits that were made, and those that may be right. */
  splits: Split[];
}

/** A split this likely is made, and one this likely proposed. */
export const SURE: Readonly<Record<CyrillicLanguage, number>> = { ru: 0.55, be: 0.78, uk: 0.78 };
export const LIKELY = 0.2;
/** What a split may cost more than the word as one, in nats, and still be looked at. */
export const DEARER = 5;
/** What it says that a preposition at the end stands before a number: `kontraktna 2024 god`; the lines to learn from have few. */
const BEFORE_NUMBER = 3;
/** Cost of a lost space. */
const LOST_SPACE = 2.5;
/** Once a title has lost a space, more of them are likely. */
const COMPANY = 0.9;

/** Reads the doubtful words once more, as glued ones. */
export function splitWords(tokens: readonly Token[], whole: Decoding): Parted {
  const { table, habit } = whole;
  const { language } = table;
  const channel = channelOf(table, habit);
  const readings = [...whole.readings];
  const found: { at: number; reading: Reading; evidence: SplitEvidence; chance: number }[] = [];
  tokens.forEach((token, at) => {
    if (!isDoubtful(token, whole.readings[at]!)) return;
    const { text } = token;
    const first = startsSentence(tokens, at);
    const { print, small } = shapeOf(text);
    const reading = decodeGlued(print, channel, {
      ...glueOf(text, language),
      newWord: newWordCost(text, small, first),
      several: true,
      limit: (readings[at]?.cost ?? Infinity) + DEARER,
    });
    if (reading === null || reading.words.length < 2) return;
    if (isOneWord(reading, language, channel.lexicon)) {
      const joined = { ...reading, words: [reading.words.join("")], splits: [] };
      if (joined.cost < (readings[at]?.cost ?? Infinity)) readings[at] = joined;
      return;
    }
    const place = { tokens, readings: whole.readings, at, first, language };
    if (isOdd(reading, place)) return;
    const evidence = splitEvidence(reading, place);
    found.push({ at, reading, evidence, chance: chanceOf(evidence, language, false) });
  });
  const splits = found.map(({ at, reading, evidence }) => {
    const company = found.some((other) => other.at !== at && other.chance > COMPANY);
    return { at, reading, chance: chanceOf(evidence, language, company) };
  });
  for (const { at, reading, chance } of splits) if (chance >= SURE[language]) readings[at] = reading;
  return { ...sumUp(tokens, table, habit, readings), splits };
}

/** How likely a split is by logistic regression: see scripts/evaluate/titles/fit-splits.ts. */
function chanceOf(evidence: SplitEvidence, language: CyrillicLanguage, company: boolean): number {
  const weights = SPLIT_WEIGHTS[language === "ru" ? "ru" : "be"];
  let sum = evidence["number-after"] === 1 ? BEFORE_NUMBER : 0;
  sum += company ? (weights["company"] ?? 0) : 0;
  for (const [name, value] of Object.entries(evidence)) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** A usual word is no glued print; nor is what is no word. */
export function isDoubtful({ text, word }: Token, reading: Reading | null): boolean {
  if (!word || reading?.latin || text.length < 3 || text.length > 40 || /^\p{Lu}{2,}\p{Ll}/u.test(text))
    return false;
  const { latin, mixed, abbreviation } = shapeOf(text);
  return !latin && !mixed && !abbreviation && (!reading?.known || reading.cost > SURELY_ONE);
}

/** `nelegitimny`: adjectives, adverbs and nouns are written together with their не, verbs and pronouns are not. */
export function isOneWord(
  { words: [not, word = "", more] }: Reading,
  language: CyrillicLanguage,
  lexicon: Lexicon,
): boolean {
  if (!/^н[ея]$/.test(not!) || more !== undefined || word.length < 5) return false;
  return !isVerb(word, language) && classOf(lexicon, word) >= 0;
}

/** Caution with rare words as pieces: the lists from the web have fragments of words, too. */
const RARE_PIECE = { ru: 0, be: 5, uk: 5 };
/** What a lone letter costs at the end of glued print: prepositions get glued there, but endings look like them. */
const SINGLE: Record<CyrillicLanguage, Readonly<Record<string, number>>> = {
  ru: { в: 1, с: 1, к: 1, о: 1, и: 2, у: 4 },
  be: { з: 2, ў: 2, і: 2, у: 9 },
  uk: { в: 2, з: 2, і: 2, у: 4 },
};

/** How a word in glued print of a language is read. */
export const glueOf = (text: string, language: CyrillicLanguage): Glue => ({
  split: LOST_SPACE,
  newWord: newWordCost(text, shapeOf(text).small, false),
  rare: RARE_PIECE[language],
  single: SINGLE[language],
});
