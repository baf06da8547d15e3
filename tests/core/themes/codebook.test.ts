import { describe, expect, test } from "vitest";
import { checkCodebook, parseCodebook, tagThemes, type Codebook } from "../../../src/core/index.ts";

const read = (text: string): Codebook => {
  const result = parseCodebook(text);
  if ("errors" in result) throw new Error(JSON.stringify(result.errors));
  return result.codebook;
};

const energy = `
name: Energy transition
tags:
  - tag: renewables
    definition: Wind, sun and other renewable sources.
    patterns:
      en: [renewable*, wind farm*, { match: solar, near: [power, panel*, energy], notNear: [eclipse] }]
      ru: [возобновляем*, ветр* электростанц*]
    implies: [energy]
    examples: [A wind farm near Brest, Vozobnovlyayemaya energetika]
    counterExamples: [Solar eclipse over solar panels, The wind rises]
  - tag: hearsay
    definition: Found in the outlet.
    patterns: { other: [svaboda] }
    fields: [container]
`;

describe("a codebook of one's own", () => {
  const book = read(energy);
  test("meets its examples", () => expect(checkCodebook(book)).toEqual({ checked: 4, failures: [] }));
  test("brings implied tags and shows why", () =>
    expect(tagThemes("New wind farms for Poland", [book])).toEqual([
      {
        tag: "renewables",
        matches: [
          { words: "wind farms", pattern: "wind farm*", field: "title", span: { start: 4, end: 14 } },
        ],
      },
      { tag: "energy", matches: [], impliedBy: "renewables" },
    ]));
  test("looks at the fields that it names", () => {
    expect(tagThemes({ title: "Svaboda", container: "Times" }, [book])).toEqual([]);
    expect(tagThemes({ title: "x", container: "Radyo Svaboda" }, [book])[0]?.tag).toBe("hearsay");
  });
  test("says which example fails", () => {
    const wrong = read(energy.replace("[A wind farm near Brest,", "[Coal,"));
    expect(checkCodebook(wrong).failures).toEqual([
      { tag: "renewables", text: "Coal", message: expect.stringContaining("no pattern") },
    ]);
  });
});

describe("errors say where and what", () => {
  test.each([
    ["name: x\ntags:\n  - tag: a\n    definition: b\n    patterns:\n      xx: [a]\n", 6, /no language/],
    ["name: x\ntags:\n  - tag: a\n    definition: b\n", 3, /patterns are lists/],
    [
      "name: x\ntags:\n  - tag: a\n    definitoin: b\n    patterns: {en: [a]}\n",
      4,
      /"definitoin" is not known/,
    ],
    ['name: x\ntags:\n  - tag: a\n    definition: b\n    patterns: {en: ["a(b+)"]}\n', 5, /words of letters/],
    [
      "name: x\ntags:\n  - tag: a\n    definition: b\n    patterns: {en: [{match: a, within: 0}]}\n",
      5,
      /within/,
    ],
    ["name: x", 1, /list of tags/],
    ["- 1", 1, /object/],
    ["name: [", 1, /not YAML/],
  ])("%j: line %i", (text, line, message) => {
    const result = parseCodebook(text);
    expect("errors" in result && result.errors[0]).toMatchObject({ message: expect.stringMatching(message) });
    expect("errors" in result && result.errors.map((error) => error.line)).toContain(line);
  });
});

test("ten thousand words take no longer than their number", () => {
  const started = performance.now();
  tagThemes("gas oil integration Россия санкции ".repeat(2000));
  expect(performance.now() - started).toBeLessThan(5000);
});
