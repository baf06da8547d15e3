import { LineCounter, parseDocument, type Document } from "yaml";
import type { Codebook } from "./codebook.ts";
import { isObject, sayUnknownKeys, textOf, type Path, type Say } from "./reading/problems.ts";
import { readSets } from "./reading/sets.ts";
import { readTag } from "./reading/tag.ts";

/** What is wrong in a codebook, and where. Lines and columns count from 1. */
export interface CodebookError {
  line: number;
  column: number;
  message: string;
}

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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length)
    return {
      errors: document.errors.map(({ pos, message }) => ({ ...place(pos[0]), message: plainYaml(message) })),
    };
  const placeOf = (path: Path) => place(offsetOf(document, path));
  const errors: CodebookError[] = [];
  const said = new Set<string>();
  const say: Say = (path, message) => {
    const error = { ...placeOf(path), message };
    const key = JSON.stringify(error);
    // A pattern that holds in five languages is at fault once.
    if (!said.has(key)) errors.push(error);
    said.add(key);
  };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    // yaml: "Unresolved alias (the anchor must be set before the alias): russia"
    const alias = /alias\b.*: (\S+)$/.exec(error instanceof Error ? error.message : "")?.[1];
    const message = alias
      ? `*${alias} is used before &${alias} says what it stands for`
      : "the file refers to itself too often (YAML aliases)";
    return { errors: [{ ...place(alias ? Math.max(0, text.indexOf(`*${alias}`)) : 0), message }] };
  }
  const codebook = readCodebook(data, say);
  return errors.length || !codebook ? { errors } : { codebook, placeOf };
}

function readCodebook(data: unknown, say: Say): Codebook | null {
  if (!isObject(data)) {
    say([], 'a codebook is an object with "name" and "tags"');
    return null;
  }
  sayUnknownKeys(data, ["name", "description", "sets", "tags", "$schema"], [], say);
  const name = textOf(data["name"]);
  if (!name) say(["name"], 'a codebook needs a name: "name: My subject"');
  if (!Array.isArray(data["tags"]) || !data["tags"].length) {
    say(["tags"], 'a codebook needs a list of tags: "tags:" and below it "- tag: …"');
    return null;
  }
  const sets = readSets(data["sets"], ["sets"], say);
  const tags = data["tags"].map((tag, i) => readTag(tag, sets, ["tags", i], say));
  const names = new Set<string>();
  tags.forEach((tag, i) => {
    if (!tag) return;
    if (names.has(tag.tag)) say(["tags", i, "tag"], `the tag "${tag.tag}" is there twice`);
    names.add(tag.tag);
  });
  const description = textOf(data["description"]);
  return { name, tags: tags.filter((tag) => tag !== null), ...(description && { description }) };
}

/** The place of a node, or of the nearest one around it. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function plainYaml(message: string): string {
  return `this is not YAML: ${message.split("\n")[0]!.split(" at line ")[0]!}`;
}
