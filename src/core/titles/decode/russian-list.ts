import { classOf, lexiconOf } from "../lexicon/lexicon.ts";

/** Whether the Russian list has a word. */
export const isRussian = (word: string): boolean => classOf(lexiconOf("ru"), word) >= 0;

/** The class of a Russian word, the commonest ones first; `Infinity` of one that the list does not have. */
export const rarityOf = (word: string): number => {
  const rank = classOf(lexiconOf("ru"), word);
  return rank < 0 ? Infinity : rank;
};
