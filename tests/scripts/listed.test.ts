import { describe, expect, it } from "vitest";
import { count, listedTexts, pairs, type Listed } from "../../scripts/evaluate/list/listed.ts";
import { readReadingList } from "../../src/core/index.ts";

const kos = "Kos, A. (2020). War and Peace in Polesia. Minsk: Belarus.";
const lis = "Lis, B. (2021). Rivers of Volhynia. Kyiv: Dukh i Litera.";
const listed = (text: string, title: string, lastName: string, rest: Partial<Listed> = {}): Listed => ({
  text, title, itemType: ["book"], creators: [{ creatorType: "author", lastName, firstName: text[5]! + "." }], ...rest,
}); // prettier-ignore
const gold = [
  listed(kos, "War and Peace in Polesia", "Kos", { date: "2020", place: "Minsk", publisher: "Belarus" }),
  listed(lis, "Rivers of Volhynia", "Lis", { date: "2021", place: "Kyiv", publisher: "Dukh i Litera" }),
];

/** The least of what is found, of what is found right, and of completely right fields, where lists were looked at. */
const FLOORS: [folder: string, found: number, right: number, fields: number][] = [
  ["tests/fixtures/syllabi", 0.97, 0.95, 0.86],
  ["tests/fixtures/everyday", 0.8, 0.8, 0.63],
];

describe("lists in other texts", () => {
  it.each<[what: string, text: string, gold: Listed[], counts: [wanted: number, found: number, right: number, fields: number]]>([
    ["all is right", `${kos}\n${lis}`, gold, [2, 2, 2, 2]],
    ["one is not there", kos, gold, [2, 1, 1, 1]],
    ["one may be there or not", `${kos}\n${lis}`, [gold[0]!, { ...gold[1]!, optional: true }], [1, 1, 1, 1]],
    ["a field is wrong", `${kos}\n${lis}`, [gold[0]!, { ...gold[1]!, date: "2022" }], [2, 2, 2, 1]],
  ])("%s", (_, text, records, [wanted, found, right, fields]) => {
    expect(count({ kind: "", source: { text, marks: [] }, gold: records })).toEqual({ wanted, found, right, fields });
  }); // prettier-ignore

  it("an entry with more text than it should have is told by its title", () => {
    const { entries } = readReadingList(`${kos} Bring it to class.\n${lis}`);
    expect(pairs(gold, entries).map(([, entry]) => entry?.n)).toEqual([1, 2]);
  });

  it.each(FLOORS)("those that were looked at are found: %s", async (folder, found, right, fields) => {
    const texts = await listedTexts(folder, "looked-at");
    expect(texts.length).toBeGreaterThan(7);
    const counts = texts.map(count);
    const sum = (of: "wanted" | "found" | "right" | "fields") =>
      counts.reduce((all, one) => all + one[of], 0);
    expect(sum("right") / sum("wanted")).toBeGreaterThan(found);
    expect(sum("right") / sum("found")).toBeGreaterThan(right);
    expect(sum("fields") / sum("wanted")).toBeGreaterThan(fields);
  });

  it.each(FLOORS)("those kept back have a gold record with a text for each reference: %s", async (folder) => {
    for (const { kind, gold } of await listedTexts(folder, "kept-back")) {
      expect(gold.length, kind).toBeGreaterThan(11);
      for (const { text } of gold) expect(text.length, kind).toBeGreaterThan(11);
    }
  });
});
