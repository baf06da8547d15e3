import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build, type Plugin } from "esbuild";
import type { Clause } from "../../src/core/prefilter/need.ts";
import { withQuickExpressions } from "./quick-expressions.ts";
import { withPlaces } from "./rule-places.ts";

const core = fileURLToPath(new URL("../../src/core", import.meta.url));

type Needs = Record<string, (readonly Clause[])[]>;

/** Puts what the rules of the parser need into a bundle, so that no expression has to be made and read before it is tried, and makes all expressions quick ones. */
export const ruleNeeds: Plugin = {
  name: "rule-needs",
  setup({ onLoad, onStart }) {
    placeRules(onLoad, withQuickExpressions);
    let needs: Needs = {};
    onStart(async () => {
      needs = await (known ??= readNeeds());
    });
    onLoad({ filter: /[\\/]prefilter[\\/]known-needs\.ts$/ }, () => ({
      contents: `export const knownNeeds = JSON.parse(${JSON.stringify(JSON.stringify(needs))});`,
    }));
  },
};

let known: Promise<Needs> | undefined;

/** Makes calls that make rules say where they stand; what else is to be done with a module comes behind that. */
function placeRules(
  onLoad: Parameters<Plugin["setup"]>[0]["onLoad"],
  also = (_: string, text: string) => text,
): void {
  onLoad({ filter: /[\\/]src[\\/]core[\\/](?:parse|list|outlets)[\\/].*\.ts$/ }, async ({ path }) => {
    if (path.endsWith("generated.ts")) return null;
    const text = await readFile(path, "utf8");
    const name = relative(core, path);
    return { contents: also(name, withPlaces(name, text)), loader: "ts" };
  });
}

/** Loads the core with makers of rules that only write down what they are given. */
export async function readNeeds(): Promise<Needs> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import "./index.ts";
        import { neededTexts } from "./prefilter/needed-texts.ts";
        import { made } from "./prefilter/rule-set.ts";
        import { lookedFor } from "./prefilter/looked-for.ts";
        export const needs = {};
        for (const { place, pattern } of made) {
          const clauses = neededTexts(pattern()).map(lookedFor);
          (needs[place] ??= []).push(clauses);
        }`,
      resolveDir: core,
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "core",
    platform: "browser",
    ignoreAnnotations: true,
    logLevel: "warning",
    plugins: [recordRules],
  });
  const needs = runInNewContext(`${outputFiles[0]!.text};JSON.stringify(core.needs);`) as string;
  return JSON.parse(needs) as Needs;
}

const recordRules: Plugin = {
  name: "record-rules",
  setup({ onLoad }) {
    placeRules(onLoad);
    // The word lists are large, and no rule needs them.
    onLoad({ filter: /\.generated\.ts$/ }, () => ({ contents: 'export default "";' }));
    onLoad({ filter: /[\\/]prefilter[\\/]rule-set\.ts$/ }, () => ({
      contents: `
        export const made = [];
        const make = (given, place) => {
          const pattern = () => (typeof given === "function" ? given() : given);
          if (place !== undefined) made.push({ place, pattern });
          return { get pattern() { return pattern(); }, exec: () => null, test: () => false, all: () => [] };
        };
        export const ruleSet = () => Object.assign(make, { anyOf: () => () => false });`,
    }));
  },
};
