import { writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import type { Plugin } from "esbuild";
import { planesOf } from "../../src/cli/native/planes.ts";
import { packedList } from "../../src/core/titles/lexicon/packed-lists.ts";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** Modules of the core that the command line has better ones for, since it knows Node. */
const NATIVE: Readonly<Record<string, string>> = {
  [join(src, "core/inflate.ts")]: join(src, "cli/native/inflate.ts"),
  [join(src, "core/titles/lexicon/packed-lists.ts")]: join(src, "cli/native/word-lists.ts"),
};

const ANY_OF_THEM = new RegExp(`/(?:${Object.keys(NATIVE).map((path) => basename(path, ".ts")).join("|")})\\.ts$`); // prettier-ignore

/** Puts the modules of src/cli/native in the place of those of the core that they stand for. */
export const native: Plugin = {
  name: "native",
  setup({ onResolve }) {
    onResolve({ filter: ANY_OF_THEM }, ({ path, resolveDir }) => {
      const better = NATIVE[resolve(resolveDir, path)];
      return better ? { path: better } : null;
    });
  },
};

/** Writes the word lists for {@link native}. */
export async function writeWordLists(folder: string): Promise<void> {
  for (const language of ["ru", "be", "uk"] as const)
    await writeFile(
      join(folder, `${language}.words`),
      deflateRawSync(planesOf(packedList(language)), { level: 9 }),
    );
}
