/** Zotero's *Import…*; in the tab of a document, which has none, the item that imports its annotations. */
const NEIGHBOURS = ["menu_import", "menu_importFromEPUB"];

/**
 * Moves an item of the File menu to what imports in Zotero itself. Zotero puts the items of plugins below *Quit*, anew each time that
 * the menu opens.
 */
export function placeInFileMenu(item: Element | undefined): void {
  const found = NEIGHBOURS.map((id) => item?.parentElement?.querySelector<HTMLElement>(`#${id}`));
  const neighbour = found.find((one) => one && !one.hidden) ?? found.find(Boolean);
  if (item && neighbour) neighbour.after(item);
}
