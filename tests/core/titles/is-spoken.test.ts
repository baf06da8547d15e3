import { describe, expect, it } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";
import { isSpoken } from "../../../src/core/titles/is-spoken.ts";

describe("isSpoken", () => {
  it.each([
    [["IEEE", "Std"], false],
    [["Ltd"], false],
    [["Vol"], true],
    [["Łzy"], true],
    [["ÚZ"], false], // an abbreviation
    [["Úz"], true],
  ])("%j: %s", (words, expected) => expect(isSpoken(words)).toBe(expected));
});

describe("normalizeTitle", () => {
  it.each(["Ltd.", "IEEE Std 802.3", "RFC 2119"])("%s is no title of a language of ours", (title) =>
    expect(normalizeTitle(title)).toMatchObject({ repaired: title, original: null }),
  );

  it.each(["Analiza kombinatoryczna", "Geografia polityczna", "Statystyka matematyczna"])(
    "%s is Polish",
    (title) => expect(normalizeTitle(title)).toMatchObject({ language: "pl", original: null }),
  );
});
