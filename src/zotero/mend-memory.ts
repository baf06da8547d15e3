import { breather } from "./breathe.ts";
import type { ItemData, Touched } from "./transaction.ts";

/** zotero-types does not know these. */
const zotero = () =>
  Zotero as unknown as {
    Tags: {
      init(): Promise<void>;
      getID(name: string): number | false;
      purge(ids: number[]): Promise<void>;
    };
    DB: {
      columnQueryAsync(sql: string): Promise<number[]>;
      queryAsync(sql: string, params: unknown[]): Promise<void>;
      executeTransaction(run: () => Promise<void>): Promise<void>;
    };
  };

interface Reloadable {
  reload(types: readonly string[], unchanged: boolean): Promise<void>;
}

interface ReloadableKind {
  reload(ids: readonly number[], types: readonly string[], unchanged: boolean): Promise<void>;
}

/** Items that are read again at once: one by one, thousands of them take many times as long. */
const PORTION = 100;

/**
 * Brings what Zotero keeps in memory back to what the database has, after a transaction was rolled back. Zotero does that for new
 * items and collections alone.
 */
export async function mendMemory(
  { items, collections, tags }: Touched,
  changes: readonly ItemData[],
): Promise<void> {
  const names = new Set([...tags, ...[...items].flatMap((item) => item.getTags().map(({ tag }) => tag))]);
  await forgetLostTags(names);
  // What a failed transaction wanted to do in memory after its commit is done after the next one: an empty one, before it can harm.
  await zotero().DB.executeTransaction(async () => {});
  const ids = [...items].flatMap(({ id }) => id || []);
  const breathe = breather();
  for (let at = 0; at < ids.length; at += PORTION) {
    await (Zotero.Items as unknown as ReloadableKind).reload(ids.slice(at, at + PORTION), changes, true);
    await breathe();
  }
  for (const collection of collections)
    await (collection as unknown as Reloadable).reload(["primaryData", "childItems"], true);
}

/**
 * Zotero remembers the number that a new tag got, although its row is gone; no item could have the tag before a restart
 * ("FOREIGN KEY constraint failed").
 */
async function forgetLostTags(names: Iterable<string>): Promise<void> {
  const { Tags, DB } = zotero();
  const numbered = [...names].flatMap((name) => {
    const id = Tags.getID(name);
    return id === false ? [] : [{ id, name }];
  });
  if (!numbered.length) return;
  const rows = new Set(await DB.columnQueryAsync("SELECT tagID FROM tags"));
  const lost = numbered.filter(({ id }) => !rows.has(id));
  if (!lost.length) return;
  await Tags.init();
  // Zotero 8 reads the rows, but keeps the numbers that it had. It forgets a tag that it deletes, and for that it needs a row.
  const kept = lost.filter(({ id, name }) => Tags.getID(name) === id);
  if (!kept.length) return;
  await DB.executeTransaction(async () => {
    for (const { id, name } of kept)
      await DB.queryAsync("INSERT INTO tags (tagID, name) VALUES (?, ?)", [id, name]);
    await Tags.purge(kept.map(({ id }) => id));
  });
}
