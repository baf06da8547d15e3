import { toCslJson, toJson, toMarkdown, type ReadingList } from "../core/index.ts";
import { toBibtex, toRis } from "../core/formats/citation-js/index.ts";

/** File formats of a list, by the names of `--format`. */
export const fileFormats = {
  json: (list: ReadingList) => json(toJson(list)),
  zotero: (list: ReadingList) => json(list.entries.map(({ item }) => item)),
  "csl-json": (list: ReadingList) => json(list.entries.map(toCslJson)),
  ris: toRis,
  bibtex: toBibtex,
  markdown: toMarkdown,
} as const satisfies Record<string, (list: ReadingList) => string>;

export type FileFormat = keyof typeof fileFormats;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
