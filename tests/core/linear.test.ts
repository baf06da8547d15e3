import { describe, expect, test } from "vitest";
import { findEntries, parseEntry } from "../../src/core/index.ts";

/** Processor time in milliseconds, which other programs on the machine do not lengthen. */
function timeOf(text: string): number {
  const from = process.cpuUsage();
  for (const entry of findEntries(text).entries) parseEntry(entry);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

describe("time grows with the length of a text, not faster", () => {
  // In seconds each of them takes a tenth of the limit on a slow machine; a loop in a loop takes minutes.
  test.each([
    ["brackets that close after a link", "https://example.org/a", ")"],
    ["square brackets after a link", "https://example.org/a", "]"],
    ["links in one line", "", "https://example.org/a [b] "],
    ["open brackets", "", "("],
    ["quotation marks", "", "“a "],
    ["headings", "", "References\n"],
    ["headings of lists and of what comes after", "", "References\nAppendix\n"],
    ["hyphens at line ends", "", "inter-\n"],
    ["years", "", "(2020), "],
    ["signs of Markdown", "", " *a _b [c](https://a.by "],
  ])("%s", (_, start, piece) => {
    expect(timeOf(start + piece.repeat(60_000))).toBeLessThan(8000);
  });
});
