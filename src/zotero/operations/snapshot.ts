import { BASE_FIELDS } from "../../core/formats/data/base-fields.ts";
import type { ItemSnapshot, SnapshotCreator } from "./types.ts";

const names = [...new Set(["url", "language", ...Object.values(BASE_FIELDS).flat()])];

/** What an operation needs to know of an item. Its data has to be loaded. */
export function snapshotOf(item: Zotero.Item): ItemSnapshot {
  const fields: Record<string, string> = {};
  for (const name of names) {
    const value = fieldOf(item, name);
    if (value) fields[name] = value;
  }
  return {
    id: item.id,
    itemType: item.itemType,
    title: fieldOf(item, "title"),
    creators: item.getCreators().map(creatorOf),
    fields,
    hasLanguage: hasField(item, "language"),
    date: isoDate(String(item.getField("date", true, true) ?? "")),
    extra: fieldOf(item, "extra"),
    tags: item.getTags().map(({ tag }) => tag),
  };
}

/** The value of a field, by its own or its base name; empty where the type has no such field. */
export function fieldOf(item: Zotero.Item, name: string): string {
  return String(item.getField(name as "title", false, true) ?? "");
}

/** Whether items of this type have a field. */
export function hasField(item: Zotero.Item, name: string): boolean {
  const { getID, isValidForType } = Zotero.ItemFields as unknown as {
    getID(name: string): number | false;
    isValidForType(field: number, type: number): boolean;
  };
  const id = getID(name);
  return id !== false && isValidForType(id, item.itemTypeID);
}

/** Zotero keeps dates as `2023-09-00 September 2023`: what is not known is nought. */
export function isoDate(multipart: string): string {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)/.exec(multipart) ?? [];
  if (!Number(year)) return "";
  if (!Number(month)) return year;
  return Number(day) ? `${year}-${month}-${day}` : `${year}-${month}`;
}

function creatorOf(creator: {
  creatorTypeID: number;
  lastName?: string;
  firstName?: string;
}): SnapshotCreator {
  return {
    creatorType: String(Zotero.CreatorTypes.getName(creator.creatorTypeID)),
    lastName: creator.lastName ?? "",
    firstName: creator.firstName ?? "",
  };
}
