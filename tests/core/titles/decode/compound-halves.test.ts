import { expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

test.each([
  "Leksyka huculʹsʹkyx hovirok: etnolinhvistyčnyj aspekt",
  "Sotsiolinhvistychni doslidzhennia movy",
  "Istorikokulturnaya cennost goroda",
])("what lists from the web have as a word is but a half of one: %s", (title) =>
  expect(normalizeTitle(title).repaired).toBe(title),
);
