import {
  ADJECTIVE_ENDINGS,
  LINKING_VOWEL,
  SECOND_HALVES,
  STEM_ENDINGS,
  VERB_ENDINGS,
} from "../data/split-forms.ts";
import { classOf, type CyrillicLanguage, type Lexicon } from "../lexicon/lexicon.ts";
import { wordCost } from "../lexicon/word-cost.ts";
import type { Reading } from "./reading.ts";

const SHORTEST = 4;
const WHOLE = /(?:[ая]я|[оеяи]е|ае)$/;

/**
 * What the first of two words is, if it looks like the first half of a compound, stem and linking vowel: `красно` and `книжных` that of an
 * adjective, `краіна` and `знаўчы` that of a noun, `горячо` and `спорят` of something else; or null.
 */
export function firstHalfOf(
  [head, second, more]: readonly string[],
  language: CyrillicLanguage,
  lexicon: Lexicon,
): "adjective" | "noun" | "other" | null {
  if (head === undefined || second === undefined || more !== undefined) return null;
  if (head.length < SHORTEST || second.length < SHORTEST || !LINKING_VOWEL[language].test(head)) return null;
  // `языковое строительство`: no half of a compound ends as a whole adjective.
  if (WHOLE.test(head) && classOf(lexicon, head) >= 0) return null;
  const stem = head.slice(0, -1);
  const [ofAdjective, ofNoun] = STEM_ENDINGS[language];
  const isStem = (endings: readonly string[]) =>
    stem.length > 2 && endings.some((ending) => classOf(lexicon, stem + ending) >= 0);
  return isStem(ofAdjective) ? "adjective" : isStem(ofNoun) ? "noun" : "other";
}

/** A word in -о that costs more is hardly one of a title, in nats; nor one that costs so much more than a noun of its stem. */
const RARE = 12;
/** Ends of verbs, participles and adjectives: `замедлило старение`, `отменено военное`, `российского историка`. */
const NO_HALF = /(?:[оеё]го|[аеёиіоуыья]ло|[аеёиоя]но|[аеиіоуыя]то)$/;
const RARER = 2;

/**
 * Whether the first of two words is one in no text but a piece of a compound, which lists from the web have all the same: `етно-лінгвістичний`,
 * `историко-культурная`.
 */
export function isFragment({ words, known }: Reading, language: CyrillicLanguage, lexicon: Lexicon): boolean {
  const [head, second] = [words[0]!, words[1]!];
  const cost = wordCost(lexicon, head);
  if (!known || !head.endsWith("о") || NO_HALF.test(head) || cost <= RARE || second.length < SHORTEST_SECOND)
    return false;
  const half = firstHalfOf(words, language, lexicon);
  if (half !== "noun" && half !== "other") return false;
  if (half === "other") return !VERB_ENDINGS[language].test(second);
  const nouns = STEM_ENDINGS[language][1].filter((ending) => ending !== "о");
  // A noun in -о has more forms, and the other ones of its stem are rarer.
  return (
    ADJECTIVE_ENDINGS[language].test(second) &&
    (wordCost(lexicon, `${head}м`) === Infinity ||
      nouns.some((ending) => wordCost(lexicon, head.slice(0, -1) + ending) + RARER < cost))
  );
}

/** Letters of a second half that tell it at least. */
const SHORTEST_SECOND = 5;

/**
 * What a word that the list lacks costs as a stem, a vowel and a word of the list, in nats: `стрессоустойчивых`, `оргазмотерапии`. Where the
 * vowel makes a word with the stem, the two may as well be glued: `многолюдей`.
 */
export function linkedCost(word: string, language: CyrillicLanguage, lexicon: Lexicon): number {
  const endings = STEM_ENDINGS[language].flat();
  let least = Infinity;
  for (let i = SHORTEST; i <= word.length - SHORTEST_SECOND; i++) {
    if (!/[оеё]/.test(word[i - 1]!) || classOf(lexicon, word.slice(0, i)) >= 0) continue;
    const second = wordCost(lexicon, word.slice(i));
    if (second === Infinity) continue;
    const stem = word.slice(0, i - 1);
    const first = Math.min(...endings.map((ending) => wordCost(lexicon, stem + ending)));
    least = Math.min(least, first + second);
  }
  return least;
}

/** Two words that an adjective in no list may be: `краснокнижных`, `всебелорусское`, `шылападобны`. */
export function mayBeCompound(
  words: readonly string[],
  language: CyrillicLanguage,
  lexicon: Lexicon,
): boolean {
  const [head, second] = [words[0]!, words[1]!];
  if (words.length !== 2 || !ADJECTIVE_ENDINGS[language].test(second)) return false;
  const half = firstHalfOf(words, language, lexicon);
  return (
    half === "adjective" || (half === "noun" && SECOND_HALVES[language].test(second)) || /^[ву]се$/.test(head)
  );
}

/** Two nouns that are one in no list: `водасховішча`, `грузаперавозчыкі`, `металапрофіль`. */
export const isNounCompound = (
  words: readonly string[],
  language: CyrillicLanguage,
  lexicon: Lexicon,
): boolean =>
  words.length === 2 &&
  SECOND_HALVES[language].test(words[1]!) &&
  (/[аяоё]ў$/.test(words[1]!) || !VERB_ENDINGS[language].test(words[1]!)) &&
  firstHalfOf(words, language, lexicon) === "noun";
