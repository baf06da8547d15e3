import { describe, expect, test } from "vitest";
import { readSplitInSteps, splitEntries } from "../../../src/core/index.ts";

describe("references that are split already", () => {
  test.each([
    ["one each", ["Kos B., War, 2021.", "A."], ["Kos B., War, 2021.", "A."]],
    ["line ends become spaces", ["Kos B.,\nWar, 2021."], ["Kos B., War, 2021."]],
    ["empty ones are none", ["", " ", "War"], ["War"]],
    ["none at all", [], []],
  ])("%s", (_name, given, texts) => {
    expect(splitEntries(given).entries.map(({ text }) => text)).toEqual(texts);
  });

  test("a dash repeats the authors of the one before", () => {
    const steps = readSplitInSteps(["Kos B. (2021), War, Minsk.", "——— (2022), Peace, Minsk."]);
    let step = steps.next();
    const seen: number[] = [];
    for (; !step.done; step = steps.next()) seen.push(step.value.entry.n);
    expect(seen).toEqual([1, 2]);
    expect(step.value.entries.map(({ item }) => item.creators[0]?.lastName)).toEqual(["Kos", "Kos"]);
  });

  test("says so when there is nothing", () => {
    expect(splitEntries([" "]).warnings.map(({ code }) => code)).toEqual(["no-list"]);
  });
});

test("references that are split already keep their italics and links", () => {
  const marks = [
    { kind: "italic" as const, start: 15, end: 18 },
    { kind: "link" as const, href: "https://a.by/x", start: 0, end: 3 },
  ];
  const text = "Kos B. (2021). War. Routledge.";
  const steps = readSplitInSteps([{ text, marks }]);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.entries[0]!.entry.marks).toEqual(marks);
  expect(step.value.entries[0]!.item).toMatchObject({ title: "War", url: "https://a.by/x" });
  // Where spaces are taken off, marks would lie beside their words.
  expect(splitEntries([{ text: ` ${text}`, marks }]).entries[0]!.marks).toEqual([]);
});

test("references that are split already keep what a reader says behind them", () => {
  const steps = readSplitInSteps([
    { text: "Kos B. (2021). War. Routledge.", marks: [], remark: "[have it]" },
    "Nowak A. (2022). Peace. Routledge.",
  ]);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.entries.map(({ entry }) => entry.remark)).toEqual(["[have it]", undefined]);
  expect(step.value.entries.map(({ item }) => item.extra)).toEqual(["remark: [have it]", undefined]);
});
