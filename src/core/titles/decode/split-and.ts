import { classCost } from "../lexicon/class-costs.ts";
import { classOf, type Lexicon } from "../lexicon/lexicon.ts";
import { changed, type Reading } from "./reading.ts";
import type { Doubt } from "./split-doubts.ts";

/** What no noun in the nominative ends in: it may stand behind another one, as what that is of, or before it, as an adjective. */
const OTHER_CASE =
  /(?:[оеё]в|[аяё]ў|[оеё]го|[аяе]га|[ыи]х|[ыі]х|[ое]му|[ыи]м|[ыі]мі?|[аяы]мі?|[аяы]ми|[аяе]м|[оеа]й|[иыі]й|[ыиі]|[ую]|[аеяюы][яюе])$/;
/** What a word that ends in "and" may cost more without it, in nats. */
const DEARER = 2;

/**
 * Of print that is two words or three, with "and" between: `Khudozhnikivlast` is художник и власть, not художники власть, as no noun in
 * the nominative stands behind another one, and `šachtaihorad` шахта і горад, not шахтай горад.
 */
export function withAnd(split: Reading, { text, left, ends, lexicon, language }: Doubt): Reading {
  const [first, second, more] = split.words as [string, string, string?];
  const [at] = split.splits as [number];
  const noun = first.slice(0, -1);
  const fits =
    more === undefined &&
    ends &&
    isBegin(left) &&
    noun.length > 3 &&
    /[иій]$/.test(first) &&
    /[iиі]/i.test(text[at - 1]!) &&
    isNominative(noun, lexicon) &&
    isNominative(second, lexicon) &&
    costOf(noun, lexicon) <= costOf(first, lexicon) + DEARER;
  if (!fits) return split;
  return changed(split, { words: [noun, language === "ru" ? "и" : "і", second], splits: [at - 1, at] });
}

const isBegin = (left: string): boolean => left === "" || /[.:;,!?«„"(–—]\s?$/.test(left);

const costOf = (word: string, lexicon: Lexicon): number =>
  classCost(classOf(lexicon, word.replace(/^ў/, "у")));

/** `власть`, `город`, and `улада`, of which there is an уладай; but `города` is a genitive. */
export function isNominative(word: string, lexicon: Lexicon): boolean {
  if (OTHER_CASE.test(word) || costOf(word, lexicon) === Infinity) return false;
  if (!/[ая]$/.test(word)) return true;
  const stem = word.slice(0, -1);
  return ["ой", "ей", "ай", "яй", "ёй"].some((ending) => costOf(stem + ending, lexicon) < Infinity);
}
