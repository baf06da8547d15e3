import { expect, test } from "vitest";
import { findEntries, parseEntry } from "../../src/core/index.ts";

function read(text: string): void {
  for (const entry of findEntries(text).entries) parseEntry(entry);
}

/** The shortest of some runs: other programs can only make a run longer. */
function milliseconds(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const started = performance.now();
    read(text);
    return performance.now() - started;
  });
  return Math.min(...runs);
}

const reference = (i: number) =>
  `Kowalski${i} A. (20${10 + (i % 14)}), Title number ${i} of a book about rivers, “Outlet ${i}”, ${1 + (i % 28)}.05.2021, https://example.org/a/${i} (16.07.2024).`;
const references = (n: number, between: string) => Array.from({ length: n }, (_, i) => reference(i)).join(between); // prettier-ignore

/** Texts of about a size, in characters. */
const texts: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ["a list", (size) => references(size / 130, "\n")],
  ["one line", (size) => references(size / 130, " ")],
  ["round brackets", (size) => "(".repeat(size)],
  ["square brackets", (size) => "[".repeat(size)],
  ["quotation marks", (size) => "“a ".repeat(size / 3)],
  ["digits", (size) => "1".repeat(size)],
  ["years", (size) => "2020 ".repeat(size / 5)],
  ["full stops", (size) => ".".repeat(size)],
  ["commas", (size) => ", ".repeat(size / 2)],
  ["initials", (size) => "A. ".repeat(size / 3)],
  ["names", (size) => "Aa, B., ".repeat(size / 8)],
  ["dashes", (size) => "—".repeat(size)],
  ["lines of dashes", (size) => "———\n".repeat(size / 4)],
  ["spaces", (size) => `a${" ".repeat(size)}b 2020`],
  ["links", (size) => "https://a.org/b ".repeat(size / 16)],
  ["slashes", (size) => "a / ".repeat(size / 4)],
];

const SIZE = 12_500;
const TIMES = 8;

// In linear time the larger text takes 8 times as long as the smaller one, in quadratic time 64 times.
test.each(texts)("%s: the time grows with the length", (_, make) => {
  read(make(SIZE));
  const [small, large] = [milliseconds(make(SIZE)), milliseconds(make(TIMES * SIZE))];
  expect(large).toBeLessThan(4 * TIMES * small + 200);
});

test("a line of a megabyte is read", () => {
  const text = references(8000, " ");
  expect(text.length).toBeGreaterThan(1_000_000);
  expect(findEntries(text).entries.length).toBeGreaterThan(0);
});
