import { describe, expect, test } from "vitest";
import { readReadingList } from "../../../src/core/index.ts";
import type { Column } from "../../../src/zotero/window/columns.ts";
import { setNames } from "../../../src/zotero/window/names.ts";
import { AS_LISTED, ordered, pressed } from "../../../src/zotero/window/order.ts";
import { newRow, type Row } from "../../../src/zotero/window/state.ts";

const LIST = `Nowak A. (2020), Order and power in the east, “Vedomosti”, 1.03.2020.
“Zerkalo” is closed again (2021), “Zerkalo”, 1.02.2021.
Kos B. (2009), A war of fences, Minsk: Nauka.
Kos B. (2021), War at last, “Kommersant”, 5.12.2021, https://www.vedomosti.ru/a/1.
Адамович А. (1977), Я из огненной деревни, Минск: Мастацкая літаратура.`;

setNames({ types: { newspaperArticle: "Newspaper Article", book: "Book" }, fields: {} });

function rows(): Row[] {
  const found = readReadingList(LIST).entries.map(newRow);
  found[1]!.known = "KEY00002";
  found[2]!.chosen = false;
  return found;
}
const numbers = (by: Column, down = false) => ordered(rows(), { by, down }).map(({ entry }) => entry.n);

describe("the table in the order of", () => {
  test.each<[Column, number[], number[]]>([
    ["number", [1, 2, 3, 4, 5], [5, 4, 3, 2, 1]],
    ["check", [1, 2, 4, 5, 3], [3, 1, 2, 4, 5]],
    // What has warnings comes first, what the library has last.
    ["state", [4, 1, 3, 5, 2], [2, 1, 3, 5, 4]],
    ["type", [3, 5, 1, 2, 4], [1, 2, 4, 3, 5]],
    // Two have the same authors, and stay in their order; one has none, and is the last either way.
    ["authors", [3, 4, 1, 5, 2], [5, 1, 3, 4, 2]],
    // Quotation marks do not count.
    ["title", [3, 1, 4, 2, 5], [5, 2, 4, 1, 3]],
    ["date", [5, 3, 1, 2, 4], [4, 2, 1, 3, 5]],
  ])("%s", (by, up, down) => {
    expect(numbers(by)).toEqual(up);
    expect(numbers(by, true)).toEqual(down);
  });
});

test("a third press gives the order of the list again", () => {
  const first = pressed(AS_LISTED, "title");
  expect(first).toEqual({ by: "title", down: false });
  expect(pressed(first, "title")).toEqual({ by: "title", down: true });
  expect(pressed(pressed(first, "title"), "title")).toEqual(AS_LISTED);
  expect(pressed(first, "date")).toEqual({ by: "date", down: false });
});
