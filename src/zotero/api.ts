import type { ReadOptions, ZoteroItem } from "../core/index.ts";
import { libraryByName } from "./libraries.ts";
import { readAsSet } from "./settings/read-as-set.ts";
import type { Destination, ImportOutcome } from "./window/host.ts";
import { importItems } from "./writing/import-items.ts";
import { undoImport } from "./writing/undo.ts";

/** What other add-ons, scripts and the tests can call as `Zotero.Spisok`. */
export interface SpisokApi {
  version: string;
  /** Reads a list and imports it, as the window does without a look in between. */
  importText(
    text: string,
    to?: Partial<Destination> & { library?: string | number },
    options?: ReadOptions,
  ): Promise<ImportOutcome>;
  importItems(items: readonly ZoteroItem[], to?: Partial<Destination>): Promise<ImportOutcome>;
  undo(token: string): Promise<{ trashed: number }>;
}

export function createApi(version: string): SpisokApi {
  const place = (to: Partial<Destination> & { library?: string | number }): Destination => {
    const { library, ...rest } = to;
    return { ...rest, libraryID: to.libraryID ?? libraryByName(library) };
  };
  return {
    version,
    async importText(text, to = {}, options = {}) {
      const list = await readAsSet(text, options);
      const name =
        to.collectionID === undefined && to.collectionName === undefined && list.name
          ? { collectionName: list.name }
          : {};
      return importItems(
        list.entries.map(({ item }) => item),
        { ...place(to), ...name },
        { printed: list.entries.map(({ text: printed }) => printed) },
      );
    },
    importItems: (items, to = {}) => importItems(items, place(to)),
    undo: undoImport,
  };
}
