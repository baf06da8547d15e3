/** Objects of Zotero that must be there; its own getters give `false` where they are not. */

import { ToldError } from "./told-error.ts";

export function libraryOf(libraryID: number): _ZoteroTypes.Library.LibraryLike {
  const library = Zotero.Libraries.get(libraryID);
  if (!library) throw new ToldError("library-gone", `there is no library ${libraryID}`);
  return library;
}

export function itemOf(id: number): Zotero.Item {
  const item = Zotero.Items.get(id);
  if (!item) throw new Error(`there is no item ${id}`);
  return item;
}

/** A queue of notices that Zotero's windows get at once, when the transaction is over. */
export function notifierQueue(): object {
  return new (Zotero.Notifier as unknown as { Queue: new () => object }).Queue();
}

export async function sendNotices(queue: object): Promise<void> {
  await (Zotero.Notifier as unknown as { commit(queue: object): Promise<void> }).commit(queue);
}
