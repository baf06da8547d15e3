import { itemField } from "../../core/formats/item-fields.ts";
import type { ZoteroItem } from "../../core/index.ts";
import { isoDate } from "../operations/snapshot.ts";

/** An item of the library as a reference becomes one: its date at its own precision, as far as Zotero understands it. */
export function libraryItem(item: Zotero.Item): ZoteroItem {
  const json = item.toJSON() as unknown as ZoteroItem;
  const date = isoDate(String(item.getField("date", true, true) ?? ""));
  const field = itemField(json.itemType, "date") ?? "date";
  return { ...json, creators: json.creators ?? [], tags: json.tags ?? [], ...(date && { [field]: date }) };
}
