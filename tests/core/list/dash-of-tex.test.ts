import { describe, expect, test } from "vitest";
import { findEntries } from "../../../src/core/list/index.ts";
import { repairCharacters } from "../../../src/core/list/repair-characters.ts";

describe("dashes of TeX", () => {
  test.each([
    ["Nationalities Papers, 46(3), 388--408.", "Nationalities Papers, 46(3), 388–408."],
    ["pp.33--41", "pp.33–41"],
    ["in Poland, 1989--2009. Warsaw", "in Poland, 1989–2009. Warsaw"],
    ["Rivers --- A History", "Rivers — A History"],
    ["Kos, A. -- Rivers", "Kos, A. – Rivers"],
  ])("%s", (text, right) => expect(repairCharacters(text).text).toBe(right));

  test.each([
    "https://example.org/2019--2020/a--b.html",
    "www.example.org/rivers--banks",
    "the option --format",
    "---. 2020. Rivers",
    "| --- | --- |",
    "------",
    "<!-- note -->",
    "file--name.pdf",
    "https://example.org/water/\nrivers--banks",
  ])("%s stays", (text) => expect(repairCharacters(text).text).toBe(text));

  test("the places of the printed text are kept", () => {
    const text = "Kos, A. (2018). Rivers and Banks. Papers on Water, 46(3), 388--408.\n\nLis, B. (2019). Banks and Rivers. Papers on Water, 47(1), 12--40.";
    const { entries } = findEntries(text);
    expect(entries.map(({ source }) => text.slice(source.start, source.end))).toEqual(text.split("\n\n"));
  }); // prettier-ignore
});
