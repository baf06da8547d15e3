import { describe, expect, test } from "vitest";
import { readReadingList } from "../../../src/core/index.ts";
import { followTitle } from "../../../src/zotero/window/follow-title.ts";
import { newRow } from "../../../src/zotero/window/state.ts";

const mended = "Ivanova O. (2023), Novyye ogranicheniya dlya prezidenta Belarusi, “Vedomosti”, 5.11.2023.";
const read = async (texts: string[]) => readReadingList(texts.join("\n"));

/** A row that was read with a word that nobody knows, and whose title was mended since. */
function accepted() {
  const row = newRow(readReadingList(mended.replace("ogranicheniya", "ogranczheniya")).entries[0]!);
  row.item.title = "Novyye ogranicheniya dlya prezidenta Belarusi";
  delete row.item["language"];
  row.item.extra = "my own words\noriginal-title: Новые огранчжения для президента Беларуси";
  return row;
}
const words = { from: "ogranczheniya", to: "ogranicheniya" };

describe("a title that was mended", () => {
  test("brings its language and original along; what else stands in Extra stays", async () => {
    const row = accepted();
    expect(await followTitle(row, words, read)).toBe(true);
    expect(row.item["language"]).toBe("ru-Latn");
    expect(row.item.extra).toBe("my own words\noriginal-title: Новые ограничения для президента Беларуси");
    expect(await followTitle(row, words, read)).toBe(false);
  });

  test("brings nothing when it was changed by hand as well", async () => {
    const row = accepted();
    row.item.title = "Something else";
    expect(await followTitle(row, words, read)).toBe(false);
    expect("language" in row.item).toBe(false);
  });

  test("brings nothing when the words are not in the print", async () => {
    expect(await followTitle(accepted(), { from: "zavod", to: "zavody" }, read)).toBe(false);
  });
});
