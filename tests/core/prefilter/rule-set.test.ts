import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import "../../../src/core/index.ts";
import { rule } from "../../../src/core/parse/rule.ts";
import { ruleSet } from "../../../src/core/prefilter/index.ts";

/** Every reference, title and note that the tests of the parser are written with. */
const texts = readdirSync("tests/core/parse", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .flatMap(
    (file) => readFileSync(`tests/core/parse/${file}`, "utf8").match(/"[^"\n]{8,}"|`[^`\n]{8,}`/g) ?? [],
  );

test("a rule finds what its expression finds, in references of the tests", () => {
  expect(rule.rules.length).toBeGreaterThan(60);
  expect(texts.length).toBeGreaterThan(1000);
  let found = 0;
  for (const text of texts.filter((_, i) => i % 4 === 0))
    for (const one of rule.rules) {
      const { pattern } = one;
      pattern.lastIndex = 0;
      const right = pattern.exec(text)?.index;
      if (right !== undefined) found++;
      if (one.exec(text)?.index !== right) expect({ text, pattern, found: one.exec(text)?.[0] }).toEqual({ text, pattern, found: text.slice(right) }); // prettier-ignore
    }
  expect(found).toBeGreaterThan(500);
});

test("a rule finds what its expression finds, whatever the text", () => {
  const one = ruleSet();
  const rules = [/a[bc]?d|\bx{2,3}(?=y)/giu, /(?<=[a-c])d(?!a)/gu, /(?:ab|ba){2,}/g, /b\s+\d/iu, /^ab|ba$/u].map((pattern) => one(pattern));
  const text = fc.string({ unit: fc.constantFrom(..."aAbBcdxXyß 019\u00a0\ud800"), maxLength: 40 });
  fc.assert(
    fc.property(text, (given) => {
      for (const one of rules) {
        const { pattern } = one;
        pattern.lastIndex = 0;
        const places = pattern.global ? [...given.matchAll(pattern)].map(({ index }) => index) : [];
        if (pattern.global) expect(one.all(given).map(({ index }) => index)).toEqual(places);
        pattern.lastIndex = 0;
        const right = pattern.test(given);
        expect(one.test(given)).toBe(right);
      }
    }),
    { numRuns: 5000 },
  );
}); // prettier-ignore

test("all matches of an expression that matches nothing at all", () => {
  const empty = ruleSet()(/x*/gu);
  expect(empty.all("a😀x").map(({ index, 0: match }) => [index, match])).toEqual([[0, ""], [1, ""], [3, "x"], [4, ""]]); // prettier-ignore
});

test("rules that are made later are found, too", () => {
  const make = ruleSet();
  expect(make(/вып/u).test("вып. 3")).toBe(true);
  expect(make(/vyp/u).test("vyp. 3")).toBe(true);
});

test("whether any of some rules can match is asked of what they need", () => {
  const make = ruleSet();
  const canMatch = make.anyOf([make(/zyl\.\s\d/iu), make(/(?<=\d\s)walzen?/iu)]);
  expect(["Zyl. 7", "Zyl.", "Walze", "Rolle 7"].map((text) => canMatch(text))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(make.anyOf([])("Walze")).toBe(false);
});
