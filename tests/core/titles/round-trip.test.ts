import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";
import { TABLES } from "../../../src/core/titles/data/table.ts";
import { romanizeWith } from "../../../src/core/titles/romanize.ts";

const fold = (text: string | null) =>
  (text ?? "")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[’']/g, "'")
    .replace(/[—–]/g, "-")
    .replace(/[«»“”„"]/g, '"');

const rows = readFileSync("tests/fixtures/titles/slowikowski-2024.tsv", "utf8").trim().split("\n").slice(1);
const titles = rows
  .map((row) => row.split("\t"))
  .filter((row) => row[4] === "title")
  .map((row) => ({ language: row[1]!, cyrillic: row[3]! }))
  .filter(({ cyrillic }) => !/\p{Script=Latin}/u.test(cyrillic))
  // A Russian title with a Belarusian word may be either by its few words: `Belaruskai͡a ugroza`.
  .filter(({ language, cyrillic }) => !(language === "ru" && cyrillic.startsWith("Беларуская")));

/** What leaves signs out, or writes й as и, cannot always be told. */
const LOSSY = new Set(["icao", "ascii", "be-national-2023", "polish"]);

describe.each(TABLES.filter(({ language }) => language !== "uk"))("$scheme, $source", (table) => {
  const own = titles.filter(({ language }) => language === table.language);
  test.each(own)("$cyrillic", ({ language, cyrillic }) => {
    const print = romanizeWith(table, cyrillic);
    const read = normalizeTitle(print);
    // `I w gorie, i w chołodie` is as good as Polish.
    if (table.scheme === "polish" && cyrillic.length < 25) return;
    expect(read.language).toBe(language);
    if (!LOSSY.has(table.scheme)) expect(fold(read.original)).toBe(fold(cyrillic));
  });
});

test("words of the titles in any order, and with spaces lost, are read without a throw and keep their letters", () => {
  const words = titles.flatMap(({ cyrillic }) => cyrillic.split(" "));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...TABLES),
      fc.constantFrom(" ", ""),
      (some, table, gap) => {
        const print = romanizeWith(table, `${some.slice(0, -1).join(" ")}${gap}${some.at(-1)!}`);
        const { repaired, confidence, language } = normalizeTitle(print);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        // A repair moves spaces; letters it mends only where the print mixes scripts or tables.
        if (table.scheme !== "ru-through-be-bgn-pcgn" && language === table.language)
          expect(repaired.replace(/[\s-]/g, "").length).toBeGreaterThanOrEqual(
            print.replace(/[\s-]/g, "").length - 2,
          );
      },
    ),
    { numRuns: 300, seed: 4 },
  );
});
