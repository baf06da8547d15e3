import { LineCounter, parseDocument, type Document } from "yaml";
import type { Path, ProblemArgs, Say } from "./problems.ts";

/** What is wrong in a file that a user wrote, and where. Lines and columns count from 1. */
export interface FileError {
  line: number;
  column: number;
  /** Names the kind of mistake, for those who say it in other words than `message`: `tag-definition`. */
  code: string;
  message: string;
  /** What the message speaks of: `{ tag: "sanctions" }`. */
  args?: ProblemArgs;
}

/** The data of a file, with a way to say what is wrong in it. */
export interface OpenedFile {
  data: unknown;
  /** Says an error at a place of the data; the same one at the same place is said once. */
  say: Say;
  /** What was said. */
  errors: FileError[];
  placeOf: (path: Path) => { line: number; column: number };
}

/**
 * Opens a YAML or JSON text of a user: a codebook, link rules, outlets. Nothing in it runs, and aliases cannot make it grow without limit.
 * @returns the data, or the errors for which it is no YAML
 */
export function openFile(text: string): OpenedFile | { errors: FileError[]; data?: never } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length)
    return {
      errors: document.errors.map(({ pos, code, message }) => ({
        ...place(pos[0]),
        code: YAML_CODES[code] ?? "yaml",
        message: plainYaml(message),
      })),
    };
  const placeOf = (path: Path) => place(offsetOf(document, path));
  const errors: FileError[] = [];
  const said = new Set<string>();
  const say: Say = (path, code, message, args) => {
    const error = { ...placeOf(path), code, message, ...(args && { args }) };
    const key = JSON.stringify(error);
    // A pattern that holds in five languages is at fault once.
    if (!said.has(key)) errors.push(error);
    said.add(key);
  };
  try {
    return { data: document.toJS({ maxAliasCount: 100 }) as unknown, say, errors, placeOf };
  } catch (error) {
    // yaml: "Unresolved alias (the anchor must be set before the alias): russia"
    const alias = /alias\b.*: (\S+)$/.exec(error instanceof Error ? error.message : "")?.[1];
    const message = alias
      ? `*${alias} is used before &${alias} says what it stands for`
      : "the file refers to itself too often (YAML aliases)";
    const at = place(alias ? Math.max(0, text.indexOf(`*${alias}`)) : 0);
    const code = alias ? "alias-early" : "alias-often";
    return { errors: [{ ...at, code, message, ...(alias && { args: { alias } }) }] };
  }
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

/** Mistakes of YAML that are told apart, by the codes of the package yaml; all others are `yaml`. */
const YAML_CODES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "yaml-tab",
  BAD_INDENT: "yaml-indent",
  DUPLICATE_KEY: "yaml-twice",
  MISSING_CHAR: "yaml-unclosed",
};

function plainYaml(message: string): string {
  return `this is not YAML: ${message.split("\n")[0]!.split(" at line ")[0]!}`;
}
