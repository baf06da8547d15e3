import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const zipReader = fileURLToPath(new URL("../../src/zotero/documents/zip-reader.ts", import.meta.url));

/** Word documents are XML and know no others; the names of HTML's are 29 kB. */
const XML_ENTITIES = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };

/**
 * Leaves out of a bundle what a library writes documents with, where they are only read: mammoth builds XML to put style maps into Word
 * documents, which is a tenth of all that it brings, and has a library for archives of its own, which is another;
 * its parser of XML also knows HTML.
 */
export const readingOnly: Plugin = {
  name: "reading-only",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^xmlbuilder$/ }, ({ path }) => ({ path, namespace: "not-used" }));
    onLoad({ filter: /./, namespace: "not-used" }, () => ({ contents: "module.exports = {};" }));
    onResolve({ filter: /^jszip$/ }, () => ({ path: zipReader }));
    onLoad({ filter: /[\\/]@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/ }, () => ({
      contents: `exports.XML_ENTITIES = ${JSON.stringify(XML_ENTITIES)};`,
    }));
  },
};
