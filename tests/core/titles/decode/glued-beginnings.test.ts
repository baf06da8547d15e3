import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

describe("a noun in front of a title with a word of one letter behind it", () => {
  test.each([
    ["Miri voyna glazami detey", "Мир и война глазами детей"],
    ["Bogi chelovek v russkoy poezii", "Бог и человек в русской поэзии"],
    ["Bohi čałaviek u paezii", "Бог і чалавек у паэзіі"],
    ["Sustrečaŭ muziei knihi", "Сустрэча ў музеі кнігі"],
    // Three letters of a usual word where a title begins
    ["Časi ludzi na miažy", "Час і людзі на мяжы"],
  ])("%s", (title, original) => expect(normalizeTitle(title).original).toBe(original));
});

describe("a form of its own", () => {
  test.each([
    "Bogi stran Vostoka",
    "Aytishniki uyezzhayut v Gruziyu",
    "Itogi dnya v Minske",
    "Palyaki masava kupliayuts’ zbroyu",
    "Aktyvistu pryhadali staryya hrakhi",
    "Mediki protiv novykh pravil",
    "Roli slov v yazyke",
    "Knigi detey voyny",
    "Sudu Homyelya patrebny budynak",
  ])("%s", (title) => expect(normalizeTitle(title).repaired).toBe(title));
});
