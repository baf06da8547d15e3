import { describe, expect, it } from "vitest";
import { ANY_LETTER, beginningsOf, NO_LETTER } from "../../src/core/beginnings.ts";

const letterOf = (code: number): number => {
  if (code === "’".charCodeAt(0)) return NO_LETTER;
  return code === "ǆ".charCodeAt(0) ? ANY_LETTER : code | 0x20;
};

describe("beginningsOf", () => {
  const mayBegin = beginningsOf(["minsk", "moskva", "ufa"], 4, letterOf);

  it.each([
    ["Minsk, 2020", 0, true],
    ["Minority", 0, false],
    ["Minsky", 0, true],
    ["Moment", 0, false],
    ["in Moskva", 3, true],
    ["in Moskva", 0, false],
    // Doubled letters count once, signs not at all.
    ["Minnsk", 0, true],
    ["M’insk", 0, true],
    // Of shorter words all letters are told.
    ["Ufa", 0, true],
    ["Ufalley", 0, true],
    ["Uf", 0, false],
    // What comes to several letters says nothing.
    ["ǆungla", 0, true],
    ["", 0, false],
  ])("%s at %i: %s", (text, at, may) => expect(mayBegin(text, at)).toBe(may));
});
