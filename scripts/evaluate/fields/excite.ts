import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Half } from "../labeller/sources.ts";
import { hash } from "../list/random.ts";
import type { Field, GoldReference } from "./types.ts";

/** Where the folder Goldstandard_EXparser is. */
export const EXCITE = process.env["SPISOK_EXCITE"] ?? "../shared/parsing/excite";

const TAGS = "author|editor|surname|given-names|title|source|publisher|other|year|volume|issue|fpage|lpage|url|identifier|ref"; // prettier-ignore
const anyTag = new RegExp(`</?(?:${TAGS})\\b[^<>]*>`, "g");
const plain = (marked: string) => marked.replace(anyTag, "").replace(/&amp;/g, "&").replace(/\s+/g, " ").trim(); // prettier-ignore

/** One line of the folder `5-References_segmented_by_EXRefSegmentation`. */
export function goldOf(line: string): GoldReference {
  const found = (tag: string) =>
    [...line.matchAll(new RegExp(`<${tag}\\b[^<>]*>(.*?)</${tag}>`, "g"))].map(([, value]) => plain(value!)).filter(Boolean); // prettier-ignore
  const text = plain(line);
  const [authors, editors] = [found("author"), found("editor")];
  // A body and the editors of a book are marked as editors, wherever they stand.
  const head = !authors.length && at(line, "editor") < Math.min(at(line, "title"), at(line, "source"));
  const links = found("url");
  const identifiers = [...found("identifier"), ...links].filter((value) => /\b10\.\d{4}/.test(value));
  const [from, to] = [found("fpage"), found("lpage")];
  const open: Field[] = [];
  if (/^(?:[—–―_-]{2,}|(?:Ders|Dies|Derselbe|Dieselben?|Ibid|Ebd|Ebenda|Idem)\b)/u.test(text))
    open.push("authors");
  const places = placesOf(line);
  if (!places.length) open.push("place");
  return {
    text,
    gold: {
      authors: head ? editors : authors,
      ...(!head && { editors }),
      title: found("title"),
      container: found("source"),
      publisher: found("publisher"),
      place: places,
      volume: found("volume"),
      issue: found("issue"),
      pages: from.map((page, i) => [page, to[i]].filter(Boolean).join("–")),
      year: found("year"),
      URL: links.filter((value) => !/doi\.org\//.test(value)),
      DOI: identifiers,
    },
    open,
  };
}

const at = (line: string, tag: string) => (line.includes(`<${tag}`) ? line.indexOf(`<${tag}`) : Infinity);

/** Places share the mark `other` with notes, so only what stands beside a publisher is surely one. */
const placesOf = (line: string): string[] =>
  [
    ...line.matchAll(/<other>([^<>\d]+)<\/other>[\s,:;]*<publisher>/g),
    ...line.matchAll(/<\/publisher>[\s,:;]*<other>([^<>\d]+)<\/other>/g),
  ].map(([, place]) => plain(place!));

/** The references of the papers in the half, in the order of their numbers. */
export function exciteReferences(folder: string, half: Half): GoldReference[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /5-References[^/\\]*[/\\][^/\\]+\.xml$/.test(path) && halfOfPaper(path) === half)
    .sort()
    .flatMap((path) => readFileSync(join(folder, path), "utf8").split("\n").filter((line) => line.includes("</")).map(goldOf)); // prettier-ignore
}

export const halfOfPaper = (path: string): Half =>
  hash(path.replace(/^.*[/\\]/, "")) % 2 === 0 ? "development" : "kept back";
