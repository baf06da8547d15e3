import { normalizeTitle } from "../../src/core/index.ts";
import type { BenchTask } from "./task.ts";

const TITLES = [
  "Novyye ogranicheniya dlyaprezidenta i sanktsii protiv belorusskikh predpriyatiy",
  "Rezhym Lukashenki sam lyezye w pashchu",
  "The Belarusian Revolution: Two years after the Storm",
];

/** Titles read one by one; the first run also unpacks the word lists. */
export function tasks(): BenchTask[] {
  const run = () => TITLES.forEach((title) => void normalizeTitle(title));
  return [{ name: "titles", unit: "titles", perRun: TITLES.length, run }];
}
