import { readFileSync } from "node:fs";
import { findEntries, parseEntry } from "../../src/core/index.ts";
import type { BenchTask } from "./task.ts";

/** Finding, splitting and parsing, without titles, links and themes. */
export function tasks(): BenchTask[] {
  const text = readFileSync("addon/content/samples/slowikowski-2024.txt", "utf8").repeat(10);
  const run = () => {
    for (const entry of findEntries(text).entries) parseEntry(entry);
  };
  return [
    {
      name: "finding, splitting, parsing",
      unit: "references",
      perRun: findEntries(text).entries.length,
      run,
    },
  ];
}
