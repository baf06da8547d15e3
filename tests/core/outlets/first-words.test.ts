import { describe, expect, it } from "vitest";
import { builtInOutlets, outletTable } from "../../../src/core/outlets/index.ts";
import { firstWordsOf } from "../../../src/core/outlets/first-words.ts";

describe("firstWordsOf names", () => {
  const mayBegin = firstWordsOf(["nasha niva", "kommersant", "at and t", "zerkalo"]);

  it.each([
    ["Nasha Niva", true],
    ["Наша Ніва", true],
    ["«Nasza Niwa»", true],
    ["The Kommersant", true],
    ["kommersant.ru", true],
    ["AT&T", true],
    ["Zierkało", true],
    ["Belarus after the protests", false],
    ["Лукашенко, Минск и", false],
    // A host can be a name whatever it begins with.
    ["minsk.example", true],
    ["& Sons", true],
  ])("%s: %s", (name, may) => expect(mayBegin(name)).toBe(may));
});

describe("names of outlets are found in any spelling of their first word", () => {
  const table = outletTable();
  const names = builtInOutlets().map(({ name }) => name);

  it.each([
    ["as it is", (name: string) => name],
    ["in capitals", (name: string) => name.toUpperCase()],
    ["between quotation marks", (name: string) => `«${name}»`],
    ["with marks apart from their letters", (name: string) => name.normalize("NFD")],
  ])("%s", (_, spelled) => {
    const lost = names.filter((name) => table.named(name) && !table.named(spelled(name)));
    expect(lost.filter((name) => !/^\p{Ll}|[ßẞ]/u.test(name)).length).toBeLessThan(5);
  });
});
