import type { ZoteroItem } from "../../core/index.ts";

/**
 * A new item in Zotero's memory, not yet saved.
 *
 * Zotero, told to be strict, leaves Extra as it is written instead of looking in it for fields, which takes it a tenth of the time of
 * a whole import. The user saw what stands there, too. A field that this Zotero does not know for the type makes it throw; then it
 * puts that into Extra itself.
 */
export function newItem(json: ZoteroItem, libraryID: number): Zotero.Item {
  const fill = (strict: boolean) => {
    const item = new Zotero.Item(json.itemType as "book");
    item.libraryID = libraryID;
    item.fromJSON({ ...json, collections: [] }, { strict });
    return item;
  };
  try {
    return fill(true);
  } catch {
    return fill(false);
  }
}
