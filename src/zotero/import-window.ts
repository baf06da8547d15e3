import type { Mark } from "../core/index.ts";
import { importHost, type Keeping } from "./import-host.ts";
import { keepDraft, keptDraft } from "./kept-draft.ts";
import { keepSession, keptSession } from "./kept-session.ts";
import { selection } from "./selection.ts";
import { askOver } from "./tell.ts";
import type { Article, Host } from "./window/host.ts";
import { features, keepSize } from "./window-size.ts";
import { zoteroNames } from "./zotero-names.ts";

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
  if (!open) return openImportWindow(undefined, true);
  bringToFront(open);
}

/** The open window is asked for once more: its list goes to what is selected in Zotero now. */
function bringToFront(open: Window): void {
  windows.get(open)!.destination = selection();
  open.dispatchEvent(new (open as unknown as { Event: typeof Event }).Event(CHOSEN));
  open.focus();
}

/** Opens the import window, or brings the open one to the front. A given text gets a window of its own. */
export async function openImportWindow(given?: GivenText, here = false): Promise<void> {
  const [names, session, draft] = await Promise.all([
    zoteroNames(),
    given ? "" : keptSession(version()),
    given ? "" : keptDraft(),
  ]);
  const open = openWindow();
  if (open && !given) {
    const { libraryID, collectionID } = windows.get(open)!.destination;
    const now = selection();
    // Where nothing else was selected since, what was chosen in the window stays.
    if (now.libraryID === libraryID && now.collectionID === collectionID) return open.focus();
    return bringToFront(open);
  }
  const parent = Zotero.getMainWindow() as unknown as {
    openDialog(url: string, name: string, features: string, host: Host): Window;
  };
  const name = given ? `spisok-import-${++opened}` : "spisok-import";
  let window: Window | null = null;
  const host: Host = {
    ...importHost(
      given ? NOTHING_KEPT : keeping(version()),
      () => window !== null && !window.closed,
      openWindow,
      names,
    ),
    ask: (text, answers) => askOver(window, text, answers),
    ...(given ? hostFor(given) : { session, draft, draftMarks, here }),
  };
  window = parent.openDialog("chrome://spisok/content/import.xhtml", name, features(SIZE, USUAL), host);
  keepSize(window, SIZE);
  windows.set(window, host);
}

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

const openWindow = () => [...windows.keys()].find((window) => !window.closed);

export function closeImportWindows(): void {
  for (const window of windows.keys()) if (!window.closed) window.close();
  windows.clear();
}
