import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDoubleArray } from "./double-array.ts";

/** Fractions are given to six places: this far apart two of them are the same. */
const PRECISION = 1.1e-6;
const MOST = 5000;

/**
 * How often ambiguous forms occur in OpenCorpora's texts. The package `az` has for each of them how likely its analyses are, as
 * (times + 1) / (times of all + number of analyses) in millionths: the least common denominator gives the number of occurrences,
 * or a part of it where all the fractions can be reduced.
 */
export function corpusCounts(folder: string): Map<string, number> {
  const shares = new Map<string, number[]>();
  const { walk, value } = readDoubleArray(readFileSync(join(folder, "p_t_given_w.intdawg")));
  const decoder = new TextDecoder("windows-1251");
  walk((node, key) => {
    const share = value(node);
    if (share < 0) return;
    const form = decoder.decode(key).split(":", 1)[0]!.replaceAll("ё", "е");
    const known = shares.get(form);
    if (known === undefined) shares.set(form, [share / 1e6]);
    else known.push(share / 1e6);
  });
  return new Map(
    [...shares].map(([form, fractions]) => [form, Math.max(0, denominator(fractions) - fractions.length)]),
  );
}

/** The least whole number that makes all the fractions whole. */
function denominator(fractions: readonly number[]): number {
  for (let d = 1; d < MOST; d++)
    if (fractions.every((one) => Math.abs(one * d - Math.round(one * d)) <= d * PRECISION)) return d;
  return MOST;
}
