import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { itemCreatorTypes, itemFields, readEntriesInSteps, readReadingList } from "../../src/core/index.ts";

const sample = readFileSync("addon/content/samples/slowikowski-2024.txt", "utf8");

describe("the sample list", () => {
  const list = readReadingList(sample);

  test("has its 38 references, each with its printed text", () => {
    expect(list.entries.map(({ n }) => n)).toEqual(Array.from({ length: 38 }, (_, i) => i + 1));
    expect(list.entries.map(({ text }) => text)).toEqual(sample.trim().split("\n"));
  });

  test.each(list.entries.map((entry) => [entry.n, entry.item] as const))(
    "item %i has only fields and creator types of its type",
    (_n, { itemType, creators, tags: _tags, extra: _extra, ...fields }) => {
      for (const name of Object.keys(fields)) expect(itemFields(itemType)).toContain(name);
      for (const { creatorType } of creators) expect(itemCreatorTypes(itemType)).toContain(creatorType);
    },
  );
});

describe("the sample list's records are as a reader wrote them down", () => {
  const { entries } = readReadingList(sample);
  const gold = JSON.parse(readFileSync("tests/fixtures/reading-list/slowikowski-2024.gold.json", "utf8")) as {
    n: number;
    language: string;
    originalTitle?: string | string[];
    tags: string[];
    tagsOptional?: string[];
    warnings?: string[];
  }[];
  test.each(gold)("$n", ({ n, language, tags, tagsOptional = [], warnings = [] }) => {
    const { title, item, warnings: found } = entries[n - 1]!;
    expect(title!.language.slice(0, 2)).toBe(language);
    const given = item.tags.map(({ tag }) => tag).filter((tag) => !tagsOptional.includes(tag));
    expect(given.sort()).toEqual([...tags].sort());
    const codes = found.map(({ code }) => code);
    for (const warning of warnings) expect(codes).toContain(warning.split(":")[0]);
  });

  test("and a title in English or Polish has no Cyrillic original", () => {
    for (const { n, originalTitle } of gold)
      if (!originalTitle) expect(entries[n - 1]!.title!.original, String(n)).toBeNull();
  });
});

test("progress is told after each reference, and the steps end with the same list", () => {
  const told: number[] = [];
  const options = { onProgress: (done: number) => told.push(done) };
  const steps = readEntriesInSteps(sample, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(told).toEqual(Array.from({ length: 38 }, (_, i) => i + 1));
  expect(step.value).toEqual(readReadingList(sample));
});

test.each([
  ["empty", ""],
  ["spaces", " \n\t\r\n "],
  ["a lone surrogate", "\uD83D"],
  ["control characters", "\0\x01\x1b[2J"],
])("%s does not stop the reading", (_name, text) => {
  expect(() => readReadingList(text)).not.toThrow();
});

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "Götz E. ", "(2023), ", "“Outlet”, ", "Vol. 71(3). ", "DOI: 10.1/x ", "https://a.by/?fbclid=x ", "javascript:alert(1) ",
    "8.12.2021, ", "in: ", "(eds.) ", "[1] ", "// ", "— ", "pp. 12–34", "\n", "<b>", "Минск ", "\uD83D", "\u0000", "(((",
  ), // prettier-ignore
);

test("any text is read: no item carries what its type lacks, no link runs", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { entries } = readReadingList(pieces.join(""));
      for (const { text, item, record } of entries) {
        const allowed = new Set(["itemType", "creators", "tags", "extra", ...itemFields(item.itemType)]);
        for (const name of Object.keys(item)) expect(allowed).toContain(name);
        for (const { creatorType } of item.creators)
          expect(itemCreatorTypes(item.itemType)).toContain(creatorType);
        expect(String(item["url"] ?? "https://")).toMatch(/^(?:https?|ftp):\/\//i);
        for (const { start, end } of record.unparsed) expect(start >= 0 && end <= text.length).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
