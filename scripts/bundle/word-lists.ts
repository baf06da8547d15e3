import { fileURLToPath } from "node:url";
import { build, type BuildOptions, type Plugin } from "esbuild";

const LANGUAGES = ["ru", "be", "uk"];
const FILTER = /\/words-(ru|be|uk)\.generated\.ts$/;
const sourceOf = (language: string) =>
  fileURLToPath(new URL(`../../src/core/titles/lexicon/words-${language}.generated.ts`, import.meta.url));
const nameOf = (language: string) => `words-${language}`;

/**
 * Leaves the word lists out of a bundle, which takes them from files of their own: an engine keeps a file that has Cyrillic letters in
 * it at two bytes a character, and the lists, which have none, are most of what there is.
 */
export const ownWordLists: Plugin = {
  name: "own-word-lists",
  setup({ onResolve }) {
    onResolve({ filter: FILTER }, ({ path, kind }) =>
      kind === "entry-point" ? null : { path: `./${nameOf(FILTER.exec(path)![1]!)}.js`, external: true },
    );
  },
};

/** The files for {@link ownWordLists}, beside the bundles. */
export async function buildWordLists(options: BuildOptions): Promise<void> {
  const entries = LANGUAGES.map((language) => [nameOf(language), sourceOf(language)] as const);
  await build({ ...options, entryPoints: Object.fromEntries(entries), format: "esm" });
}
