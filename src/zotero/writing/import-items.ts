import type { ZoteroItem } from "../../core/index.ts";
import { itemOf, libraryOf, notifierQueue, sendNotices } from "../lookup.ts";
import { sparingly } from "../sparingly.ts";
import { inOneTransaction, type Touched } from "../transaction.ts";
import { UPDATED, updateItem, type UpdateRecord } from "../updating/update-item.ts";
import type { Destination, ImportedItem, ImportExtras, ImportOutcome } from "../window/host.ts";
import { ExistingItems } from "./existing.ts";
import { rememberImported } from "./imported.ts";
import { newItem } from "./new-item.ts";
import { openCollection, type SaveOptions } from "./open-collection.ts";
import { keepUpdates } from "../updating/kept-updates.ts";
import { relate } from "./relate.ts";
import { rememberImport } from "./undo.ts";
import { writeNote } from "./write-note.ts";
import { ToldError } from "../told-error.ts";

/** The user stopped the import; nothing was written. */
export class Cancelled extends Error {}

export interface ImportHooks extends ImportExtras {
  onProgress?: ((done: number, total: number) => void) | undefined;
  isCancelled?: (() => boolean) | undefined;
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
  if (!library.editable)
    throw new ToldError("library-read-only", `the library "${library.name}" is read-only`, {
      name: library.name,
    });
  const existing = await ExistingItems.of(to.libraryID);
  const queue = notifierQueue();
  const save: SaveOptions = { skipSelect: true, notifierQueue: queue };
  await purgeCreators();
  const written = await inOneTransaction(
    (touched) => write(items, to, hooks, existing, save, touched),
    ["primaryData", "collections", "relations", ...(hooks.update ? UPDATED : [])],
  );
  await sendNotices(queue);
  const { imported, joined, updates, collection, collectionCreated, related, note } = written;
  await rememberImported(
    to.libraryID,
    imported.flatMap(({ key }, i) => (hooks.printed?.[i] ? [[key, hooks.printed[i]] as const] : [])),
  );
  const keys = (created: boolean) => [
    ...new Set(imported.filter((one) => one.created === created).map(({ key }) => key)),
  ];
  const created = keys(true);
  const linked = keys(false).filter((key) => !created.includes(key));
  const outcome = {
    created,
    linked,
    updated: [...new Set(updates.map(({ key }) => key))],
    collection: collection ? { key: collection.key, name: collection.name } : null,
    libraryID: to.libraryID,
  };
  const undoToken = rememberImport({
    ...outcome,
    created: note ? [...created, note] : created,
    linked: joined,
    collectionCreated,
    ...(related && { related }),
  });
  if (updates.length) await keepUpdates(undoToken, updates);
  return { ...outcome, items: imported, undoToken };
}

/**
 * Zotero's own tidying, a while after its start, takes authors that no item has from memory first and from the database only when
 * it gets its turn. In the middle of an import that uses one of them it makes Zotero fail with "Creator 12 not found"; done
 * before, it finds nothing left to do.
 */
async function purgeCreators(): Promise<void> {
  await (Zotero.Creators as unknown as { purge(): Promise<void> }).purge();
}

interface Written {
  imported: ImportedItem[];
  /** Keys of items that were in the library, but not yet in the collection: only these leave it again when all is undone. */
  joined: string[];
  updates: UpdateRecord[];
  collection: Zotero.Collection | null;
  collectionCreated: boolean;
  /** The item that all were related to, and those that were not related to it before. */
  related: { to: string; items: string[] } | null;
  /** Key of the note with the list. */
  note: string | null;
}

/** All that an import writes; runs inside the transaction. */
async function write(
  items: readonly ZoteroItem[],
  to: Destination,
  hooks: ImportHooks,
  existing: ExistingItems,
  save: SaveOptions,
  touched: Touched,
): Promise<Written> {
  const { collection, collectionCreated } = await openCollection(to, save);
  if (collection && !collectionCreated) touched.collections.add(collection);
  const imported: ImportedItem[] = [];
  const joined: string[] = [];
  const updates: UpdateRecord[] = [];
  const created = new Set<Zotero.Item>();
  const written = new Set<Zotero.Item>();
  const report = sparingly(hooks.onProgress);
  for (const [i, json] of items.entries()) {
    if (hooks.isCancelled?.()) throw new Cancelled("the import was stopped");
    const known = existing.find(json, hooks.printed?.[i]);
    if (known === undefined) {
      const item = newItem(json, to.libraryID);
      for (const { tag } of json.tags) touched.tags.add(tag);
      if (collection) item.addToCollection(collection.id);
      existing.remember(json, (await item.save(save as never)) as number);
      written.add(item);
      created.add(item);
      imported.push({ key: item.key, created: true });
    } else {
      const item = itemOf(known);
      if (!written.has(item)) touched.items.add(item);
      const joins = collection && !item.inCollection(collection.id);
      if (joins) item.addToCollection(collection.id);
      if (joins) joined.push(item.key);
      const { filling = "leave", choices } = hooks.update ?? {};
      // One that this list brought is as its first reference says.
      const update = created.has(item) ? null : updateItem(item, json, filling, choices?.[i]);
      if (update) updates.push(update);
      for (const tag of update?.tags ?? []) touched.tags.add(tag);
      // Who only joins a collection was not changed.
      if (joins || update)
        await item.save((update ? save : { ...save, skipDateModifiedUpdate: true }) as never);
      written.add(item);
      imported.push({ key: item.key, created: false, ...(update && { updated: true }) });
    }
    report(imported.length, items.length);
  }
  const related = hooks.relatedTo
    ? await relate([...written], hooks.relatedTo, to.libraryID, save, touched)
    : null;
  const note = hooks.note ? await writeNote(hooks.note, to.libraryID, collection, save) : null;
  return { imported, joined, updates, collection, collectionCreated, related, note };
}
