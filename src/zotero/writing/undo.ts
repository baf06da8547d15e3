import { itemOf, libraryOf, notifierQueue, sendNotices } from "../lookup.ts";
import { inOneTransaction } from "../transaction.ts";
import { getPref, setPref } from "../prefs.ts";
import { unrelate } from "./relate.ts";
import { ToldError } from "../told-error.ts";

/** What an import did, by keys, so that it can be undone after a restart, too. */
export interface ImportRecord {
  created: string[];
  /** Items that were there before and that it put into the collection. */
  linked: string[];
  collection: { key: string; name: string } | null;
  collectionCreated: boolean;
  libraryID: number;
  /** The item that the others were related to. */
  related?: { to: string; items: string[] };
}

/** Keeps the last import for undo and gives the token that names it. */
export function rememberImport(record: ImportRecord): string {
  const token = Zotero.Utilities.randomString(12);
  setPref("lastImport", JSON.stringify({ token, ...record }));
  return token;
}

/**
 * Undoes an import: what it created goes to the trash, what it only put into the collection is taken out again, relations that it
 * made are taken back, and a collection that it made and that is empty then goes, too.
 * @throws when another import was made since
 */
export async function undoImport(token: string): Promise<{ trashed: number }> {
  const record = lastImport();
  if (!record || record.token !== token)
    throw new ToldError("undo-other", "this import cannot be undone any more: another one was made since");
  const { libraryID, collection: home, collectionCreated } = record;
  await libraryOf(libraryID).waitForDataLoad("item");
  const collection = home ? Zotero.Collections.getByLibraryAndKey(libraryID, home.key) : false;
  const items = (keys: string[]) =>
    keys
      .map((key) => Zotero.Items.getByLibraryAndKey(libraryID, key))
      .filter((item): item is Zotero.Item => Boolean(item) && !(item as Zotero.Item).deleted);
  const created = items(record.created);
  const queue = notifierQueue();
  await inOneTransaction(
    async (touched) => {
      for (const item of [...created, ...items(record.linked)]) touched.items.add(item);
      if (collection) touched.collections.add(collection);
      const save = { skipSelect: true, notifierQueue: queue };
      if (record.related) await unrelate(record.related, libraryID, save, touched);
      for (const item of created) {
        item.deleted = true;
        await item.save(save as never);
      }
      for (const item of collection ? items(record.linked) : []) {
        if (!item.inCollection((collection as Zotero.Collection).id)) continue;
        item.removeFromCollection((collection as Zotero.Collection).id);
        await item.save({ ...save, skipDateModifiedUpdate: true } as never);
      }
      if (collection && collectionCreated && !collection.deleted && isEmpty(collection)) {
        collection.deleted = true;
        await collection.save({ notifierQueue: queue } as never);
      }
    },
    ["primaryData", "collections", "relations"],
  );
  await sendNotices(queue);
  setPref("lastImport", "");
  return { trashed: created.filter((item) => item.isRegularItem()).length };
}

/** What was taken out a moment ago is among its items until the transaction is over. */
const isEmpty = (collection: Zotero.Collection) =>
  collection
    .getChildItems(true)
    .map(itemOf)
    .every((item) => item.deleted || !item.inCollection(collection.id));

/** The last import, as long as it can be undone. */
export function lastImport(): (ImportRecord & { token: string }) | null {
  try {
    return JSON.parse(getPref<string>("lastImport")) as ImportRecord & { token: string };
  } catch {
    return null;
  }
}
