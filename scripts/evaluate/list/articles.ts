import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { halfOfPaper } from "../fields/excite.ts";
import type { Half } from "../labeller/sources.ts";

/** The text of a whole article, and its references as they stand in it. */
export interface Article {
  where: string;
  text: string;
  references: string[];
}

const WHERE = [
  [/at_end_of_paper/, "at the end"],
  [/footnote_and_end/, "in footnotes and at the end"],
  [/footnote/, "in footnotes"],
] as const;
const REFERENCE = /<ref>([\s\S]*?)<\/ref>/g;
const MARK = /<\/?(?:ref|oth)>/g;

/** The articles of one half, in the order of their numbers: folders `3-Layout_refs_checked_by_EXRefIdentifier`. */
export function exciteArticles(folder: string, half: Half): Article[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /3-Layout[^/\\]*[/\\][^/\\]+\.xml$/.test(path) && halfOfPaper(path) === half)
    .sort()
    .map((path) => articleOf(path, readFileSync(join(folder, path), "utf8")))
    .filter(({ references }) => references.length > 0);
}

/** Each line of the file has a line of the article, a tab, and where it stands on its page. */
export function articleOf(path: string, file: string): Article {
  const marked = unescaped(file.split("\n").map((line) => line.split("\t")[0]!).join("\n")); // prettier-ignore
  return {
    where: WHERE.find(([folder]) => folder.test(path))?.[1] ?? "elsewhere",
    text: marked.replace(MARK, ""),
    references: [...marked.matchAll(REFERENCE)].map(([, reference]) => reference!.replace(MARK, "")),
  };
}

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
