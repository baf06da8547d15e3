import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

// What a command waits for before it can begin: the modules of its file and of those that this one imports, by the comments that
// esbuild writes before each. What is imported when it is needed does not count.
const dist = "dist/";
const files = new Map(
  readdirSync(dist)
    .filter((file) => file.endsWith(".js"))
    .map((file) => [file, readFileSync(dist + file, "utf8")]),
);

function modulesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = files.get(file)!;
  const imported = [...text.matchAll(/^(?:\} from|import) "\.\/([\w-]+\.js)";$/gm)].map(([, name]) => name!);
  const own = [...text.matchAll(/^ *\/\/ ((?:src|node_modules)\/\S+)$/gm)].map(([, name]) => name!);
  return [...own, ...imported.flatMap((name) => modulesOf(name, seen))];
}

/** The file that a command's work is in. */
const fileOf = (command: string) =>
  [...files].find(
    ([name, text]) => name.startsWith("cli-") && text.includes(`// src/cli/work/${command}.ts\n`),
  )![0];

const readers = /^src\/core\/(?:parse|list)\//;
const codebook = /^src\/core\/themes\//;
const wordLists = /^src\/core\/titles\//;
const yaml = /^node_modules\/yaml\//;
const citationJs = /citation-js/;
const documents = /^node_modules\/(?:mammoth|marked|htmlparser2)\//;
const tables = /^node_modules\/(?:cli-table3|cli-progress|chardet)\//;

test.each<[string, string, RegExp[]]>([
  ["--version", "spisok.js", [/^src\/core\//, yaml, citationJs, documents, tables]],
  ["url", fileOf("url"), [readers, codebook, wordLists, yaml, citationJs, documents, tables]],
  ["outlet", fileOf("outlet"), [readers, codebook, wordLists, yaml, citationJs, documents, tables]],
  ["title", fileOf("title"), [readers, codebook, yaml, citationJs, documents, tables]],
  ["tag", fileOf("tag"), [readers, yaml, citationJs, documents, tables]],
  ["read", fileOf("read"), [yaml, citationJs, documents, tables]],
])("%s does not wait for what it has no use for", (_, file, useless) => {
  const modules = modulesOf(file);
  expect(modules.length).toBeGreaterThan(3);
  expect(modules.filter((name) => useless.some((kind) => kind.test(name)))).toEqual([]);
});
