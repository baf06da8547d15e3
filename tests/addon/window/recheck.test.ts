import { expect, test } from "vitest";
import { readReadingList } from "../../../src/core/index.ts";
import { recheck } from "../../../src/zotero/window/recheck.ts";
import { newRow } from "../../../src/zotero/window/state.ts";

const first = "Kos B. (2021), War at last and for ever, “Zerkalo”, 1.02.2021.";
const other = "Nowak A. (2020), Order and power in the east, “Vedomosti”, 1.03.2020.";

/** Rows as after a split: each was read by itself, so that none knows of the others. */
const rowsOf = (...texts: string[]) =>
  texts.map((text, i) => {
    const row = newRow(readReadingList(text).entries[0]!);
    row.entry.n = row.entry.entry.n = i + 1;
    return row;
  });
const codes = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ entry }) => entry.warnings.map(({ code, args }) => [code, args?.["n"]]));

test("what is in the list twice is found again after a split, with its number", async () => {
  const rows = rowsOf(other, first, first);
  expect(codes(rows)).toEqual([[], [], []]);
  expect(await recheck(rows)).toEqual([rows[2]]);
  expect(codes(rows)).toEqual([[], [], [["duplicate", 2]]]);
});

test("what is no more in the list twice is not said to be", async () => {
  const rows = rowsOf(first, other, first);
  await recheck(rows);
  rows.shift();
  rows.forEach(({ entry }, i) => (entry.n = entry.entry.n = i + 1));
  expect(await recheck(rows)).toEqual([rows[1]]);
  expect(codes(rows)).toEqual([[], []]);
});

test("ends when the list has changed meanwhile", async () => {
  const rows = rowsOf(...Array.from({ length: 300 }, () => first));
  const [before, after] = await Promise.all([recheck(rows), recheck(rows)]);
  expect(before).toEqual([]);
  expect(after.length).toBe(299);
});

test("all other warnings stay", async () => {
  const rows = rowsOf("Kos B. (2021), War at last, “Kommersant”, 1.02.2021, https://www.vedomosti.ru/a/1.", first);
  const before = codes(rows);
  expect(before[0]!.map(([code]) => code)).toContain("outlet-conflict");
  expect(await recheck(rows)).toEqual([]);
  expect(codes(rows)).toEqual(before);
}); // prettier-ignore
