import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const zipReader = fileURLToPath(new URL("../../src/zotero/documents/zip-reader.ts", import.meta.url));

/**
 * Leaves out of a bundle what a library writes documents with, where they are only read: mammoth builds XML to put style maps into Word
 * documents, which is a tenth of all that it brings, and has a library for archives of its own, which is another.
 */
export const readingOnly: Plugin = {
  name: "reading-only",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^xmlbuilder$/ }, ({ path }) => ({ path, namespace: "not-used" }));
    onLoad({ filter: /./, namespace: "not-used" }, () => ({ contents: "module.exports = {};" }));
    onResolve({ filter: /^jszip$/ }, () => ({ path: zipReader }));
  },
};
