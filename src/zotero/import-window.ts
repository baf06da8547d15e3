import type { Mark, ZoteroItem } from "../core/index.ts";
import { libraryChoices } from "./libraries.ts";
import { breather } from "./breathe.ts";
import { keepDraft, keptDraft } from "./kept-draft.ts";
import { keepSession, keptSession } from "./kept-session.ts";
import { itemOf } from "./lookup.ts";
import { chooseFile, clipboardText, readSource } from "./open-file.ts";
import { getPref, readingPrefs, setPref } from "./prefs.ts";
import { selectedArticle, selection } from "./selection.ts";
import { codebookFiles } from "./settings/user-files.ts";
import { startReadingAsSet } from "./settings/read-as-set.ts";
import type { Article, Host, ImportOutcome } from "./window/host.ts";
import { askOver } from "./tell.ts";
import { ExistingItems } from "./writing/existing.ts";
import { features, keepSize } from "./window-size.ts";
import { importForWindow } from "./writing/import-for-window.ts";
import { lastImport, undoImport } from "./writing/undo.ts";

const SIZE = "importWindow";
const USUAL = { width: 1280, height: 820 };
const windows = new Map<Window, Host>();
/** The window is told by it that another collection was chosen for it. */
const CHOSEN = "SpisokDestination";

let draftMarks: Mark[] = [];
let opened = 0;

/** What a window is opened on: a text that is read at once, and the item that it came from. */
export interface GivenText {
  text: string;
  article: Article | null;
}

const version = () => (Zotero as unknown as { Spisok?: { version: string } }).Spisok?.version ?? "";

/** Opens the import window, or brings the open one to the front, for what is selected in Zotero. */
export async function openImportWindowHere(): Promise<void> {
  const open = openWindow();
  if (!open) return openImportWindow();
  windows.get(open)!.destination = selection();
  open.dispatchEvent(new (open as unknown as { Event: typeof Event }).Event(CHOSEN));
  open.focus();
}

/** Opens the import window, or brings the open one to the front. A given text gets a window of its own. */
export async function openImportWindow(given?: GivenText): Promise<void> {
  const [session, draft] = given ? ["", ""] : await Promise.all([keptSession(version()), keptDraft()]);
  const open = openWindow();
  if (open && !given) return open.focus();
  const parent = Zotero.getMainWindow() as unknown as {
    openDialog(url: string, name: string, features: string, host: Host): Window;
  };
  const name = given ? `spisok-import-${++opened}` : "spisok-import";
  let window: Window | null = null;
  const host: Host = {
    ...createHost(given ? NOTHING_KEPT : keeping(version()), () => window !== null && !window.closed),
    ask: (text, answers) => askOver(window, text, answers),
    ...(given ? hostFor(given) : { session, draft, draftMarks }),
  };
  window = parent.openDialog("chrome://spisok/content/import.xhtml", name, features(SIZE, USUAL), host);
  keepSize(window, SIZE);
  windows.set(window, host);
}

type Keeping = Pick<Host, "saveDraft" | "saveSession">;

const NOTHING_KEPT: Keeping = { saveDraft() {}, saveSession() {} };

/** Keeps what stands in the window. When the add-on ends, its windows are closed last: hence the version beforehand. */
const keeping = (own: string): Keeping => ({
  saveDraft(text, marks) {
    keepDraft(text);
    // The window that they come from is gone.
    draftMarks = JSON.parse(JSON.stringify(marks)) as Mark[];
  },
  saveSession: (text) => keepSession(own, text),
});

/** The window starts with the text; what the user had typed in another one stays as it is. */
function hostFor({ text, article }: GivenText): Partial<Host> {
  return {
    draft: text,
    readAtOnce: true,
    article: article && { ...article, certain: true },
    ...(article && { destination: { libraryID: article.libraryID, collectionID: selection().collectionID } }),
  };
}

/** Sizes of letters, density and direction as in Zotero's own windows; they follow its settings from then on. */
export function dressed(root: HTMLElement): void {
  const { UIProperties } = Zotero as unknown as { UIProperties?: { registerRoot(root: HTMLElement): void } };
  UIProperties?.registerRoot(root);
}

const openWindow = () => [...windows.keys()].find((window) => !window.closed);

export function closeImportWindows(): void {
  for (const window of windows.keys()) if (!window.closed) window.close();
  windows.clear();
}

function createHost(kept: Keeping, isOpen: () => boolean): Omit<Host, "ask"> {
  const { scheme = "keep", title = "romanised", codebooks } = readingPrefs();
  return {
    dress: dressed,
    draft: "",
    session: "",
    destination: selection(),
    libraries: libraryChoices,
    names: names(),
    choices: {
      scheme,
      title,
      tags: codebooks?.length !== 0,
      relate: getPref<boolean>("relate"),
      note: getPref<boolean>("note"),
    },
    article: selectedArticle(),
    read: (text, { scheme, title: form, tags, codebook, marks }, hooks) =>
      startReadingAsSet(text, { scheme, title: form, ...(marks && { marks }) }, hooks, { tags, codebook }),
    codebooks: async () =>
      (await codebookFiles.names()).map((file) => ({ file, name: file.replace(/\.[^.]*$/, "") })),
    ...library(importForWindow(isOpen, kept)),
    undo: undoImport,
    lastImport() {
      const last = lastImport();
      return (
        last && { token: last.token, items: last.created.length, collection: last.collection?.name ?? "" }
      );
    },
    openFile: () => chooseFile((openWindow() ?? Zotero.getMainWindow()) as Window),
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
    saveChoices: ({ relate, note }) => {
      setPref("relate", relate);
      setPref("note", note);
    },
    ...kept,
  };
}

/** Looking for items and writing them. A library is gone through once a window, and again after it was written to. */
function library(write: Host["importItems"]): Pick<Host, "findExisting" | "importItems"> {
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
    importItems(...given) {
      known.clear();
      return write(...given);
    },
  };
}

/** Names of item types and fields as Zotero has them. Notes and attachments are no references. */
function names(): Host["names"] {
  const none = new Set(["attachment", "note", "annotation"]);
  const of = (things: { name: string }[], text: (name: string) => string) =>
    Object.fromEntries(things.map(({ name }) => [name, text(name)]));
  return {
    types: of(
      (Zotero.ItemTypes.getTypes() as { name: string }[]).filter(({ name }) => !none.has(name)),
      (name) => Zotero.ItemTypes.getLocalizedString(name as "book"),
    ),
    fields: of(Zotero.ItemFields.getAll() as unknown as { name: string }[], (name) =>
      Zotero.ItemFields.getLocalizedString(name as "title"),
    ),
  };
}

interface Pane {
  collectionsView?: { selectCollection(id: number): Promise<unknown> };
  selectItem(id: number): Promise<unknown>;
}

const pane = () => Zotero.getActiveZoteroPane() as unknown as Pane | null;

/** Selects the collection, or the first new item, in the main window. */
function show({ libraryID, collection, created, linked }: ImportOutcome): void {
  const home = collection && Zotero.Collections.getByLibraryAndKey(libraryID, collection.key);
  const key = created[0] ?? linked[0];
  if (home) void pane()?.collectionsView?.selectCollection(home.id);
  else if (key) return showItem(key, libraryID);
  (Zotero.getMainWindow() as Window | null)?.focus();
}

function showItem(key: string, libraryID: number): void {
  const item = Zotero.Items.getByLibraryAndKey(libraryID, key);
  if (item) void pane()?.selectItem((item as Zotero.Item).id);
  (Zotero.getMainWindow() as Window | null)?.focus();
}
