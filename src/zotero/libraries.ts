import type { CollectionChoice, LibraryChoice } from "./window/host.ts";

/** Libraries that a list can go into, with their collections in the order of the tree. Read-only ones are marked. */
export function libraryChoices(): LibraryChoice[] {
  return Zotero.Libraries.getAll()
    .filter(({ libraryType }) => libraryType === "user" || libraryType === "group")
    .map((library) => ({
      id: library.libraryID,
      name: library.name,
      editable: library.editable,
      collections: collectionsOf(library.libraryID),
    }));
}

function collectionsOf(libraryID: number): CollectionChoice[] {
  const all = Zotero.Collections.getByLibrary(libraryID, true) as unknown as {
    id: number;
    name: string;
    level: number;
  }[];
  return all.map(({ id, name, level }) => ({ id, name, level: level ?? 0 }));
}

/** The library that a user names: its number or its name. The own library where nothing is named. */
export function libraryByName(name: string | number | undefined): number {
  if (name === undefined || name === "") return Zotero.Libraries.userLibraryID;
  const library = Zotero.Libraries.getAll().find(
    (one) => String(one.libraryID) === String(name) || one.name === name,
  );
  if (!library) throw new Error(`there is no library "${name}"`);
  return library.libraryID;
}
