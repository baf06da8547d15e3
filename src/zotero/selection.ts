/** What is selected in Zotero's main window. The getters are singular in Zotero 8 and 9, plural in 10, and throw where they are not. */

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
