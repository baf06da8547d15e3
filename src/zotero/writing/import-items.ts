import type { ZoteroItem } from "../../core/index.ts";
import type { Destination, ImportOutcome } from "../window/host.ts";
import { itemOf, libraryOf, notifierQueue, sendNotices } from "../lookup.ts";
import { ExistingItems } from "./existing.ts";
import { rememberImport } from "./undo.ts";

/** The user stopped the import; nothing was written. */
export class Cancelled extends Error {}

export interface ImportHooks {
  onProgress?: (done: number, total: number) => void;
  isCancelled?: () => boolean;
}

/**
 * Writes items into a library and collection: all in one transaction, with one notice to Zotero's windows at its end. A failure
 * or a cancel leaves nothing behind. Items that the library has already are put into the collection instead.
 * @throws for a library that cannot be written to, and whatever Zotero throws
 */
export async function importItems(
  items: readonly ZoteroItem[],
  to: Destination,
  hooks: ImportHooks = {},
): Promise<ImportOutcome> {
  const library = libraryOf(to.libraryID);
  if (!library.editable) throw new Error(`the library "${library.name}" is read-only`);
  const existing = await ExistingItems.of(to.libraryID);
  const queue = notifierQueue();
  const created: string[] = [];
  const linked: string[] = [];
  let collection: Zotero.Collection | null = null;
  let collectionCreated = false;
  const save = { skipSelect: true, notifierQueue: queue };

  await Zotero.DB.executeTransaction(async () => {
    created.length = 0;
    linked.length = 0;
    ({ collection, collectionCreated } = await openCollection(to, save));
    let done = 0;
    for (const json of items) {
      if (hooks.isCancelled?.()) throw new Cancelled("the import was stopped");
      const known = existing.find(json);
      if (known === undefined) {
        const item = new Zotero.Item(json.itemType as "book");
        item.libraryID = to.libraryID;
        item.fromJSON({ ...json, collections: [] } as never);
        if (collection) item.addToCollection(collection.id);
        const id = (await item.save(save)) as number;
        existing.remember(json, id);
        created.push(item.key);
      } else {
        const item = itemOf(known);
        if (collection && !item.inCollection(collection.id)) {
          item.addToCollection(collection.id);
          await item.save({ ...save, skipDateModifiedUpdate: true });
        }
        if (!created.includes(item.key) && !linked.includes(item.key)) linked.push(item.key);
      }
      hooks.onProgress?.(++done, items.length);
    }
  });
  await sendNotices(queue);
  const home = collection as Zotero.Collection | null;
  const outcome = {
    created,
    linked,
    collection: home ? { key: home.key, name: home.name } : null,
    libraryID: to.libraryID,
  };
  return { ...outcome, undoToken: rememberImport({ ...outcome, collectionCreated }) };
}

type SaveOptions = { skipSelect: boolean; notifierQueue: unknown };

async function openCollection(
  to: Destination,
  save: SaveOptions,
): Promise<{ collection: Zotero.Collection | null; collectionCreated: boolean }> {
  if (to.collectionID !== undefined) {
    const collection = Zotero.Collections.get(to.collectionID);
    if (!collection || collection.libraryID !== to.libraryID)
      throw new Error("the collection is not in this library");
    return { collection, collectionCreated: false };
  }
  const name = to.collectionName?.trim();
  if (!name) return { collection: null, collectionCreated: false };
  const there = Zotero.Collections.getByLibrary(to.libraryID).find(
    (one) => one.name === name && !one.deleted && !one.parentID,
  );
  if (there) return { collection: there, collectionCreated: false };
  const collection = new Zotero.Collection();
  (collection as { libraryID: number }).libraryID = to.libraryID;
  collection.name = name;
  await collection.save(save as never);
  return { collection, collectionCreated: true };
}
