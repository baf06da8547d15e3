import { GOVERNMENT } from "../data/government.ts";
import { VERB_ENDINGS } from "../data/split-forms.ts";
import type { CyrillicLanguage, Lexicon } from "../lexicon/lexicon.ts";
import { wordCost } from "../lexicon/word-cost.ts";
import { startsSentence } from "./sentence-start.ts";
import { wordBeside } from "./beside.ts";
import { changed, type Reading } from "./reading.ts";
import { isNominative } from "./split-and.ts";
import type { Token } from "./tokens.ts";

/** What a noun may cost more than the form of it that it makes with the letter, in nats. */
const DEARER = 2.5;
/** Letters of the noun, and of the word behind, at least. */
const SHORTEST = { noun: 3, after: 4 };
/** The locative of a Belarusian noun: `ў музеі`. */
const IN = /[еіыэ]$/;

/**
 * Words of one letter that are glued to the noun in front of a title, and make another form of it: no noun in the nominative stands behind
 * one in the plural, so that `Bogi chelovek` is бог и человек, and no title begins with a genitive of the plural before a locative, as
 * `Sustrečaŭ muziei` would. A dative does begin one: `Aktyvistu pryhadali`.
 */
export function partBeginnings(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  language: CyrillicLanguage,
  lexicon: Lexicon,
): (Reading | null)[] {
  return readings.map((reading, i) => {
    const { text } = tokens[i]!;
    if (reading === null || reading.words.length > 1 || reading.latin) return reading;
    const word = reading.words[0]!;
    if (!/[иі]$|[ая]ў$/.test(word) || !/[iиіìuŭwў]$/i.test(text)) return reading;
    const [letter, noun] = [word.at(-1)!, word.slice(0, -1)];
    const after = wordBeside(tokens, readings, i, 1);
    const fits =
      noun.length >= SHORTEST.noun &&
      after.length >= SHORTEST.after &&
      startsSentence(tokens, i) &&
      isSingular(noun, lexicon) &&
      wordCost(lexicon, noun) <= Math.max(reading.cost, wordCost(lexicon, word)) + DEARER &&
      // `Aytishniki uyezzhayut`, `Mediki protiv`
      !VERB_ENDINGS[language].test(after) &&
      GOVERNMENT[language].get(after) === undefined &&
      (letter === "ў" ? language === "be" && IN.test(after) : isSingular(after, lexicon));
    if (!fits) return reading;
    return changed(reading, { words: [noun, letter], splits: [text.length - 1], margin: 1.5 });
  });
}

/** `бог`, `война`; but `стран`, `слов` are genitives of the plural of страна and слово. */
const isSingular = (word: string, lexicon: Lexicon): boolean =>
  isNominative(word, lexicon) &&
  // `Itogi dnya`: дня is a genitive, as there is днём; `Palyaki masava`: масава is an adverb, as there is масавая.
  ((/[ая]$/.test(word) &&
    ["ом", "ем", "ём", "ая", "яя"].every(
      (ending) => wordCost(lexicon, word.slice(0, -1) + ending) === Infinity,
    )) ||
    (/[бвгджзйклмнпрстўфхцчш]$/.test(word) &&
      // `Nashi seychas` are no nouns.
      ["у", "ю"].some((ending) => wordCost(lexicon, word.replace(/й$/, "") + ending) < Infinity) &&
      !PRONOUN.test(word) &&
      OF_WOMEN.every((ending) => wordCost(lexicon, word + ending) > wordCost(lexicon, word) + LIKELY)));
const PRONOUN = /^[нв]аш$|^сам$|^один$|^адзін$/;
const OF_WOMEN = ["о", "ой", "ай", "ою"];
/** What a rare form costs more than a usual one of the same letters, in nats. */
const LIKELY = 2;
