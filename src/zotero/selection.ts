/** What is selected in Zotero's main window. The getters are singular in Zotero 8 and 9, plural in 10, and throw where they are not. */

import type { Article } from "./window/host.ts";

interface Pane {
  getSelectedLibraryIDs?: () => number[];
  getSelectedLibraryID?: () => number;
  getSelectedCollections?: (asID?: boolean) => { id: number }[];
  getSelectedCollection?: (asID?: boolean) => { id: number } | false | undefined;
}

export interface Selection {
  libraryID: number;
  collectionID: number | null;
}

/** The selected library and collection; the user's own library where nothing is. */
export function selection(): Selection {
  const pane = Zotero.getActiveZoteroPane() as unknown as Pane | null;
  const fallback = { libraryID: Zotero.Libraries.userLibraryID, collectionID: null };
  if (!pane) return fallback;
  const libraryID = pane.getSelectedLibraryIDs
    ? pane.getSelectedLibraryIDs()[0]
    : pane.getSelectedLibraryID?.();
  const collection = pane.getSelectedCollections
    ? pane.getSelectedCollections()[0]
    : pane.getSelectedCollection?.();
  return { libraryID: libraryID || fallback.libraryID, collectionID: collection ? collection.id : null };
}

/** The one regular item that is selected: the article that a list can have come from. */
export function selectedArticle(): Article | null {
  const pane = Zotero.getActiveZoteroPane() as unknown as { getSelectedItems?: () => Zotero.Item[] } | null;
  const selected = pane?.getSelectedItems?.() ?? [];
  const [item] = selected;
  if (!item || selected.length > 1) return null;
  // With an attachment or a note selected, the article is the item that it belongs to.
  const article = item.isRegularItem() ? item : item.topLevelItem;
  if (!article?.isRegularItem()) return null;
  const year = Number(article.getField("year"));
  return {
    key: article.key,
    title: article.getDisplayTitle(),
    libraryID: article.libraryID,
    ...(year && { year }),
  };
}
