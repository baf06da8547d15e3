import { itemBases, itemCreatorType, itemField } from "../../core/formats/item-fields.ts";
import type { ZoteroItem } from "../../core/index.ts";

/**
 * Makes an item one of another type. Fields that the new type has under another name move there; those that it lacks go into Extra,
 * and come back from there when a type that has them is chosen.
 */
export function changeType(item: ZoteroItem, type: ZoteroItem["itemType"]): void {
  const values = new Map<string, unknown>();
  for (const base of itemBases(item.itemType)) {
    const name = itemField(item.itemType, base);
    if (!name || name === "extra" || item[name] === undefined) continue;
    values.set(base, item[name]);
    delete item[name];
  }
  const lines = (item.extra ?? "").split("\n").filter((line) => {
    const [, base = "", value = ""] = /^([A-Za-z]+): (.+)$/.exec(line) ?? [];
    if (!itemField(type, base) || values.has(base)) return Boolean(line);
    values.set(base, value);
    return false;
  });
  item.itemType = type;
  for (const [base, value] of values) {
    const name = itemField(type, base);
    if (name) item[name] = value;
    else lines.push(`${base}: ${String(value)}`);
  }
  if (lines.length) item.extra = lines.join("\n");
  else delete item.extra;
  for (const creator of item.creators) creator.creatorType = itemCreatorType(type, creator.creatorType);
}
