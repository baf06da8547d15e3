import { readFileSync } from "node:fs";
import { findEntries, parseEntry } from "../../src/core/index.ts";
import { pressReferences } from "../evaluate/list/compose.ts";
import { randomFrom } from "../evaluate/list/random.ts";
import type { BenchTask } from "./task.ts";

const task = (name: string, text: string): BenchTask => ({
  name,
  unit: "references",
  perRun: findEntries(text).entries.length,
  run: () => {
    for (const entry of findEntries(text).entries) parseEntry(entry);
  },
});

/** Finding, splitting and parsing, without titles, links and themes. */
export function tasks(): BenchTask[] {
  const sample = readFileSync("addon/content/samples/slowikowski-2024.txt", "utf8");
  const titles = readFileSync("tests/fixtures/themes/titles.tsv", "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t")[0]!);
  const random = randomFrom(1);
  // Each reference another, so that nothing is fast because it was read before.
  const mixed = Array.from({ length: 60 }, () => pressReferences(random, titles).map(({ text }) => text));
  return [
    task("finding, splitting, parsing: the sample list", sample.repeat(10)),
    task("finding, splitting, parsing: seven forms, all different", mixed.flat().join("\n")),
  ];
}
