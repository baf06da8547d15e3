import type { Creator, FieldName } from "../parse/types.ts";
import type { ReadEntry } from "../reading.ts";
import { CONTAINER_IS_PUBLISHER } from "./data/base-fields.ts";
import { ITEM_TYPES } from "./data/item-types.ts";
import { zoteroType } from "./item-fields.ts";
import { isWebLink } from "./web-link.ts";
import type { ZoteroItem } from "./types.ts";
import { itemTitle } from "./zotero-item.ts";

/** A CSL-JSON item (Citation Style Language 1.0.2, csl-data schema). */
export interface CslItem {
  id: string;
  type: string;
  [variable: string]: unknown;
}

const roles: Record<string, string> = {
  author: "author",
  editor: "editor",
  translator: "translator",
  seriesEditor: "collection-editor",
  bookAuthor: "container-author",
  interviewer: "interviewer",
  interviewee: "author",
  director: "director",
  podcaster: "author",
  presenter: "author",
  contributor: "contributor",
};
/** Fields that are no CSL variables, or that need another form there. */
const apart: ReadonlySet<FieldName> = new Set([
  "title",
  "issued",
  "accessed",
  "original-date",
  "URL",
  "translated-title",
  "arXiv",
  "Handle",
  "EDN",
  "eLIBRARY",
  "archive-URL",
]);

/**
 * One reference of a list as CSL-JSON.
 * @example toCslJson(readReadingList("Kos B. (2022), War, “Outlet”, 17.02.2022.").entries[0]).issued // { "date-parts": [[2022, 2, 17]] }
 */
export function toCslJson(entry: ReadEntry): CslItem {
  const { record, title, url, item } = entry;
  const csl: CslItem = { id: `spisok-${entry.n}`, type: ITEM_TYPES[zoteroType(record.itemType)].csl };
  csl["title"] = itemTitle(item);
  for (const creator of record.creators) {
    const role = roles[creator.creatorType] ?? "contributor";
    ((csl[role] ??= []) as object[]).push(nameOf(creator));
  }
  for (const [name, field] of Object.entries(record.fields) as [FieldName, { value: string }][])
    if (!apart.has(name)) csl[name] = field.value;
  setContainer(csl, item.itemType);
  for (const name of ["issued", "accessed", "original-date"] as const) {
    const value = record.fields[name]?.value;
    if (value) csl[name] = cslDate(value);
  }
  if (url && isWebLink(url.url)) csl["URL"] = url.url;
  if (url?.doi && !csl["DOI"]) csl["DOI"] = url.doi;
  if (record.fields.arXiv && !csl["number"]) csl["number"] = `arXiv:${record.fields.arXiv.value}`;
  if (typeof item["language"] === "string") csl["language"] = item["language"];
  if (title?.original && title.original !== csl["title"]) csl["original-title"] = title.original;
  if (item.tags.length) csl["keyword"] = item.tags.map(({ tag }) => tag).join(", ");
  return csl;
}

/** As in the item: the container of a report is its publisher, or its series where a publisher was printed too. */
function setContainer(csl: CslItem, type: ZoteroItem["itemType"]): void {
  if (!CONTAINER_IS_PUBLISHER.has(type) || !csl["container-title"]) return;
  const variable = csl["publisher"] ? "collection-title" : "publisher";
  if (csl[variable]) return;
  csl[variable] = csl["container-title"];
  delete csl["container-title"];
}

function nameOf(creator: Creator): object {
  if (creator.name !== undefined) return { literal: creator.name };
  return {
    family: creator.lastName ?? "",
    ...(creator.firstName && { given: creator.firstName }),
    ...(creator.suffix && { suffix: creator.suffix }),
  };
}

/** ISO 8601 to date parts; what is no such date (`n.d.`) stays as it was printed. */
function cslDate(iso: string): object {
  const days = iso.split("/");
  if (!days.every((day) => /^\d{4}(?:-\d\d){0,2}$/.test(day))) return { literal: iso };
  return { "date-parts": days.map((day) => day.split("-").map(Number)) };
}
