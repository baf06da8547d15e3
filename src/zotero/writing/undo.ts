import { itemOf, libraryOf, notifierQueue, sendNotices } from "../lookup.ts";
import { inOneTransaction } from "../transaction.ts";
import { getPref, setPref } from "../prefs.ts";
import { keptUpdates } from "../updating/kept-updates.ts";
import { restoreItem, UPDATED } from "../updating/update-item.ts";
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
  /** Items that were there before and that it took something over into. */
  updated?: string[];
}

interface KeptImport extends ImportRecord {
  token: string;
  /** Those before it, the newest first: each can be undone once what came after it was. */
  earlier?: Omit<KeptImport, "earlier">[];
}

/** Earlier imports are kept as long as these hold: the settings of a program are no place for more. */
const MOST_IMPORTS = 10;
const MOST_ITEMS = 5_000;

/** Keeps an import for undo and gives the token that names it. */
export function rememberImport(record: ImportRecord): string {
  const token = Zotero.Utilities.randomString(12);
  let count = 0;
  const earlier = keptImports()
    .slice(0, MOST_IMPORTS - 1)
    .filter(
      ({ created, linked, updated = [] }) =>
        (count += created.length + linked.length + updated.length) <= MOST_ITEMS,
    );
  keep([{ token, ...record }, ...earlier]);
  return token;
}

function keep([last, ...earlier]: KeptImport[]): void {
  setPref("lastImport", last ? JSON.stringify({ ...last, ...(earlier.length && { earlier }) }) : "");
}

/**
 * Undoes the last import: what it created goes to the trash, what it only put into the collection is taken out again, what it filled in
 * or added is taken back where it still is as it was written, relations that it made are taken back, and a collection that it made and that is empty then goes, too. The one before it is the last then.
 * @throws when another import was made since
 */
export async function undoImport(token: string): Promise<{ trashed: number }> {
  const kept = keptImports();
  const at = kept.findIndex((one) => one.token === token);
  const record = kept[at];
  if (!record || kept.slice(0, at).some(isThere))
    throw new ToldError("undo-other", "this import cannot be undone any more: another one was made since");
  const { libraryID, collection: home, collectionCreated } = record;
  await libraryOf(libraryID).waitForDataLoad("item");
  const collection = home ? Zotero.Collections.getByLibraryAndKey(libraryID, home.key) : false;
  const items = (keys: string[]) =>
    keys
      .map((key) => Zotero.Items.getByLibraryAndKey(libraryID, key))
      .filter((item): item is Zotero.Item => Boolean(item) && !(item as Zotero.Item).deleted);
  const created = items(record.created);
  const updates = (record.updated ? await keptUpdates(token) : []).flatMap((update) =>
    items([update.key]).map((item) => [item, update] as const),
  );
  const queue = notifierQueue();
  await inOneTransaction(
    async (touched) => {
      for (const item of [...created, ...items(record.linked), ...updates.map(([item]) => item)])
        touched.items.add(item);
      if (collection) touched.collections.add(collection);
      const save = { skipSelect: true, notifierQueue: queue };
      if (record.related) await unrelate(record.related, libraryID, save, touched);
      for (const item of created) {
        item.deleted = true;
        await item.save(save as never);
      }
      // Of two references that became one item, the second was written last.
      for (const [item, update] of updates.reverse()) {
        restoreItem(item, update);
        if (item.hasChanged()) await item.save(save as never);
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
    ["primaryData", "collections", "relations", ...(updates.length ? UPDATED : [])],
  );
  await sendNotices(queue);
  keep(kept.slice(at + 1));
  return { trashed: created.filter((item) => item.isRegularItem()).length };
}

/** What was taken out a moment ago is among its items until the transaction is over. */
const isEmpty = (collection: Zotero.Collection) =>
  collection
    .getChildItems(true)
    .map(itemOf)
    .every((item) => item.deleted || !item.inCollection(collection.id));

/** The last import of which something can be undone: what somebody deleted by hand is passed over. */
export const lastImport = (): KeptImport | null => keptImports().find(isThere) ?? null;

function isThere({ libraryID, created, linked, updated = [] }: KeptImport): boolean {
  if (!Zotero.Libraries.get(libraryID)) return false;
  try {
    return [...created, ...linked, ...updated].some((key) => {
      const item = Zotero.Items.getByLibraryAndKey(libraryID, key);
      return item && !item.deleted;
    });
  } catch {
    // Items of a library that nobody has looked at yet are not loaded.
    return true;
  }
}

/** All imports that are kept, the newest first. */
export function keptImports(): KeptImport[] {
  try {
    const { earlier = [], ...last } = JSON.parse(getPref<string>("lastImport")) as KeptImport;
    return [last, ...earlier].filter(({ created, linked }) => created && linked);
  } catch {
    return [];
  }
}
