import { existsSync, readFileSync } from "node:fs";
import { findEntries, parseEntry } from "../../src/core/index.ts";
import { openResearch } from "../evaluate/labeller/sources.ts";
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
    ...(existsSync(ARTICLES) ? [task("finding, splitting, parsing: journal articles", articles())] : []),
  ];
}

const ARTICLES = "../shared/parsing/open-research-europe.json";

/** References as scholarly articles print them. */
function articles(): string {
  const printed = openResearch("development").slice(0, 400);
  return printed.map(({ ref }) => ref.replace(/\s+/g, " ")).join("\n");
}
