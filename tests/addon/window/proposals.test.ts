import { describe, expect, test } from "vitest";
import { readReadingList, type ReadEntry } from "../../../src/core/index.ts";
import { proposalsOf, withoutPart } from "../../../src/zotero/window/proposals.ts";
import { newRow } from "../../../src/zotero/window/state.ts";

const entryOf = (text: string): ReadEntry => readReadingList(text).entries[0]!;

const reference =
  "Ivanova O. (2023), Zavod dlyaprezidenta stoit, “Vedomosti”, 5.11.2023, https://a.org/?p=1&ref=x.";

/** A row whose reader was not sure of two things. */
function unsure() {
  const row = newRow(entryOf(reference));
  row.item.title = "Zavod dlyaprezidenta stoit";
  row.item["url"] = "https://a.org/?p=1&ref=x";
  row.entry.title!.changes = [
    {
      field: "title",
      from: "dlyaprezidenta",
      to: "dlya prezidenta",
      why: "",
      confidence: 0.7,
      applied: false,
    },
    { field: "title", from: "Zavod", to: "Zavody", why: "", confidence: 0.9, applied: true },
  ];
  row.entry.url!.changes = [
    { kind: "strip", rule: "ref", removed: "ref=x", level: "ask", applied: false, why: "" },
  ];
  return row;
}

describe("proposals", () => {
  test("are the changes that were not made", () =>
    expect(proposalsOf(unsure()).map(({ from, to, warning }) => [from, to, warning])).toEqual([
      ["dlyaprezidenta", "dlya prezidenta", null],
      ["ref=x", "", null],
    ]));

  test("that are hardly likely are left out, unless a warning names them", () => {
    const row = unsure();
    row.entry.warnings = [];
    row.entry.title!.changes[0]!.confidence = 0.4;
    expect(proposalsOf(row).map(({ from }) => from)).toEqual(["ref=x"]);
    const args = { case: "glued", from: "dlyaprezidenta", to: "dlya prezidenta" };
    row.entry.warnings = [{ code: "glued-words", severity: "info", message: "", args, fields: ["title"] }];
    expect(proposalsOf(row).map(({ from, warning }) => [from, warning])).toEqual([
      ["dlyaprezidenta", 0],
      ["ref=x", null],
    ]);
  });

  test("are made in the item when they are accepted, and are none then", () => {
    const row = unsure();
    for (const { accept } of proposalsOf(row)) accept();
    expect(row.item).toMatchObject({ title: "Zavod dlya prezidenta stoit", url: "https://a.org/?p=1" });
    expect(proposalsOf(row)).toEqual([]);
  });

  test("are none any more where the user has written something else", () => {
    const row = unsure();
    row.item.title = "Another title";
    row.item["url"] = "https://b.org/";
    expect(proposalsOf(row)).toEqual([]);
  });

  test("end although the proposed word begins with the printed one", () => {
    const row = unsure();
    row.entry.title!.changes[0]!.to = "dlyaprezidenta-2";
    const [first] = proposalsOf(row);
    first!.accept();
    expect(proposalsOf(row).map(({ from }) => from)).toEqual(["ref=x"]);
  });
});

test.each([
  ["https://a.org/?p=1&ref=x#top", "ref=x", "https://a.org/?p=1#top"],
  ["https://a.org/?ref=x&p=1", "ref=x", "https://a.org/?p=1"],
  ["https://a.org/?ref=x", "ref=x", "https://a.org/"],
  ["https://a.org/?href=x", "ref=x", "https://a.org/?href=x"],
  ["https://a.org/?ref=xy", "ref=x", "https://a.org/?ref=xy"],
  ["https://a.org/#ref=x", "ref=x", "https://a.org/"],
  ["https://a.org/x", "", "https://a.org/x"],
])("%s without %j is %s", (url, part, expected) => expect(withoutPart(url, part)).toBe(expected));
