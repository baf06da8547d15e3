import { byId, localize, make } from "./dom.ts";
import type { Destination, Host, LibraryChoice } from "./host.ts";

const NEW = "new";
const NONE = "none";

/** Fills the choice of library and collection. */
export function fillDestination(host: Host, name: string, onLibrary: () => void): void {
  const libraries = byId<HTMLSelectElement>("library");
  libraries.replaceChildren(
    ...host.libraries.map((library) => {
      const option = Object.assign(make("option", "", library.name), {
        value: String(library.id),
        disabled: !library.editable,
      });
      if (!library.editable) localize(option, "spisok-library-read-only", { name: library.name });
      return option;
    }),
  );
  const wanted =
    host.libraries.find(({ id, editable }) => editable && id === host.destination.libraryID) ??
    host.libraries.find(({ editable }) => editable);
  if (wanted) libraries.value = String(wanted.id);
  byId<HTMLInputElement>("collection-name").value = name;
  fillCollections(wanted, host.destination.collectionID);
  libraries.onchange = () => {
    fillCollections(
      host.libraries.find(({ id }) => String(id) === libraries.value),
      null,
    );
    onLibrary();
  };
  byId<HTMLSelectElement>("collection").onchange = showName;
}

function fillCollections(library: LibraryChoice | undefined, selected: number | null): void {
  const select = byId<HTMLSelectElement>("collection");
  const special = [NEW, NONE].map((value) => {
    const option = Object.assign(make("option"), { value });
    localize(option, `spisok-collection-${value}`);
    return option;
  });
  const existing = (library?.collections ?? []).map(({ id, name, level }) =>
    Object.assign(make("option", "", `${"\u2003".repeat(level)}${name}`), { value: String(id) }),
  );
  select.replaceChildren(...special, ...existing);
  select.value =
    selected !== null && existing.some(({ value }) => value === String(selected)) ? String(selected) : NEW;
  showName();
}

function showName(): void {
  byId("collection-name").hidden = byId<HTMLSelectElement>("collection").value !== NEW;
}

/** What is chosen. */
export function chosenDestination(): Destination {
  const libraryID = Number(byId<HTMLSelectElement>("library").value);
  const { value } = byId<HTMLSelectElement>("collection");
  if (value === NONE) return { libraryID };
  if (value === NEW) return { libraryID, collectionName: byId<HTMLInputElement>("collection-name").value };
  return { libraryID, collectionID: Number(value) };
}
