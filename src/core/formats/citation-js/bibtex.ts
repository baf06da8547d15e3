import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { ReadingList } from "../../reading.ts";
import { toCslJson, type CslItem } from "../csl-json.ts";
import { entryType, moreFields } from "./bibtex-fields.ts";
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
  const csl = list.entries.map(toCslJson);
  const items = csl.map((item, index) => ({
    // The day of access goes into `urldate`; plugin-bibtex would make a note of it.
    ...texItem(withPublisher(withAuthor(plainDates({ ...item, accessed: undefined })))),
    "citation-key": keys[index],
  }));
  const { format } = plugins.config.get("@bibtex") as { format: { asciiOnly: boolean } };
  const before = format.asciiOnly;
  // By default plugin-bibtex drops every letter that TeX has no command for: all of Cyrillic. Without that it escapes nothing.
  format.asciiOnly = false;
  try {
    const entries = new Cite(items).format("bibtex").split(/^(?=@)/m);
    return entries.map((entry, index) => completed(entry, csl[index]!)).join("");
  } finally {
    format.asciiOnly = before;
  }
}

/** Who made a film stands where the author of a book does. */
const withAuthor = (item: CslItem): CslItem =>
  item["author"] || !item["director"] ? item : { ...item, author: item["director"] };

function completed(entry: string, item: CslItem): string {
  const type = entryType(item);
  const more = moreFields(item).map(([name, value]) => `\t${name} = {${value}},\n`);
  return (
    entry
      // The link stands in `url` already; `howpublished` repeats it where TeX would read it as text.
      .replace(/^\thowpublished = \{.*\},\n/gm, "")
      .replace(/^@\w+/, (was) => (type ? `@${type}` : was))
      .replace(/\}\s*$/, (end) => more.join("") + end)
  );
}

/** BibTeX has no field for the site or the blog of a @misc; its publisher is the nearest. */
function withPublisher(item: CslItem): CslItem {
  const site = /^(?:post|webpage|broadcast|interview|document|speech)/.test(item.type);
  return site && !item["publisher"] ? { ...item, publisher: item["container-title"] } : item;
}
