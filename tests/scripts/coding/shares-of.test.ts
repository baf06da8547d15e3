import { expect, it } from "vitest";
import { sharesOf } from "../../../scripts/coding/shares-of.ts";

it.each<[counts: number[], size: number, whole: number, shares: number[]]>([
  [[1, 1], 2, 8, [4, 4]],
  [[3, 1, 0], 3, 8, [6, 2, 0]],
  // What was met at all has a share …
  [[1000, 1], 2, 8, [7, 1]],
  [[1, 1, 1, 1000], 4, 4, [1, 1, 1, 1]],
  // … and what was not has none; thirds are no eighths.
  [[1, 1, 1], 3, 8, [3, 3, 2]],
  [[0, 0, 0, 5], 2, 8, [0, 0, 0, 8]],
])("%j → %j", (counts, size, whole, shares) => {
  const found = [...sharesOf(Uint32Array.from(counts), size, whole)];
  expect(found.toSorted((a, b) => b - a)).toEqual(shares.toSorted((a, b) => b - a));
  found.forEach((share, i) => expect(share > 0).toBe(counts[i]! > 0));
});
