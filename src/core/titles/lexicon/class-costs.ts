/**
 * Costs of the classes of word forms in nats: minus the logarithm of a word's share of a text. Half nats up to 12.5, wider
 * steps from there on: rare words are the many, and need not be told apart at all.
 */
export const CLASS_COSTS: readonly number[] = [
  3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10, 10.5, 11, 11.5, 12, 12.5, 13.25, 14.25, 15.5,
  17.5,
];

/** What a word of a class costs; `Infinity` of one that the list does not have, whose class is -1. */
export const classCost = (rarity: number): number => (rarity < 0 ? Infinity : CLASS_COSTS[rarity]!);
