import { openFile, type FileError } from "../user-file/open-file.ts";
import { isObject, sayUnknownKeys, textOf, type Path, type Say } from "../user-file/problems.ts";
import type { Codebook } from "./codebook.ts";
import { readSets } from "./reading/sets.ts";
import { readTag } from "./reading/tag.ts";

/** What is wrong in a codebook, and where. Lines and columns count from 1. */
export type CodebookError = FileError;

/** A codebook that was read, and where each part of it stands in the text. */
export interface ParsedCodebook {
  codebook: Codebook;
  /** The place of a part: `placeOf(["tags", 0, "examples", 2])` is `{ line: 14, column: 9 }`. */
  placeOf: (path: Path) => { line: number; column: number };
}

/**
 * Reads a codebook (YAML or JSON; docs/codebooks.md, docs/codebook.schema.json) and checks its form. Patterns are plain words
 * with `*` at their ends, so nothing in a codebook can run or hang.
 * @returns the codebook, or every error with its place
 */
export function parseCodebook(text: string): ParsedCodebook | { errors: CodebookError[] } {
  const file = openFile(text);
  if (!("say" in file)) return file;
  const { data, say, errors, placeOf } = file;
  const codebook = readCodebook(data, say);
  return errors.length || !codebook ? { errors } : { codebook, placeOf };
}

function readCodebook(data: unknown, say: Say): Codebook | null {
  if (!isObject(data)) {
    say([], "codebook-shape", 'a codebook is an object with "name" and "tags"');
    return null;
  }
  sayUnknownKeys(data, ["name", "description", "sets", "tags", "$schema"], [], say);
  const name = textOf(data["name"]);
  if (!name) say(["name"], "codebook-name", 'a codebook needs a name: "name: My subject"');
  if (!Array.isArray(data["tags"]) || !data["tags"].length) {
    say(["tags"], "codebook-tags", 'a codebook needs a list of tags: "tags:" and below it "- tag: …"');
    return null;
  }
  const sets = readSets(data["sets"], ["sets"], say);
  const tags = data["tags"].map((tag, i) => readTag(tag, sets, ["tags", i], say));
  const names = new Set<string>();
  tags.forEach((tag, i) => {
    if (!tag) return;
    if (names.has(tag.tag))
      say(["tags", i, "tag"], "tag-twice", `the tag "${tag.tag}" is there twice`, { tag: tag.tag });
    names.add(tag.tag);
  });
  const description = textOf(data["description"]);
  return { name, tags: tags.filter((tag) => tag !== null), ...(description && { description }) };
}
