import type { ZoteroItem } from "../core/index.ts";
import { breather } from "./breathe.ts";
import { dressed } from "./dressed.ts";
import { libraryChoices } from "./libraries.ts";
import { itemOf } from "./lookup.ts";
import { chooseFile, clipboardText, readSource } from "./open-file.ts";
import { getPref, readingPrefs, setPref } from "./prefs.ts";
import { selectedArticle, selection } from "./selection.ts";
import { startReadingAsSet } from "./settings/read-as-set.ts";
import { codebookFiles } from "./settings/user-files.ts";
import { show, showItem } from "./show-in-zotero.ts";
import { differences } from "./updating/differences.ts";
import { libraryItem } from "./updating/library-item.ts";
import type { Difference } from "./updating/types.ts";
import type { Host } from "./window/host.ts";
import { ExistingItems } from "./writing/existing.ts";
import { importForWindow } from "./writing/import-for-window.ts";
import { lastImport, undoImport } from "./writing/undo.ts";

/** How what stands in the window is kept. */
export type Keeping = Pick<Host, "saveDraft" | "saveSession">;

/**
 * What the import window asks of Zotero.
 * @param window the open window, if there is one
 * @param names as the window is to say them
 */
export function importHost(
  kept: Keeping,
  isOpen: () => boolean,
  window: () => Window | undefined,
  names: Host["names"],
): Omit<Host, "ask"> {
  const { scheme = "keep", title = "romanised", codebooks } = readingPrefs();
  return {
    dress: dressed,
    draft: "",
    session: "",
    destination: selection(),
    libraries: libraryChoices,
    names,
    choices: {
      scheme,
      title,
      tags: codebooks?.length !== 0,
      relate: getPref<boolean>("relate"),
      note: getPref<boolean>("note"),
      filling: getPref<string>("filling") ?? "",
    },
    article: selectedArticle(),
    read: (text, { scheme, title: form, tags, codebook, marks }, hooks) =>
      startReadingAsSet(text, { scheme, title: form, ...(marks && { marks }) }, hooks, { tags, codebook }),
    codebooks: async () =>
      (await codebookFiles.names()).map((file) => ({ file, name: file.replace(/\.[^.]*$/, "") })),
    ...library(importForWindow(isOpen, kept)),
    itemsIn(collectionID) {
      const collection = Zotero.Collections.get(collectionID) as Zotero.Collection | false;
      return collection ? collection.getChildItems().map(({ key }) => key) : [];
    },
    undo: undoImport,
    lastImport() {
      const last = lastImport();
      return (
        last && { token: last.token, items: last.created.length, collection: last.collection?.name ?? "" }
      );
    },
    openFile: () => chooseFile((window() ?? Zotero.getMainWindow()) as Window),
    readFile: readSource,
    clipboard: async () => clipboardText(),
    sample: () => Zotero.File.getResourceAsync("chrome://spisok/content/samples/slowikowski-2024.txt"),
    openLink: (url) => {
      if (/^https?:\/\//i.test(url)) Zotero.launchURL(url);
    },
    show,
    showItem,
    columnWidths: getPref<string>("columnWidths") ?? "",
    saveColumnWidths: (widths) => setPref("columnWidths", widths),
    saveChoices: ({ relate, note, filling }) => {
      setPref("relate", relate);
      setPref("note", note);
      setPref("filling", filling);
    },
    ...kept,
  };
}

/** Looking for items and writing them. A library is gone through once a window, and again after it was written to. */
function library(write: Host["importItems"]): Pick<Host, "findExisting" | "compare" | "importItems"> {
  const known = new Map<number, Promise<ExistingItems>>();
  return {
    async findExisting(items: readonly ZoteroItem[], libraryID: number, printed: readonly string[]) {
      if (!known.has(libraryID)) known.set(libraryID, ExistingItems.of(libraryID));
      const existing = await known.get(libraryID)!;
      const breathe = breather();
      const keys: (string | null)[] = [];
      for (const [i, item] of Array.from(items).entries()) {
        const id = existing.find(item, printed[i]);
        const there = id !== undefined && Zotero.Items.exists(id);
        keys.push(there ? itemOf(id).key : null);
        await breathe();
      }
      return keys;
    },
    async compare(items: readonly ZoteroItem[], keys, libraryID) {
      const breathe = breather();
      const found: Difference[][] = [];
      for (const [i, json] of Array.from(items).entries()) {
        const item = keys[i] ? Zotero.Items.getByLibraryAndKey(libraryID, keys[i]) : false;
        found.push(item ? differences(libraryItem(item as Zotero.Item), json) : []);
        await breathe();
      }
      return found;
    },
    importItems(...given) {
      known.clear();
      return write(...given);
    },
  };
}
