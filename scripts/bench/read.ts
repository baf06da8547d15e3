import { readFileSync } from "node:fs";
import { built } from "./built.ts";
import type { BenchTask } from "./task.ts";

const { readReadingList } = built;

/** The whole walk: a list of one article, and a long one. */
export function tasks(): BenchTask[] {
  const sample = readFileSync("addon/content/samples/slowikowski-2024.txt", "utf8");
  const long = sample.repeat(10);
  const references = sample.trim().split("\n").length;
  return [
    {
      name: "the sample list",
      unit: "references",
      perRun: references,
      run: () => void readReadingList(sample),
    },
    {
      name: "ten times as long",
      unit: "references",
      perRun: references * 10,
      run: () => void readReadingList(long),
    },
  ];
}
