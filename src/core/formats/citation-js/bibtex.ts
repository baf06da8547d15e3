import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { ReadingList } from "../../reading.ts";
import { toCslJson, type CslItem } from "../csl-json.ts";
import { citationKeys } from "./citation-keys.ts";
import { plainDates } from "./plain-dates.ts";
import { texItem } from "./tex.ts";

/**
 * The list as BibTeX, through citation-js, in UTF-8.
 * @example toBibtex(list) // "@article{Moshes2022,\n\tauthor = {Moshes, A. and Nizhnikau, R.},…"
 */
export function toBibtex(list: ReadingList): string {
  if (!list.entries.length) return "";
  const keys = citationKeys(list);
  const items = list.entries.map((entry, index) => ({
    ...texItem(withPublisher(plainDates(toCslJson(entry)))),
    "citation-key": keys[index],
  }));
  const { format } = plugins.config.get("@bibtex") as { format: { asciiOnly: boolean } };
  const before = format.asciiOnly;
  // By default plugin-bibtex drops every letter that TeX has no command for: all of Cyrillic. Without that it escapes nothing.
  format.asciiOnly = false;
  try {
    // The link stands in `url` already; `howpublished` repeats it where TeX would read it as text.
    return new Cite(items).format("bibtex").replace(/^\thowpublished = \{.*\},\n/gm, "");
  } finally {
    format.asciiOnly = before;
  }
}

/** BibTeX has no field for the site or the blog of a @misc; its publisher is the nearest. */
function withPublisher(item: CslItem): CslItem {
  const site = /^(?:post|webpage|broadcast|interview|document|speech)/.test(item.type);
  return site && !item["publisher"] ? { ...item, publisher: item["container-title"] } : item;
}
