import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAutomaton } from "../../../scripts/lexicon/automaton.ts";
import { classOfCost, costOf } from "../../../scripts/lexicon/rarity.ts";
import { ALPHABET } from "../../../src/core/titles/lexicon/alphabet.ts";
import { CLASS_COSTS } from "../../../src/core/titles/lexicon/class-costs.ts";
import { classOf, unpack } from "../../../src/core/titles/lexicon/lexicon.ts";

/** A packed list as compile.ts writes it, each word in a class of its own. */
function listOf(words: string[]) {
  const rank = (word: string) => [...word].map((c) => String.fromCharCode(1 + ALPHABET.indexOf(c))).join("");
  const sorted = [...words].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const automaton = buildAutomaton(sorted, ALPHABET);
  const letters = new Uint8Array((ALPHABET.length + 1) ** 3);
  const classes = Uint8Array.from(sorted, (_, i) => i);
  return { sorted, lexicon: unpack({ letters, ...automaton, classes }) };
}

describe("buildAutomaton and unpack", () => {
  it("finds each word in its class, and no other", () => {
    const { sorted, lexicon } = listOf(["дом", "дома", "домам", "рот", "рота", "ротам", "кот", "кота"]);
    sorted.forEach((word, i) => expect(classOf(lexicon, word)).toBe(i));
    for (const word of ["", "до", "домами", "ком", "ротами", "кота́"]) expect(classOf(lexicon, word)).toBe(-1);
  });

  it("holds any list of words", () => {
    const word = fc.string({ unit: fc.constantFrom(..."абвґ'"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), (words) => {
        const { sorted, lexicon } = listOf(words);
        return sorted.every((one, i) => classOf(lexicon, one) === i);
      }),
      { numRuns: 30 },
    );
  });
});

describe("rarity", () => {
  it("takes the class whose cost is nearest", () => {
    expect(CLASS_COSTS[classOfCost(8.2)]).toBe(8);
    expect(CLASS_COSTS[classOfCost(14.6)]).toBe(14.25);
    expect(classOfCost(-2)).toBe(0);
    expect(classOfCost(99)).toBe(CLASS_COSTS.length - 1);
  });
  it("adds up what the signs weigh", () => {
    expect(
      costOf(
        [
          ["form", 1],
          ["length", 4],
          ["unknown", 9],
        ],
        { form: -10, length: 0.5 },
      ),
    ).toBe(8);
  });
});
