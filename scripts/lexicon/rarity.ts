import { CLASS_COSTS } from "../../src/core/titles/lexicon/class-costs.ts";

/** What speaks for a word form being frequent or rare: names of signs, and how much of each. */
export type Signs = [name: string, value: number][];

/** How many log-units of frequency a sign is worth; fitted by `fit.ts`. */
export type Weights = Readonly<Record<string, number>>;

/** Cost of a word in nats: minus the logarithm of its expected share of a text. */
export function costOf(signs: Signs, weights: Weights): number {
  let sum = 0;
  for (const [name, value] of signs) sum += (weights[name] ?? 0) * value;
  return -sum;
}

/** The class that stands for a cost in the word lists, 0 (most frequent) to 24: the one whose cost is nearest. */
export function classOfCost(cost: number): number {
  let nearest = 0;
  for (let i = 1; i < CLASS_COSTS.length; i++)
    if (Math.abs(CLASS_COSTS[i]! - cost) < Math.abs(CLASS_COSTS[nearest]! - cost)) nearest = i;
  return cost === Infinity ? CLASS_COSTS.length - 1 : nearest;
}
