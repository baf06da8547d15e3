import { readFileSync } from "node:fs";
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
