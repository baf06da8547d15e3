import { execFile } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { dependencies } from "../package.json" with { type: "json" };
import { builtInCodebook } from "./bundle/built-in-codebook.ts";
import { native, writeWordLists } from "./bundle/native.ts";
import { ruleNeeds } from "./bundle/rule-needs.ts";
import { buildWordLists, ownWordLists } from "./bundle/word-lists.ts";

/** citation-js can fetch what an identifier stands for; Spisok never asks it to, and 300 kB of network code stay out. */
const noNetwork: Plugin = {
  name: "no-network",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node-fetch|sync-fetch)$/ }, ({ path }) => ({ path, namespace: "no-network" }));
    onLoad({ filter: /.*/, namespace: "no-network" }, () => ({
      contents:
        'export default function () { throw new Error("Spisok does not use the network"); } export class Headers {}',
    }));
  },
};

const shared: BuildOptions = {
  outdir: "dist",
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  logLevel: "warning",
};

/** CommonJS packages inside an ES module bundle ask for `require`. */
const require =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

/** Builds the library, its entry for citation-js and the command line with type declarations into `dist/`. */
export async function buildAll(): Promise<void> {
  await rm("dist", { recursive: true, force: true });
  await mkdir("dist");
  await Promise.all([
    build({
      ...shared,
      entryPoints: { index: "src/core/index.ts", "citation-js": "src/core/formats/citation-js/register.ts" },
      platform: "neutral",
      // What users install with the library stays outside; data of development packages (the English words) goes in.
      external: Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]),
      splitting: true,
      chunkNames: "lib-[hash]",
      plugins: [builtInCodebook, ruleNeeds, ownWordLists],
    }),
    buildWordLists(shared),
    build({
      ...shared,
      entryPoints: { spisok: "src/cli/main.ts" },
      platform: "node",
      target: "node20",
      splitting: true,
      chunkNames: "cli-[hash]",
      banner: { js: require },
      plugins: [noNetwork, builtInCodebook, ruleNeeds, native],
    }),
    writeWordLists("dist"),
    declarations(),
  ]);
}

/** Type declarations of the library, as package.json names them. */
async function declarations(): Promise<void> {
  const emit = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly"];
  const where = ["--outDir", "dist/types", "--rootDir", "src"];
  const tsc = "node_modules/typescript/bin/tsc";
  await promisify(execFile)(process.execPath, [tsc, "-p", "src/core/tsconfig.json", ...emit, ...where]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildAll();
