import type { ZoteroItem } from "../../core/index.ts";

/** What is to be imported, and where. */
export interface ImportOrder {
  items: readonly ZoteroItem[];
  /** Name of the collection, new or existing. */
  collection: string;
  /** Name or id of the library; the user's own one when absent. */
  library?: string | undefined;
}

/** What an import came to. */
export interface ImportReport {
  created: number;
  /** Items that the library had already: they were added to the collection. */
  linked: number;
  collection: string;
  library: string;
  /** What Zotero said of items that it refused. */
  failed: string[];
}

/** A way into Zotero either imported, or says in plain words why it could not. */
export type Attempt = { report: ImportReport } | { refused: string };
