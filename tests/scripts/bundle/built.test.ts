import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";
import { builtInCodebook as builtCodebook } from "../../../scripts/bundle/built-in-codebook.ts";
import { englishWords } from "../../../scripts/bundle/english-words.ts";
import { readNeeds } from "../../../scripts/bundle/rule-needs.ts";
import { builtInCodebook } from "../../../src/core/index.ts";
import * as english from "../../../src/core/titles/english-words.ts";
import { rule, partRule } from "../../../src/core/parse/rule.ts";
import { neededTexts } from "../../../src/core/prefilter/needed-texts.ts";
import { lookedFor } from "../../../src/core/prefilter/looked-for.ts";

const core = fileURLToPath(new URL("../../../src/core", import.meta.url));

async function built(contents: string, plugin: Plugin): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: core, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "built",
    plugins: [plugin],
  });
  return runInThisContext(`${outputFiles[0]!.text};built.result`);
}

test("the codebook that builds have is the one of its YAML, with lists that patterns share", async () => {
  const codebook = await built(
    'import { builtInCodebook } from "./themes/built-in.ts"; export const result = builtInCodebook();',
    builtCodebook,
  );
  expect(codebook).toEqual(builtInCodebook());
});

test("the English words of the add-on are those of the lists", async () => {
  const lists = await built(
    'import * as lists from "./titles/english-words.ts"; export const result = { ...lists };',
    englishWords,
  );
  expect(lists).toEqual({ ...english });
});

test("what builds know of rules is what their expressions need", async () => {
  const known = Object.values(await readNeeds())
    .flat()
    .map((clauses) => JSON.stringify(clauses));
  const made = [...rule.rules, ...partRule.rules];
  expect(made.length).toBeGreaterThan(300);
  const needs = made.map(({ pattern }) => JSON.stringify(neededTexts(pattern).map(lookedFor)));
  const left = [...known];
  for (const need of needs) {
    const at = left.indexOf(need);
    expect(at, need).toBeGreaterThan(-1);
    left.splice(at, 1);
  }
  // The locators have a set of their own.
  expect(left.length).toBeLessThan(made.length / 2);
});
