import { expect, test } from "vitest";
import { titlesAgree } from "../../../src/core/same-work/titles-agree.ts";

test.each([
  [
    "one in the other",
    ["Belarus: the birth of a nation"],
    ["Belarus: The Birth of a Nation | Analysis"],
    true,
  ],
  [
    "a word mended",
    ["Stanetli Lukashenko instrumentom"],
    ["Stanet li Lukashenko instrumentom agressii"],
    true,
  ],
  [
    "a headline that was changed",
    ["Lukashenko signs law on genocide"],
    ["Lukashenko signs genocide law"],
    true,
  ],
  ["another script", ["Zavod snova na remonte"], ["Завод снова на ремонте"], true],
  [
    "another script, and the original",
    ["Zavod snova na remonte", "Завод снова на ремонте"],
    ["Завод продан"],
    false,
  ],
  ["another romanisation", ["Shchodennyk Yuliyi Yatsenyuk"], ["Ŝodennik Ûlìï Âcenûk"], true],
  ["short in another romanisation", ["Dolia krainy"], ["Dolja kraïny: istoriï"], true],
  ["years of one report", ["Human rights in Belarus in 2019"], ["Human rights in Belarus in 2020"], false],
  ["parts", ["Хроника протестов. Часть 1"], ["Хроника протестов. Часть 2"], false],
  ["a number that one lacks", ["Strikes of August 2020 in Belarus"], ["Strikes of August in Belarus"], true],
  ["no title", [], ["Order and power"], true],
  ["chapters of one book", ["The Media in Belarus"], ["The Judiciary in Belarus"], false],
  ["Cyrillic chapters", ["Суды в Беларуси"], ["Печать и власть в областях"], false],
  ["nothing in common", ["Order and power"], ["War at last and for ever"], false],
])("%s: %j, %j", (_name, one, other, agree) => {
  expect(titlesAgree(one, other)).toBe(agree);
  expect(titlesAgree(other, one)).toBe(agree);
});
