import { log } from "./log.ts";
import { mendMemory } from "./mend-memory.ts";

/** What a transaction changes; noted before it is changed, so that Zotero's memory can be mended after a failure. */
export interface Touched {
  /** Items that were in the library before. */
  items: Set<Zotero.Item>;
  /** Collections that were there before and get items, or lose them. */
  collections: Set<Zotero.Collection>;
  /** Names of tags that items get. */
  tags: Set<string>;
}

/** Zotero's names of what is loaded of an item together. */
export type ItemData = "primaryData" | "itemData" | "creators" | "tags" | "collections" | "relations";

/**
 * Runs changes in one transaction of Zotero's database. When it fails nothing of it is left, neither in the database nor in what
 * Zotero keeps in memory.
 * @param run makes and saves the changes; it notes in `touched` what was there before
 * @param changes what becomes different in the items that it notes; thousands of them are brought back sooner when it is little
 * @throws whatever `run` and Zotero throw
 */
export async function inOneTransaction<T>(
  run: (touched: Touched) => Promise<T>,
  changes: readonly ItemData[],
): Promise<T> {
  const touched: Touched = { items: new Set(), collections: new Set(), tags: new Set() };
  try {
    return await Zotero.DB.executeTransaction(() => run(touched));
  } catch (error) {
    // The user is to hear why it failed, not what came after.
    await mendMemory(touched, changes).catch((second) =>
      log(`Zotero's memory could not be mended: ${second}`),
    );
    throw error;
  }
}
