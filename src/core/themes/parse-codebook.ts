import { LineCounter, parseDocument, type Document } from "yaml";
import {
  FIELDS,
  LANGUAGES,
  type Codebook,
  type CodebookTag,
  type Pattern,
  type PatternField,
  type PatternLanguage,
} from "./codebook.ts";

/** What is wrong in a codebook, and where. Lines and columns count from 1. */
export interface CodebookError {
  line: number;
  column: number;
  message: string;
}

type Path = (string | number)[];
type Say = (path: Path, message: string) => void;

const tagKeys = ["tag", "definition", "patterns", "fields", "implies", "examples", "counterExamples"];
const patternKeys = ["match", "near", "notNear", "within"];

/**
 * Reads a codebook (YAML or JSON; docs/codebooks.md, docs/codebook.schema.json) and checks its form. Patterns are plain words
 * with `*` at their ends, so nothing in a codebook can run or hang.
 * @returns the codebook, or every error with its place
 */
export function parseCodebook(text: string): { codebook: Codebook } | { errors: CodebookError[] } {
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
  const errors: CodebookError[] = [];
  const say: Say = (path, message) => errors.push({ ...place(offsetOf(document, path)), message });
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
  if (!isObject(data))
    return { errors: [{ line: 1, column: 1, message: 'a codebook is an object with "name" and "tags"' }] };
  unknownKeys(data, ["name", "description", "tags", "$schema"], [], say);
  const name = typeof data["name"] === "string" && data["name"].trim() ? data["name"] : "";
  if (!name) say(["name"], 'a codebook needs a name: "name: My subject"');
  if (!Array.isArray(data["tags"]) || !data["tags"].length) {
    say(["tags"], 'a codebook needs a list of tags: "tags:" and below it "- tag: …"');
    return { errors };
  }
  const tags = data["tags"].map((tag, i) => readTag(tag, ["tags", i], say));
  const names = new Set<string>();
  tags.forEach(({ tag }, i) => {
    if (names.has(tag)) say(["tags", i, "tag"], `the tag "${tag}" is there twice`);
    names.add(tag);
  });
  if (errors.length) return { errors };
  return {
    codebook: {
      name,
      tags,
      ...(typeof data["description"] === "string" && { description: data["description"] }),
    },
  };
}

function readTag(data: unknown, path: Path, say: Say): CodebookTag {
  const empty = {
    tag: "",
    definition: "",
    patterns: [],
    fields: [],
    implies: [],
    examples: [],
    counterExamples: [],
  };
  if (!isObject(data)) {
    say(path, 'a tag is an object with "tag", "definition" and "patterns"');
    return empty;
  }
  unknownKeys(data, tagKeys, path, say);
  const tag = typeof data["tag"] === "string" ? data["tag"].trim() : "";
  if (!tag) say([...path, "tag"], 'a tag needs its name: "tag: sanctions"');
  const definition = typeof data["definition"] === "string" ? data["definition"].trim() : "";
  if (!definition)
    say([...path, "definition"], `"${tag}" needs a definition: when does a text have this theme?`);
  const fields =
    data["fields"] === undefined
      ? ["title", "original", "translation"]
      : strings(data["fields"], [...path, "fields"], say);
  fields.forEach((field, i) => {
    if (!FIELDS.includes(field as PatternField))
      say([...path, "fields", i], `"${field}" is no field; there are ${FIELDS.join(", ")}`);
  });
  return {
    tag,
    definition,
    patterns: readPatterns(data["patterns"], [...path, "patterns"], say),
    fields: fields as PatternField[],
    implies: strings(data["implies"], [...path, "implies"], say),
    examples: strings(data["examples"], [...path, "examples"], say),
    counterExamples: strings(data["counterExamples"], [...path, "counterExamples"], say),
  };
}

function readPatterns(data: unknown, path: Path, say: Say): Pattern[] {
  if (!isObject(data)) {
    say(
      path,
      `patterns are lists by language: "patterns:" and below it "en: [sanction*]"; languages are ${LANGUAGES.join(", ")}`,
    );
    return [];
  }
  const patterns: Pattern[] = [];
  for (const [language, list] of Object.entries(data)) {
    if (!LANGUAGES.includes(language as PatternLanguage)) {
      say([...path, language], `"${language}" is no language of patterns; there are ${LANGUAGES.join(", ")}`);
      continue;
    }
    if (!Array.isArray(list)) {
      say([...path, language], `the patterns of "${language}" are a list: [sanction*, embargo*]`);
      continue;
    }
    list.forEach((item, i) => {
      const pattern = readPattern(item, language as PatternLanguage, [...path, language, i], say);
      if (pattern) patterns.push(pattern);
    });
  }
  if (!patterns.length) say(path, "there is no pattern, so nothing can ever get this tag");
  return patterns;
}

function readPattern(item: unknown, language: PatternLanguage, path: Path, say: Say): Pattern | null {
  if (typeof item === "string" || typeof item === "number")
    return isPhrase(String(item), path, say) ? { match: String(item), language } : null;
  if (!isObject(item)) {
    say(path, 'a pattern is a word or phrase, or an object with "match", "near", "notNear", "within"');
    return null;
  }
  unknownKeys(item, patternKeys, path, say);
  const { match, within } = item;
  if (typeof match !== "string" || !isPhrase(match, [...path, "match"], say)) {
    if (typeof match !== "string") say(path, 'the pattern lacks "match", the words to look for');
    return null;
  }
  if (within !== undefined && !(Number.isInteger(within) && (within as number) > 0))
    say([...path, "within"], '"within" is a number of words, 1 or more');
  const words = (key: "near" | "notNear") => {
    const list = strings(item[key], [...path, key], say);
    list.forEach((word, i) => isPhrase(word, [...path, key, i], say));
    return list.length ? { [key]: list } : {};
  };
  return {
    match,
    language,
    ...words("near"),
    ...words("notNear"),
    ...(typeof within === "number" && { within }),
  };
}

function isPhrase(text: string, path: Path, say: Say): boolean {
  const bad = text
    .split(/[\s-]+/)
    .filter(Boolean)
    .find((word) => !/^[\p{L}\p{M}\p{N}'’ʼ]+\*?$/u.test(word));
  if (bad === undefined && text.trim()) return true;
  say(
    path,
    bad === undefined
      ? "the pattern is empty"
      : `"${bad}": a pattern is made of words of letters and digits; * may stand only at the end of a word that has letters`,
  );
  return false;
}

function strings(value: unknown, path: Path, say: Say): string[] {
  if (value === undefined || value === null) return [];
  // A year in a list is a number to YAML.
  if (Array.isArray(value) && value.every((item) => typeof item === "string" || typeof item === "number"))
    return value.map(String);
  say(path, `"${path.at(-1)}" is a list of texts; put one that holds a colon into quotation marks`);
  return [];
}

function unknownKeys(data: object, known: readonly string[], path: Path, say: Say): void {
  for (const key of Object.keys(data))
    if (!known.includes(key))
      say([...path, key], `"${key}" is not known here; known are ${known.join(", ")}`);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

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
