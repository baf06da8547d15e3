import { readdirSync, readFileSync } from "node:fs";
import { findEntries } from "../../../src/core/list/index.ts";
import { flat } from "../list/flat.ts";
import { percent } from "../section.ts";

const FOLDER = "tests/fixtures/articles";

/** The sets of articles. */
export const SETS = ["looked at", "kept back"] as const;
export type ArticleSet = (typeof SETS)[number];

interface Cited {
  text: string;
  /** It may be found or not. */
  optional?: boolean;
}

/** Of the works of some articles: how many there are, how many entries were found, and how many of these are right to the letter. */
export interface Found {
  articles: number;
  works: number;
  entries: number;
  right: number;
}

/** Counts the works that are found in the articles of a set, with their text printed as it is or in another way. */
export function measure(set: ArticleSet, print: (text: string) => string = (text) => text): Found {
  const folder = `${FOLDER}/${set.replace(" ", "-")}`;
  const names = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  const found: Found = { articles: names.length, works: 0, entries: 0, right: 0 };
  for (const name of names) {
    const gold = JSON.parse(
      readFileSync(`${folder}/${name.replace(".txt", ".gold.json")}`, "utf8"),
    ) as Cited[];
    const optional = new Set(gold.filter((one) => one.optional).map(({ text }) => flat(text)));
    const works = gold.filter((one) => !one.optional).map(({ text }) => flat(text));
    const text = print(readFileSync(`${folder}/${name}`, "utf8"));
    const entries = findEntries(text).entries.map((entry) => flat(entry.text));
    const read = new Set(entries);
    found.works += works.length;
    found.entries += entries.filter((entry) => !optional.has(entry)).length;
    found.right += works.filter((work) => read.has(work)).length;
  }
  return found;
}

export const f1 = ({ works, entries, right }: Found): string => percent(2 * right, works + entries);
