import { classOf, type CyrillicLanguage, type Lexicon } from "../lexicon/lexicon.ts";
import { wordCost } from "../lexicon/word-cost.ts";
import { derivedCost } from "./derived-words.ts";
import { changed, type Reading } from "./reading.ts";

/** What ends so in glued print. */
const GENITIVE = /[аяоё] ў$/;

/**
 * Another way to read print that ends in ў: after супраць, `выключэньня ў` is a genitive of the plural that the list lacks, as it has no
 * more than some forms of a word. Of such a form it has another one.
 * @param space cost of a lost space
 */
export function withGenitive(
  split: Reading,
  language: CyrillicLanguage,
  lexicon: Lexicon,
  space: number,
): Reading[] {
  const { words, splits, cost } = split;
  if (language !== "be" || words.length < 3 || !GENITIVE.test(words.join(" "))) return [split];
  const noun = words.at(-2)!;
  const genitive = `${noun}ў`;
  if (classOf(lexicon, genitive) >= 0) return [split];
  const gain = wordCost(lexicon, noun) + wordCost(lexicon, "ў") + space;
  const joined = changed(split, {
    words: [...words.slice(0, -2), genitive],
    splits: splits.slice(0, -1),
    cost: cost - gain + derivedCost(lexicon, language, genitive),
    known: false,
  });
  return joined.cost < Infinity && gain < Infinity ? [split, joined] : [split];
}
