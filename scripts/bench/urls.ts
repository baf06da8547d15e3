import { readFileSync } from "node:fs";
import { built } from "./built.ts";
import type { BenchTask } from "./task.ts";

const { cleanUrl } = built;

/** Links of all kinds; 20 µs a link are 50,000 a second. */
export function tasks(): BenchTask[] {
  const links = readFileSync("tests/fixtures/urls/cases.tsv", "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t")[1]!);
  const run = () => {
    for (const link of links) cleanUrl(link);
  };
  return [{ name: "cleaning links", unit: "links", perRun: links.length, run }];
}
