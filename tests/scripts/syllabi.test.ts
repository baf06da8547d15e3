import { describe, expect, it } from "vitest";
import { count, pairs, structuredLists, type Listed } from "../../scripts/evaluate/syllabi.ts";
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

describe("structured reading lists", () => {
  it.each<[what: string, text: string, gold: Listed[], counts: [wanted: number, found: number, right: number, fields: number]]>([
    ["all is right", `${kos}\n${lis}`, gold, [2, 2, 2, 2]],
    ["one is not there", kos, gold, [2, 1, 1, 1]],
    ["one may be there or not", `${kos}\n${lis}`, [gold[0]!, { ...gold[1]!, optional: true }], [1, 1, 1, 1]],
    ["a field is wrong", `${kos}\n${lis}`, [gold[0]!, { ...gold[1]!, date: "2022" }], [2, 2, 2, 1]],
  ])("%s", (_, text, records, [wanted, found, right, fields]) => {
    expect(count(text, records)).toEqual({ wanted, found, right, fields });
  }); // prettier-ignore

  it("an entry with more text than it should have is told by its title", () => {
    const { entries } = readReadingList(`${kos} Bring it to class.\n${lis}`);
    expect(pairs(gold, entries).map(([, entry]) => entry?.n)).toEqual([1, 2]);
  });

  it("those that were looked at are found", () => {
    const texts = structuredLists("looked-at");
    expect(texts.length).toBeGreaterThan(7);
    const counts = texts.map(({ text, gold }) => count(text, gold));
    const sum = (of: "wanted" | "found" | "right" | "fields") =>
      counts.reduce((all, one) => all + one[of], 0);
    expect(sum("right") / sum("wanted")).toBeGreaterThan(0.97);
    expect(sum("right") / sum("found")).toBeGreaterThan(0.95);
    expect(sum("fields") / sum("wanted")).toBeGreaterThan(0.86);
  });

  it("those kept back have a gold record with a text for each reference", () => {
    for (const { kind, gold } of structuredLists("kept-back")) {
      expect(gold.length, kind).toBeGreaterThan(12);
      for (const { text } of gold) expect(text.length, kind).toBeGreaterThan(15);
    }
  });
});
