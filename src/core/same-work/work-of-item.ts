import { itemTitle } from "../formats/zotero-item.ts";
import type { ZoteroItem } from "../formats/types.ts";
import type { Work } from "./work-keys.ts";

/** Lines of Extra that hold a title of the item in another form. */
const TITLES = ["printed-title", "original-title", "romanised-title"];

/**
 * What an item is known by, with the titles and the DOI that Extra has.
 * @example workOfItem({ itemType: "book", title: "A", creators: [], tags: [], extra: "DOI: 10.1/a" }).DOI // "10.1/a"
 */
export function workOfItem(item: ZoteroItem): Work {
  const text = (name: string) => String(item[name] ?? "");
  const [first] = item.creators;
  return workOf({
    title: itemTitle(item),
    date: text("date") || text("dateEnacted") || text("dateDecided"),
    url: text("url"),
    DOI: text("DOI"),
    creator: first?.lastName ?? first?.name ?? "",
    extra: text("extra"),
  });
}

/** The same of an item's fields, whoever holds them. */
export function workOf({
  title,
  extra,
  DOI,
  ...rest
}: Omit<Work, "titles"> & { title: string; extra: string }): Work {
  return {
    ...rest,
    titles: [title, ...TITLES.map((name) => extraLine(extra, name))].filter(isTitle),
    DOI: DOI || extraLine(extra, "doi"),
  };
}

/** A page without a title has its address in its place. */
const isTitle = (text: string) => text !== "" && !/^https?:\/\/\S*$/i.test(text);

const extraLine = (extra: string, name: string): string =>
  extra
    .split("\n")
    .find((line) => line.toLowerCase().startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim() ?? "";
