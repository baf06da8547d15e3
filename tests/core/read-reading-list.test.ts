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
