import { classCost } from "./class-costs.ts";
import { classOf, type Lexicon } from "./lexicon.ts";

/** What a lower-case word costs in nats, `Infinity` if the list does not have it. */
export const wordCost = (lexicon: Lexicon, word: string): number => classCost(classOf(lexicon, word));
