import { expect, test } from "vitest";
import { looksEnglish } from "../../../src/core/titles/detect-english.ts";
import { normalizeTitle } from "../../../src/core/index.ts";

test.each([
  ["Lukashenko asks Putin for another billion", true],
  ["Russian military convoy seen near Gomel", true],
  ["Border-crossing families settle near Brest", true],
  ["The plan", false],
  ["Prezident podpisal novyy zakon o vyborakh", false],
  ["Zaviershany konkurs na lepšy plakat", false],
  ["Wojna, której nikt nie chciał", false],
])("%s", (title, expected) => expect(looksEnglish(title.split(/[ :,]+/))).toBe(expected));

test("an English headline without small words is left as it is", () =>
  expect(normalizeTitle("Belaruskali loses its route through Klaipeda port")).toMatchObject({
    language: "en",
    repaired: "Belaruskali loses its route through Klaipeda port",
    original: null,
  }));

test.each([
  ["Under Siege in Belarus, Lukashenko Turns to Putin", "en"],
  ["From Vitebsk to Brest: Regional Protest in Belarus, August 2020", "en"],
  ["Belarus Leader Meets Putin in Sochi", "en"],
  ["For Lukashenko, Minsk Comes First", "en"],
  ["Putin’s Vassal? Minsk after Ukraine", "en"],
  ["Media use in Minsk", "en"],
  ["Made in Belarus: kak zhivut zavody", "ru"],
  ["Kto by mog podumat’, chto Minsk budet protiv", "ru"],
  ["Na vartsye by dzivak praklyaty", "be"],
])("%s: names and rare words with the small words of %s", (title, language) =>
  expect(normalizeTitle(title).language).toBe(language),
);

test.each(["Letter to D. Doroshenko", "Letters to Yanka Kupala", "Speech by A. Lukashenko", "Report on Kurapaty", "Memorandum on Belarus"])(
  "an English noun and what joins it to names: %s",
  (title) => expect(normalizeTitle(title)).toMatchObject({ language: "en", repaired: title, original: null }),
); // prettier-ignore
