import { expect, test } from "vitest";
import { everyMatch } from "../../src/core/every-match.ts";

test.each<[what: string, expression: RegExp, text: string, from?: number]>([
  ["from left to right", /\d+/g, "1, 22, 333"],
  ["none", /\d+/g, "Kos"],
  ["empty ones", /\d*/g, "1a22"],
  ["empty ones beside pairs", /\d*/gu, "1\u{1f600}2"],
  ["from a place on", /\d+/g, "1, 22, 333", 2],
])("%s", (_, expression, text, from = 0) => {
  const asked = new RegExp(expression);
  asked.lastIndex = from;
  const found = everyMatch(expression, text, from);
  expect(found.map(({ index, 0: all }) => [index, all])).toEqual(
    [...text.matchAll(asked)].map(({ index, 0: all }) => [index, all]),
  );
});

test("an expression can be used again", () => {
  const number = /\d+/g;
  expect([everyMatch(number, "1, 2").length, everyMatch(number, "3").length]).toEqual([2, 1]);
});
