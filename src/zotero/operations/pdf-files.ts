/** The PDF files of an item, the one that Zotero would open first; the item itself when it is one. */
export function pdfsOf(item: Zotero.Item): Zotero.Item[] {
  if (item.isPDFAttachment()) return [item];
  if (!item.isRegularItem()) return [];
  return item
    .getAttachments()
    .map((id) => Zotero.Items.get(id) as Zotero.Item | false)
    .filter((attachment): attachment is Zotero.Item => attachment !== false && attachment.isPDFAttachment());
}

/** Whether a list could be read from this selection: one item with a PDF. */
export const hasPdf = (items: readonly Zotero.Item[]): boolean =>
  items.length === 1 && pdfsOf(items[0]!).length > 0;
