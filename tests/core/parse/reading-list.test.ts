import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readReadingList } from "../../../src/core/index.ts";

interface Gold {
  n: number;
  itemType: string[];
  creators: object[];
  title: string;
  containerTitle?: string;
  publisher?: string;
  place?: string;
  volume?: string;
  issue?: string;
  /** Where words were glued or letters are not of its script. */
  repairedTitle?: string;
  originalTitle?: string | string[];
  language: string;
  date: string | string[];
  accessDate?: string;
  DOI?: string;
}

const read = (name: string) =>
  readFileSync(new URL(`../../fixtures/reading-list/${name}`, import.meta.url), "utf8");
const gold = JSON.parse(read("slowikowski-2024.gold.json")) as Gold[];
const { entries } = readReadingList(read("slowikowski-2024.txt"));

describe("the reading list of M. Słowikowski (2024)", () => {
  test("has 38 references", () => expect(entries).toHaveLength(38));

  test.each(gold)("reference $n", (right) => {
    const { item, record } = entries[right.n - 1]!;
    expect(right.itemType).toContain(item.itemType);
    expect(item.creators).toEqual(right.creators);
    expect(record.fields.title?.value).toBe(right.title);
    const container = record.fields["container-title"]?.value;
    const publisher = record.fields.publisher?.value;
    expect([container, publisher].filter(Boolean)).toEqual(
      [right.containerTitle, right.publisher].filter(Boolean),
    );
    expect([right.date].flat()).toContain(item["date"]);
    expect(item["accessDate"]).toBe(right.accessDate);
    expect(record.fields.DOI?.value).toBe(right.DOI);
    expect(item["volume"]).toBe(right.volume);
    expect(item["issue"]).toBe(right.issue);
    expect(item["place"]).toBe(right.place);
    expect(record.unparsed).toEqual([]);
  });

  test.each(gold.filter(({ originalTitle }) => originalTitle))("the title of reference $n", (right) => {
    const title = entries[right.n - 1]!.title!;
    expect(title.repaired).toBe(right.repairedTitle ?? right.title);
    const originals = [right.originalTitle!].flat().map((one) => one.replaceAll("ё", "е"));
    expect(originals).toContain(title.original?.replaceAll("ё", "е"));
    expect(title.language).toBe(right.language);
  });
});
