import type { ZoteroItem } from "../core/index.ts";
import { libraryChoices } from "./libraries.ts";
import { itemOf } from "./lookup.ts";
import { getPref, readingPrefs, setPref } from "./prefs.ts";
import { selection } from "./selection.ts";
import { readAsSet } from "./settings/read-as-set.ts";
import type { Destination, Host, ImportOutcome } from "./window/host.ts";
import { ExistingItems } from "./writing/existing.ts";
import { importItems } from "./writing/import-items.ts";
import { undoImport } from "./writing/undo.ts";

const FEATURES = "chrome,dialog=no,centerscreen,resizable,width=1180,height=780";
const windows = new Set<Window>();

/** Opens the import window, or brings the open one to the front. */
export function openImportWindow(): void {
  const open = [...windows].find((window) => !window.closed);
  if (open) return open.focus();
  const parent = Zotero.getMainWindow() as unknown as {
    openDialog(url: string, name: string, features: string, host: Host): Window;
  };
  windows.add(
    parent.openDialog("chrome://spisok/content/import.xhtml", "spisok-import", FEATURES, createHost()),
  );
}

export function closeImportWindows(): void {
  for (const window of windows) if (!window.closed) window.close();
  windows.clear();
}

function createHost(): Host {
  const { scheme = "keep", title = "romanised" } = readingPrefs();
  return {
    draft: getPref<string>("draft"),
    destination: selection(),
    libraries: libraryChoices(),
    options: { scheme, title },
    read: (text, options, onStep) => readAsSet(text, options, onStep),
    async findExisting(items: readonly ZoteroItem[], libraryID: number) {
      const existing = await ExistingItems.of(libraryID);
      return items.map((item) => {
        const id = existing.find(item);
        return id === undefined ? null : itemOf(id).key;
      });
    },
    importItems: (items: readonly ZoteroItem[], to: Destination, onProgress, isCancelled) =>
      importItems(items, to, { onProgress, isCancelled }),
    undo: undoImport,
    openFile,
    sample: () =>
      Zotero.File.getContentsAsync("chrome://spisok/content/samples/slowikowski-2024.txt") as Promise<string>,
    openLink: (url) => {
      if (/^https?:\/\//i.test(url)) Zotero.launchURL(url);
    },
    show,
    saveDraft: (text) => setPref("draft", text.length > 200_000 ? "" : text),
  };
}

async function openFile(): Promise<{ text: string; format: "text" | "html"; name: string } | null> {
  const { FilePicker } = ChromeUtils.importESModule("chrome://zotero/content/modules/filePicker.mjs") as {
    FilePicker: new () => ZoteroFilePicker;
  };
  const picker = new FilePicker();
  const parent = [...windows].find((window) => !window.closed) ?? Zotero.getMainWindow();
  picker.init(parent as Window, "Spisok", picker.modeOpen);
  picker.appendFilter("txt, md, html", "*.txt; *.md; *.markdown; *.html; *.htm");
  picker.appendFilters(picker.filterAll);
  if ((await picker.show()) !== picker.returnOK) return null;
  const bytes = await IOUtils.read(picker.file);
  const name = PathUtils.filename(picker.file);
  return {
    text: decode(bytes),
    format: /\.x?html?$/i.test(name) ? "html" : "text",
    name: name.replace(/\.[^.]*$/, ""),
  };
}

interface ZoteroFilePicker {
  modeOpen: number;
  filterAll: number;
  returnOK: number;
  file: string;
  init(parent: Window, title: string, mode: number): void;
  appendFilter(title: string, filter: string): void;
  appendFilters(mask: number): void;
  show(): Promise<number>;
}

/** UTF-16 by its mark, UTF-8 where it is valid, else Windows-1251. */
function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1251").decode(bytes);
  }
}

/** Selects the collection, or the first new item, in the main window. */
function show({ libraryID, collection, created, linked }: ImportOutcome): void {
  const pane = Zotero.getActiveZoteroPane() as unknown as {
    collectionsView?: { selectCollection(id: number): Promise<unknown> };
    selectItem(id: number): Promise<unknown>;
  } | null;
  const home = collection && Zotero.Collections.getByLibraryAndKey(libraryID, collection.key);
  const key = created[0] ?? linked[0];
  const first = key && Zotero.Items.getByLibraryAndKey(libraryID, key);
  if (home) void pane?.collectionsView?.selectCollection(home.id);
  else if (first) void pane?.selectItem((first as Zotero.Item).id);
  (Zotero.getMainWindow() as Window | null)?.focus();
}
