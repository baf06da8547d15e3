import { COMBINING_FORMS } from "../data/combining-forms.ts";
import { SMALL_WORDS } from "../data/small-words.ts";
import type { CyrillicLanguage, Lexicon } from "../lexicon/lexicon.ts";
import type { Channel } from "./arcs.ts";

/**
 * Whether a word may be a piece of glued print. Short ones that are no words of their own and first halves of compounds are rather
 * parts of a longer word: `гос` in `госизмене`, `карана` in `каранавірус`.
 * @param number of the word in the list, -1 for one that is not in it as a whole
 * @param cost of the word by its class
 * @param last whether it is the last one
 * @param endings words of one letter that may be the last one
 */
export function isPiece(
  word: string,
  number: number,
  cost: number,
  last: boolean,
  endings: string,
  { language, lexicon }: Channel,
): boolean {
  if (word.length === 1) return !last || endings.includes(word);
  if (WORDS_TOO.has(word)) return last;
  // `desyat'yevro`, `sonecznyjapali`: behind a first half another one follows.
  if (last && number >= 0 && word.length > 3 && cost < USUAL && COMBINING_FORMS[language].has(word))
    return true;
  if (ENDINGS_TOO[language].has(word)) return !last;
  let known = pieces.get(lexicon);
  if (known === undefined) pieces.set(lexicon, (known = new Map()));
  let piece = number < 0 ? undefined : known.get(number);
  if (piece === undefined) {
    piece = looksWhole(word, cost, language);
    if (known.size >= MOST_KNOWN) known.clear();
    if (number >= 0) known.set(number, piece);
  }
  return piece;
}

/** Looking at each word once saves a quarter of the time. */
const pieces = new WeakMap<Lexicon, Map<number, boolean>>();
const MOST_KNOWN = 5000;

function looksWhole(word: string, cost: number, language: CyrillicLanguage): boolean {
  if ((COMBINING_FORMS[language].has(word) && !WORDS.test(word)) || SUFFIX.test(word) || SIDES.test(word))
    return false;
  return word.length > 3 || SMALL_WORDS.has(word) || (word.length === 3 && cost < USUAL);
}
/** A word of three letters that costs more is a part of a longer one, in nats. */
const USUAL = 12.25;

/** First halves that titles have as words, too: `napishetvideo`. */
const WORDS_TOO: ReadonlySet<string> = new Set(
  "видео фото радио кино авто интернет онлайн спорт гор псих відэа фота радыё кіно".split(" "),
);
/** Pronouns that words end like: `yeytol’ko`. */
const ENDINGS_TOO: Readonly<Record<CyrillicLanguage, ReadonlySet<string>>> = {
  ru: new Set("ей им те та ту ко".split(" ")),
  be: new Set(),
  uk: new Set(),
};

/** Suffixes that the lists have as words. */
const SUFFIX =
  /^(?:н?[оа]сь?ц[ьію]|н?[оа]ст[ьию]|из?аци[яиюй]|ств[оауе]м?|ник|ников|чик|ск(?:[иоая]й|ая|ую|[ои]е|ого|ому|их|ими?|і|іх|ія|ага|аму)|(?:т[оеэ]р|[ао]р|аль|ич|оз|ив|он|ен)?н(?:[оы]й|ая|ую|[оы]е|ого|ому|ых|ыми?|ы|ыя|ага|аму))$/;
/** Adverbs that are first halves of compounds alone: `Zapadnorusizm`. */
const SIDES = /^(?:западно|восточно|южно|северно|заходне|усходне|західно|східно|північно)$/;
/** First halves like others where a word is one, words where print is glued. */
const WORDS =
  /^(?:н[ея]|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|\p{L}*(?:десяти|дцати)|много|мало|одно|высока|шмат|мала)$/u;

/** What no word begins with: ends of derived words, `belorus-izacii`, and words without a vowel. */
const ENDING =
  /^(?:з?ац|из(?:ац|иров)|ист|изм|ск|ств|ник|ни(?:ц|тс)[аыеуя]|ност|ов(?:ый|ая|ое|ые|ого|ому|ым|ой|ую|ых|ыми)$|[^аеёиоуыэюяіїє]+$)/;
export const isNoBeginning = (word: string): boolean => ENDING.test(word);
