import type { ImportOutcome } from "./window/host.ts";

interface Pane {
  collectionsView?: { selectCollection(id: number): Promise<unknown> };
  selectItem(id: number): Promise<unknown>;
}

const pane = () => Zotero.getActiveZoteroPane() as unknown as Pane | null;

/** Selects the collection, or the first new item, in the main window. */
export function show({ libraryID, collection, created, linked }: ImportOutcome): void {
  const home = collection && Zotero.Collections.getByLibraryAndKey(libraryID, collection.key);
  const key = created[0] ?? linked[0];
  if (home) void pane()?.collectionsView?.selectCollection(home.id);
  else if (key) return showItem(key, libraryID);
  (Zotero.getMainWindow() as Window | null)?.focus();
}

/** Selects an item in the main window. */
export function showItem(key: string, libraryID: number): void {
  const item = Zotero.Items.getByLibraryAndKey(libraryID, key);
  if (item) void pane()?.selectItem((item as Zotero.Item).id);
  (Zotero.getMainWindow() as Window | null)?.focus();
}
