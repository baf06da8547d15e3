import type { Mark, MarkedText, ReadEntry, ReadingList, ReadOptions, ZoteroItem } from "../../core/index.ts";
import type { Difference, FieldChoices, Filling } from "../updating/types.ts";

export interface CollectionChoice {
  id: number;
  name: string;
  /** Depth in the tree, from 0. */
  level: number;
}

export interface LibraryChoice {
  id: number;
  name: string;
  editable: boolean;
  collections: CollectionChoice[];
}

/** Where a list goes: an existing collection or a new one, which can stand in another one. */
export interface Destination {
  libraryID: number;
  collectionID?: number;
  collectionName?: string;
  parentID?: number;
}

/** What goes with the items. */
export interface ImportExtras {
  /** Key of the item that the list came from: all items of the list are related to it. */
  relatedTo?: string;
  /** Plain text of a note that goes into the collection: the list as printed. */
  note?: string;
  /** The reference that each item was read from, as printed: the item is found by it again, whatever was changed in it. */
  printed?: readonly string[];
  /** What is taken over into items that were in the library before; nothing where this is absent. */
  update?: {
    filling: Filling;
    /** What was chosen for one of them, in the order of the items. */
    choices: readonly (FieldChoices | null)[];
  };
}

/** What became of one item. */
export interface ImportedItem {
  key: string;
  /** False for one that was in the library before. */
  created: boolean;
  /** Something was taken over into the one that was in the library before. */
  updated?: boolean;
}

/** What an import came to. Items by key, so that it outlasts a restart. */
export interface ImportOutcome {
  created: string[];
  linked: string[];
  /** Those of the linked ones that something was taken over into. */
  updated: string[];
  /** One for each item that was to be imported, in their order. */
  items: ImportedItem[];
  collection: { key: string; name: string } | null;
  libraryID: number;
  undoToken: string;
}

/** Where a list is from. */
export interface Source {
  text: string;
  /** Its italics and links, where it had any. */
  marks?: readonly Mark[];
  /** Name of the file, without its ending; empty where there was none. */
  name: string;
}

/** Is told how a reading goes. */
export interface ReadingHooks {
  onStep?: (step: { done: number; total: number }) => void;
  /** What was read since the last call. */
  onEntries?: (entries: ReadEntry[]) => void;
  /** Nothing was read yet: the dictionaries have to be loaded first. */
  onLoading?: () => void;
}

/** An item of the library that a list can have come from. */
export interface Article {
  key: string;
  title: string;
  libraryID: number;
  /** The year in which it was published, where that is known. */
  year?: number;
  /** The list was taken out of it: nobody has to guess. */
  certain?: boolean;
}

/** How the window asks for a reading; what it does not say is as in the settings. */
export interface WindowOptions {
  scheme: NonNullable<ReadOptions["scheme"]>;
  title: NonNullable<ReadOptions["title"]>;
  /** Whether to tag at all. */
  tags: boolean;
  /** The codebook to tag by alone, by its file, or `own` for Spisok's; empty for those of the settings. */
  codebook: string;
  /** Italics and links of the text that is read. */
  marks?: readonly Mark[];
}

/** What the user chose last, kept for the next time. */
export interface WindowChoices {
  scheme: string;
  title: string;
  tags: boolean;
  relate: boolean;
  note: boolean;
  filling: string;
}

/** The last import, as long as it can be undone. */
export interface LastImport {
  token: string;
  /** How many items it created. */
  items: number;
  /** Name of the collection; empty where it went into none. */
  collection: string;
}

/** What the window needs of the program around it. The window itself knows no Zotero, so that tests can open it anywhere. */
export interface Host {
  /** Gives the window the size of letters, density and direction that are chosen in the program around it. */
  dress?(root: HTMLElement): void;
  /** Text to begin with: what was typed when the window was last closed. */
  draft: string;
  /** Its italics and links. */
  draftMarks?: readonly Mark[];
  /** The text is read without a press on the button. */
  readAtOnce?: boolean;
  /** What was in the window when it was last closed, as the window itself wrote it; empty where there was nothing. */
  session: string;
  /** The window was asked for in the menu of a collection: that goes before the one of the session. */
  here?: boolean;
  /** What is selected in Zotero. */
  destination: { libraryID: number; collectionID: number | null };
  /** Those that are there now, with their collections. */
  libraries(): LibraryChoice[];
  choices: WindowChoices;
  /** Codebooks of the user: files, and what they are called. */
  codebooks(): Promise<{ file: string; name: string }[]>;
  /** Names of item types, fields and roles of creators in the language of the windows, as far as the program knows it. */
  names: Record<"types" | "fields" | "creators", Record<string, string>>;
  /** The one item that is selected. */
  article: Article | null;
  /** Reads a text with a list in it, or references that are split already. */
  read(
    text: string | readonly MarkedText[],
    options: WindowOptions,
    hooks: ReadingHooks,
  ): { list: Promise<ReadingList>; stop(): void };
  /** For each item the key of one that is in the library already. */
  findExisting(
    items: readonly ZoteroItem[],
    libraryID: number,
    printed: readonly string[],
  ): Promise<(string | null)[]>;
  /** In what items differ from those of the library that are the same works, by their keys. */
  compare(
    items: readonly ZoteroItem[],
    keys: readonly (string | null)[],
    libraryID: number,
  ): Promise<Difference[][]>;
  /** Keys of the items that a collection has. */
  itemsIn(collectionID: number): readonly string[];
  importItems(
    items: readonly ZoteroItem[],
    to: Destination,
    extras: ImportExtras,
    onProgress: (done: number, total: number) => void,
    isCancelled: () => boolean,
  ): Promise<ImportOutcome>;
  /** Asks a question over the window. @returns the number of the answer; Escape is the second one */
  ask(text: string, answers: readonly [string, string, string]): number;
  undo(token: string): Promise<{ trashed: number }>;
  lastImport(): LastImport | null;
  /** The text of a file that the user chooses; `null` when none was chosen. */
  openFile(): Promise<Source | null>;
  /** The text of a file that was dropped. */
  readFile(name: string, bytes: Uint8Array): Promise<Source>;
  /** The text on the clipboard; empty when there is none. */
  clipboard(): Promise<Omit<Source, "name">>;
  sample(): Promise<string>;
  openLink(url: string): void;
  show(outcome: ImportOutcome): void;
  /** Selects an item in Zotero. */
  showItem(key: string, libraryID: number): void;
  /** Widths of the columns of the table, as the window itself wrote them; empty at first. */
  columnWidths: string;
  saveColumnWidths(widths: string): void;
  saveChoices(choices: WindowChoices): void;
  saveDraft(text: string, marks: readonly Mark[]): void;
  saveSession(session: string): void;
}
