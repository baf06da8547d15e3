import type { Destination } from "../window/host.ts";
import { ToldError } from "../told-error.ts";

export interface SaveOptions {
  skipSelect: boolean;
  notifierQueue: unknown;
}

/** The collection that items are to go into; a new one where its name is not there yet. Runs inside a transaction. */
export async function openCollection(
  to: Destination,
  save: SaveOptions,
): Promise<{ collection: Zotero.Collection | null; collectionCreated: boolean }> {
  if (to.collectionID !== undefined)
    return { collection: collectionOf(to.collectionID, to.libraryID), collectionCreated: false };
  const name = to.collectionName?.trim();
  if (!name) return { collection: null, collectionCreated: false };
  const parent = to.parentID === undefined ? null : collectionOf(to.parentID, to.libraryID);
  const there = Zotero.Collections.getByLibrary(to.libraryID, true).find(
    (one) => one.name === name && !one.deleted && (one.parentID || null) === (parent?.id ?? null),
  );
  if (there) return { collection: there, collectionCreated: false };
  const collection = new Zotero.Collection();
  (collection as { libraryID: number }).libraryID = to.libraryID;
  collection.name = name;
  if (parent) collection.parentKey = parent.key;
  await collection.save(save as never);
  return { collection, collectionCreated: true };
}

function collectionOf(id: number, libraryID: number): Zotero.Collection {
  const collection = Zotero.Collections.get(id);
  if (!collection || collection.libraryID !== libraryID)
    throw new ToldError("collection-gone", "the collection is not in this library");
  return collection;
}
