/** What Zotero gives to the commands of a context menu. */
export interface MenuContext {
  /** Selected items; absent in the menu of collections. */
  items?: Zotero.Item[];
  /** Zotero 10: the selected rows of the tree of collections. */
  collectionTreeRows?: TreeRow[];
  /** Zotero 8 and 9; in 10 it throws, so it is read only where the other is absent. */
  collectionTreeRow?: TreeRow;
  setEnabled(enabled: boolean): void;
  setVisible(visible: boolean): void;
}

export interface TreeRow {
  ref?: { libraryID?: number };
  editable?: boolean;
  isTrash?(): boolean;
  isFeedsOrFeed?(): boolean;
  getItems(): Promise<Zotero.Item[]>;
}

export const rowsOf = (context: MenuContext): TreeRow[] =>
  context.collectionTreeRows ?? (context.collectionTreeRow ? [context.collectionTreeRow] : []);

/**
 * The items that a command is for: the selected ones, or all in the selected collections. Regular items only, each once; the
 * parents stand for selected attachments and notes.
 */
export async function itemsOf(context: MenuContext): Promise<Zotero.Item[]> {
  const all = context.items?.length
    ? context.items
    : (await Promise.all(rowsOf(context).map((row) => row.getItems()))).flat();
  return regularItems(all);
}

/** Regular items that are not in the trash, each once. */
export function regularItems(items: readonly Zotero.Item[]): Zotero.Item[] {
  const found = new Set<Zotero.Item>();
  for (const item of items) {
    const parent = item.parentItemID ? (Zotero.Items.get(item.parentItemID) as Zotero.Item | false) : item;
    if (
      parent &&
      parent.isRegularItem() &&
      !parent.deleted &&
      !(parent as { isFeedItem?: boolean }).isFeedItem
    )
      found.add(parent);
  }
  return [...found];
}
