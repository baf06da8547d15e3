import type { ReadingList } from "../core/reading.ts";
import type { FileFormat } from "./format-names.ts";

type Writer = (list: ReadingList) => string;

/** What writes each format, loaded when it is asked for: citation-js is as large as the reader itself. */
const writers: Readonly<Record<FileFormat, () => Promise<Writer>>> = {
  json: async () => {
    const { toJson } = await import("../core/formats/json.ts");
    return (list) => json(toJson(list));
  },
  zotero: async () => (list) => json(list.entries.map(({ item }) => item)),
  "csl-json": async () => {
    const { toCslJson } = await import("../core/formats/csl-json.ts");
    return (list) => json(list.entries.map(toCslJson));
  },
  ris: async () => (await import("../core/formats/citation-js/ris.ts")).toRis,
  bibtex: async () => (await import("../core/formats/citation-js/bibtex.ts")).toBibtex,
  markdown: async () => (await import("../core/formats/markdown.ts")).toMarkdown,
};

/** The list in a file format. */
export async function formatted(list: ReadingList, format: FileFormat): Promise<string> {
  return (await writers[format]())(list);
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
