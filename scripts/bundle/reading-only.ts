import type { Plugin } from "esbuild";

/**
 * Leaves out of a bundle what a library writes documents with, where they are only read: mammoth builds XML to put style maps into Word
 * documents, which is a tenth of all that it brings.
 */
export const readingOnly: Plugin = {
  name: "reading-only",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^xmlbuilder$/ }, ({ path }) => ({ path, namespace: "not-used" }));
    onLoad({ filter: /./, namespace: "not-used" }, () => ({ contents: "module.exports = {};" }));
  },
};
