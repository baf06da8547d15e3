import { openFile, type FileError } from "../user-file/open-file.ts";
import type { Path } from "../user-file/problems.ts";
import type { Codebook } from "./codebook.ts";
import { readCodebook } from "./reading/codebook.ts";

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
 * @example parseCodebook("name: Mine\ntags:\n  - tag: bridges\n    patterns: { en: [bridge*] }").errors[0].message
 * // "\"bridges\" needs a definition: when does a text have this theme?"
 */
export function parseCodebook(text: string): ParsedCodebook | { errors: CodebookError[] } {
  const file = openFile(text);
  if (!("say" in file)) return file;
  const { data, say, errors, placeOf } = file;
  const codebook = readCodebook(data, say);
  return errors.length || !codebook ? { errors } : { codebook, placeOf };
}
