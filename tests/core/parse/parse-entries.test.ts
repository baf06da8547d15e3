import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import {
  findEntries,
  parseEntries,
  parseEntry,
  type Entry,
  type ReferenceRecord,
} from "../../../src/core/index.ts";

/** One by one, each with the records before it. */
const oneByOne = (entries: readonly Entry[]): ReferenceRecord[] =>
  entries.reduce<ReferenceRecord[]>((read, entry) => [...read, parseEntry(entry, read)], []);

const SETS = "tests/fixtures/lists";
const lists = readdirSync(SETS).filter((name) => name.startsWith("looked-at")).slice(0, 1).flatMap((set) =>
  readdirSync(`${SETS}/${set}`).filter((name) => name.endsWith(".txt")).map((name) => `${SETS}/${set}/${name}`)); // prettier-ignore

describe("a list is read as its references are one by one", () => {
  test.each(["addon/content/samples/slowikowski-2024.txt", ...lists])("%s", (path) => {
    const { entries } = findEntries(readFileSync(path, "utf8"));
    expect(entries.length).toBeGreaterThan(9);
    expect(parseEntries(entries)).toEqual(oneByOne(entries));
  });

  test("longer than what is read together, and with what repeats works before", () => {
    const text = Array.from({ length: 90 }, (_, i) =>
      i % 3 === 1 ? `${i + 1}. ———. (${1950 + i}). Lakes of number ${i}. Minsk: Belarus.`
      : i % 7 === 6 ? `${i + 1}. Ibid., p. ${i}.`
      : `${i + 1}. Kos${"abcdefghij"[i % 10]}, A. (${1920 + i}). Rivers of number ${i}. Minsk: Belarus.`).join("\n"); // prettier-ignore
    const { entries } = findEntries(text);
    expect(entries.length).toBe(90);
    expect(parseEntries(entries)).toEqual(oneByOne(entries));
  });
});

describe("entries that repeat others", () => {
  const entry = (n: number, text: string, repeats?: Entry["repeats"]): Entry => ({ n, text, source: { start: 0, end: text.length }, marks: [], ...(repeats && { repeats }) }); // prettier-ignore
  const work = "Kos, A. (2021). Rivers of Polesia. Minsk: Belarus.";

  it.each([
    ["the one before", [entry(1, work), entry(2, "Ibid., p. 4.", { what: "work", n: 1 })]],
    ["one that repeats, too", [entry(1, work), entry(2, "Ibid., p. 4.", { what: "work", n: 1 }), entry(3, "Ibid., p. 9.", { what: "work", n: 2 })]],
    ["one that comes later", [entry(1, "Ibid., p. 4.", { what: "work", n: 2 }), entry(2, work)]],
    ["themselves", [entry(1, "Ibid., p. 4.", { what: "work", n: 1 }), entry(2, work)]],
    ["one that is not there", [entry(1, "Ibid., p. 4.", { what: "work", n: 8 }), entry(2, work)]],
  ])("%s", (_, entries) => {
    const records = parseEntries(entries);
    expect(records).toHaveLength(entries.length);
    expect(records.map(({ fields }) => fields.title?.value)).toContain("Rivers of Polesia");
  }); // prettier-ignore

  test("none", () => expect(parseEntries([])).toEqual([]));
});
