import type { Touched } from "../transaction.ts";
import type { SaveOptions } from "./open-collection.ts";

/**
 * Relates items to the one that their list came from, both ways, as Zotero's own *Related* does. Runs inside a transaction.
 * @returns the items that were not related to it before, for undo
 */
export async function relate(
  items: readonly Zotero.Item[],
  to: string,
  libraryID: number,
  save: SaveOptions,
  touched: Touched,
): Promise<{ to: string; items: string[] } | null> {
  const article = Zotero.Items.getByLibraryAndKey(libraryID, to) as Zotero.Item | false;
  if (!article) return null;
  touched.items.add(article);
  const quietly = { ...save, skipDateModifiedUpdate: true } as never;
  const fresh: string[] = [];
  for (const item of items) {
    if (item === article) continue;
    const there = item.addRelatedItem(article);
    const back = article.addRelatedItem(item);
    if (there) await item.save(quietly);
    if (there || back) fresh.push(item.key);
  }
  if (fresh.length) await article.save(quietly);
  return { to, items: fresh };
}

/** Takes relations back that an import made. Runs inside a transaction. */
export async function unrelate(
  { to, items }: { to: string; items: readonly string[] },
  libraryID: number,
  save: SaveOptions,
  touched: Touched,
): Promise<void> {
  const find = (key: string) => Zotero.Items.getByLibraryAndKey(libraryID, key) as Zotero.Item | false;
  const article = find(to);
  if (!article) return;
  touched.items.add(article);
  const quietly = { ...save, skipDateModifiedUpdate: true } as never;
  for (const item of items.map(find)) {
    if (!item) continue;
    touched.items.add(item);
    if (await item.removeRelatedItem(article)) await item.save(quietly);
    await article.removeRelatedItem(item);
  }
  await article.save(quietly);
}
