import { COMBINING_FORMS } from "../data/combining-forms.ts";
import { SMALL_WORDS } from "../data/small-words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** What the pieces of glued print cost besides their words, by language. */
export interface PieceCosts {
  /** Caution with rare words as pieces: lists from the web have fragments, too. */
  rare: number;
  /** What a lone letter costs as the last piece; letters that are not named here are none. */
  single: Readonly<Record<string, number>>;
}

/**
 * What a piece of glued print costs besides its word. Short pieces that are no words of their own and first halves of
 * compounds are rather parts of a longer word: `гос` in `госизмене`, `карана` in `каранавірус`.
 * @param number of the word in the list, -1 for one that is not in it as a whole
 * @param cost of the word by its class
 * @param later whether it is not the first piece
 * @param last whether it is the last one
 */
export function pieceCost(
  word: string,
  number: number,
  cost: number,
  later: boolean,
  last: boolean,
  { rare, single }: PieceCosts,
  lexicon: Lexicon,
): number {
  // Prepositions get glued to the word before them; а, у and і are endings of names as well.
  if (word.length === 1) return last ? (single[word] ?? Infinity) : later ? 2 : 0;
  if (WORDS_TOO.has(word)) return last ? 0 : Infinity;
  let known = caution.get(lexicon);
  if (known === undefined) caution.set(lexicon, (known = new Map()));
  let more = number < 0 ? undefined : known.get(number);
  if (more === undefined) {
    more = cautionOf(word, cost, rare);
    if (known.size >= MOST_KNOWN) known.clear();
    if (number >= 0) known.set(number, more);
  }
  return more;
}

/** Looking at each word once saves a quarter of the time. */
const caution = new WeakMap<Lexicon, Map<number, number>>();
const MOST_KNOWN = 5000;

function cautionOf(word: string, cost: number, rare: number): number {
  if ((COMBINING_FORMS.has(word) && !NOT.test(word)) || SUFFIX.test(word)) return Infinity;
  if (word.length <= 3 && !SMALL_WORDS.has(word)) return word.length === 3 && cost < 11.5 ? 1 : Infinity;
  return cost < RARE ? 0 : Math.max(RARE_PIECE, rare);
}

/** First halves that titles have as words, too: `napishetvideo`. */
const WORDS_TOO: ReadonlySet<string> = new Set(
  "видео фото радио кино авто интернет онлайн спорт відэа фота радыё кіно".split(" "),
);
/** Suffixes that the lists have as words. */
const SUFFIX =
  /^(?:н?[оа]сь?ц[ьію]|н?[оа]ст[ьию]|из?аци[яиюй]|ств[оауе]м?|ник|ников|чик|ский|ского|ской|ских)$/;
/** A first half like others where a word is one, a word where print is glued. */
const NOT = /^н[ея]$/;
/** From this class on words are rarely what print was glued of: `берг` in `Veksel’berg`. */
const RARE = 13;
const RARE_PIECE = 2;

/** What no word begins with: ends of derived words, `belorus-izacii`, and words without a vowel. */
const ENDING = /^(?:з?ац|из(?:ац|иров)|ист|изм|ск|ств|ник|ност|[^аеёиоуыэюяіїє]+$)/;
export const isNoBeginning = (word: string): boolean => ENDING.test(word);
