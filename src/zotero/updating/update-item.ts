import { itemCreatorType } from "../../core/formats/item-fields.ts";
import type { ZoteroItem } from "../../core/index.ts";
import { fieldOf } from "../operations/snapshot.ts";
import type { ItemData } from "../transaction.ts";
import { differences } from "./differences.ts";
import { libraryItem } from "./library-item.ts";
import { isTaken, type Difference, type FieldChoices, type Filling } from "./types.ts";

/** What was changed in an item of the library, so that it can be changed back after a restart, too. */
export interface UpdateRecord {
  key: string;
  fields: Record<string, readonly [from: string, to: string]>;
  /** As JSON. */
  creators?: readonly [from: string, to: string];
  /** Added ones. */
  tags: string[];
}

/** What Zotero loads of an item that can be another one after it. */
export const UPDATED: readonly ItemData[] = ["itemData", "creators", "tags"];

/** zotero-types does not know these. */
type WithCreators = Zotero.Item & {
  getCreatorsJSON(): unknown[];
  setCreators(creators: readonly unknown[]): void;
};

/**
 * Takes over into an item what a reference says, without saving it. Where something else stands in the item by now than the user was
 * shown, it stays.
 * @returns `null` where nothing is different then
 */
export function updateItem(
  item: Zotero.Item,
  here: ZoteroItem,
  filling: Filling,
  choices: FieldChoices | null | undefined,
): UpdateRecord | null {
  if (filling === "leave" && !choices) return null;
  const record: UpdateRecord = { key: item.key, fields: {}, tags: [] };
  for (const difference of differences(libraryItem(item), here))
    if (isWanted(difference, filling, choices)) take(item, here, difference, record);
  return Object.keys(record.fields).length || record.creators || record.tags.length ? record : null;
}

function isWanted(
  difference: Difference,
  filling: Filling,
  choices: FieldChoices | null | undefined,
): boolean {
  const choice = choices?.[difference.field];
  if (!choice) return isTaken(difference, filling);
  return choice.take && choice.there === difference.there;
}

function take(item: Zotero.Item, json: ZoteroItem, { field, here }: Difference, record: UpdateRecord): void {
  if (field === "tags") {
    for (const { tag, type } of json.tags)
      if (!item.hasTag(tag) && item.addTag(tag, type ?? 0)) record.tags.push(tag);
  } else if (field === "creators") {
    const from = creatorsOf(item);
    (item as WithCreators).setCreators(allowed(item, json));
    record.creators = [from, creatorsOf(item)];
  } else {
    const from = fieldOf(item, field);
    item.setField(field as "title", field === "extra" && from.trim() ? `${from}\n${here}` : here);
    // As Zotero keeps it: composed, trimmed.
    const to = fieldOf(item, field);
    if (to !== from) record.fields[field] = [from, to];
  }
}

/** Creators in the roles that the type of the item has. */
const allowed = (item: Zotero.Item, { creators }: ZoteroItem) =>
  creators.map((creator) => ({
    ...creator,
    creatorType: itemCreatorType(item.itemType as ZoteroItem["itemType"], creator.creatorType),
  }));

const creatorsOf = (item: Zotero.Item) => JSON.stringify((item as WithCreators).getCreatorsJSON());

/** Changes an item back, without saving it; what was changed since stays. */
export function restoreItem(item: Zotero.Item, { fields, creators, tags }: UpdateRecord): void {
  for (const [name, [from, to]] of Object.entries(fields))
    if (fieldOf(item, name) === to) item.setField(name as "title", from);
  if (creators && creatorsOf(item) === creators[1])
    (item as WithCreators).setCreators(JSON.parse(creators[0]) as unknown[]);
  for (const tag of tags) item.removeTag(tag);
}
