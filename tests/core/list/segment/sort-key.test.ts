import { expect, it } from "vitest";
import { sortKey } from "../../../../src/core/list/segment/sort-key.ts";

it.each([
  ["Kos, B. (2020)", "kos b 2020"],
  ["“Élan” und Œuvre", "elan und œuvre"],
  ["Йосиф Ёлка", "иосиф елка"],
  ["ŁÓDŹ i okolice miasta", "łodz i okolice"],
  ["ΟΔΟΣ, Σ.", "οδος σ"],
  ["𝐀bc", "𝐀bc"],
  ["——— (2021)", "2021"],
  ["—", ""],
])("%s", (text, key) => {
  expect(sortKey(text)).toBe(key);
});
