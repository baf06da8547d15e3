import { readdirSync, readFileSync } from "node:fs";
import { normalizeTitle } from "../../src/core/index.ts";
import { fold, withoutDots } from "./nine-forms/compare.ts";
import { percent, type Section } from "./section.ts";

const FOLDER = "tests/fixtures/titles/others";

interface Row {
  printed: string;
  language: string;
  repaired: string;
  original: string;
}

/** Titles in many romanisations that others wrote, some of them damaged, each with its repair and its original. */
export async function evaluate(): Promise<Section> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".tsv"));
  return {
    title: "Titles, written by others",
    columns: ["titles", "number", "language %", "repaired %", "original %", "originals said to be 0.9 sure", "right of them %"],
    rows: files.map((file) => [file.replace(".tsv", "").replaceAll("-", " "), ...measure(rowsOf(file))]),
    notes: [
      "Russian, Belarusian and Ukrainian titles in some fifteen romanisations, a third of them with words glued together or look-alike letters, and titles in other languages that have no original. Of those kept back nobody looked at a single one. When first read, on the code of its day, a set had language 96.7, 99.3, 99.3, 98.7, 99.3, 96.7, 99.3, 99.3, 98.0, 99.3, 98.0, 98.7, repaired 94.5, 97.9, 96.5, 98.6, 98.6, 98.0, 99.3, 98.6, 99.2, 96.6, 99.2, 95.2, original 92.9, 95.7, 95.0, 96.4, 97.9, 92.9, 99.3, 97.1, 97.1, 95.6, 96.3, 97.8 % (kept back), and 99.3, 98.0, 98.7, 99.3, 98.0, 97.3, 97.3, 99.3, 100, 99.3, 100, 96.7, 98.7, 100, 100; 96.6, 97.3, 100, 97.9, 91.7, 95.9, 98.6, 97.2, 95.9, 98.3, 96.6, 95.8, 97.5, 96.6, 96.6; 92.9, 93.6, 97.9, 95.7, 90.7, 93.6, 97.1, 96.4, 95.0, 97.8, 98.5, 95.6, 97.1, 96.3, 97.1 (looked at; the last but ten of them has one-letter words glued to others throughout). Seven earlier sets of 150 to 283: language 95.1 to 100, repaired 87.8 to 98.7, original 80.5 to 98.0.",
    ],
  };
} // prettier-ignore

const rowsOf = (file: string): Row[] =>
  readFileSync(`${FOLDER}/${file}`, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [printed = "", language = "", repaired = "", original = ""] = line.split("\t");
      return { printed, language, repaired, original };
    });

function measure(rows: readonly Row[]): (string | number)[] {
  const read = rows.map((row) => ({ ...row, result: normalizeTitle(row.printed) }));
  const share = <T>(all: readonly T[], right: (one: T) => boolean) =>
    percent(all.filter(right).length, all.length);
  const originalRight = ({ original, result }: (typeof read)[number]) =>
    original
      ? original.split(" | ").some((one) => withoutDots(one) === withoutDots(result.original))
      : !result.original;
  const sure = read.filter(({ original, result }) => original && result.original && result.confidence >= 0.9);
  return [
    read.length,
    share(read, ({ language, result }) => result.language === language),
    share(
      read.filter(({ repaired }) => repaired),
      ({ repaired, result }) => fold(result.repaired) === fold(repaired),
    ),
    // The original of a Ukrainian title is not asked for.
    share(
      read.filter(({ original, language }) => original || language !== "uk"),
      originalRight,
    ),
    sure.length,
    share(sure, originalRight),
  ];
}
