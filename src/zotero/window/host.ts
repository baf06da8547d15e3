import type { ReadingList, ReadingStep, ReadOptions, ZoteroItem } from "../../core/index.ts";

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

/** Where a list goes: an existing collection or a new one. */
export interface Destination {
  libraryID: number;
  collectionID?: number;
  collectionName?: string;
}

/** What an import came to. Items by key, so that it outlasts a restart. */
export interface ImportOutcome {
  created: string[];
  linked: string[];
  collection: { key: string; name: string } | null;
  libraryID: number;
  undoToken: string;
}

/** What the window needs of the program around it. The window itself knows no Zotero, so that tests can open it anywhere. */
export interface Host {
  /** Text to begin with: what was typed when the window was last closed. */
  draft: string;
  destination: { libraryID: number; collectionID: number | null };
  libraries: LibraryChoice[];
  options: { scheme: string; title: string };
  read(text: string, options: ReadOptions, onStep: (step: ReadingStep) => void): Promise<ReadingList>;
  /** For each item the key of one that is in the library already. */
  findExisting(items: readonly ZoteroItem[], libraryID: number): Promise<(string | null)[]>;
  importItems(
    items: readonly ZoteroItem[],
    to: Destination,
    onProgress: (done: number, total: number) => void,
    isCancelled: () => boolean,
  ): Promise<ImportOutcome>;
  undo(token: string): Promise<{ trashed: number }>;
  /** `null` when the user chose no file. */
  openFile(): Promise<{ text: string; format: "text" | "html"; name: string } | null>;
  sample(): Promise<string>;
  openLink(url: string): void;
  show(outcome: ImportOutcome): void;
  saveDraft(text: string): void;
}
