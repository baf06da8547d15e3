import { existsSync, readFileSync } from "node:fs";
import { openResearch } from "../evaluate/labeller/sources.ts";
import { pressReferences } from "../evaluate/list/compose.ts";
import { randomFrom } from "../evaluate/list/random.ts";
import { built } from "./built.ts";
import type { BenchTask } from "./task.ts";

const { findEntries, parseEntries } = built;

/** Each run reads the next of the texts, so that hardly anything is fast because it was read just before. */
function task(name: string, texts: readonly string[]): BenchTask {
  const counts = texts.map((text) => findEntries(text).entries.length);
  let run = 0;
  return {
    name,
    unit: "references",
    perRun: counts.reduce((sum, count) => sum + count, 0) / texts.length,
    run: () => void parseEntries(findEntries(texts[run++ % texts.length]!).entries),
  };
}

/** Finding, splitting and parsing, without titles, links and themes. */
export function tasks(): BenchTask[] {
  const sample = readFileSync("addon/content/samples/slowikowski-2024.txt", "utf8");
  const titles = readFileSync("tests/fixtures/themes/titles.tsv", "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t")[0]!);
  const random = randomFrom(1);
  // Each reference another.
  const mixed = () =>
    Array.from({ length: 15 }, () => pressReferences(random, titles).map(({ text }) => text));
  return [
    task("finding, splitting, parsing: the sample list", [sample]),
    task(
      "finding, splitting, parsing: seven forms, all different",
      Array.from({ length: 8 }, () => mixed().flat().join("\n")),
    ),
    ...(existsSync(ARTICLES) ? [task("finding, splitting, parsing: journal articles", articles())] : []),
  ];
}

const ARTICLES = "../shared/parsing/open-research-europe.json";

/** References as scholarly articles print them. */
function articles(): string[] {
  const printed = openResearch("development").map(({ ref }) => ref.replace(/\s+/g, " "));
  return Array.from({ length: 8 }, (_, i) => printed.slice(100 * i, 100 * (i + 1)).join("\n"));
}
