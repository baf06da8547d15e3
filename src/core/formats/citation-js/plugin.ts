import { plugins } from "@citation-js/core";
import { readReadingList } from "../../read-reading-list.ts";
import { toCslJson } from "../csl-json.ts";
import { looksLikeReadingList } from "./predicate.ts";

const NAME = "@spisok/reading-list";

/** Makes `new Cite(text)` read a reading list; call once. Importing `spisok/citation-js` calls it. */
export function registerPlugin(): void {
  if (plugins.has(NAME)) return;
  plugins.add(NAME, {
    input: {
      "@spisok/text": {
        parse: (text: string) => readReadingList(text).entries.map(toCslJson),
        parseType: { dataType: "String", predicate: looksLikeReadingList },
      },
    },
  });
}
