import { byId, localize, make } from "./dom.ts";
import type { CollectionChoice, Destination, Host, LibraryChoice } from "./host.ts";

const NEW = "new";
const NONE = "none";
const TOP = "top";

let libraries: readonly LibraryChoice[] = [];

/** Fills the choice of library and collection. What was chosen in this window stays. */
export function fillDestination(host: Host, name: string, onLibrary: () => void): void {
  const select = byId<HTMLSelectElement>("library");
  nameCollection(name);
  if (libraries.length) return;
  ({ libraries } = host);
  select.replaceChildren(
    ...libraries.map((library) => {
      const option = Object.assign(make("option", "", library.name), {
        value: String(library.id),
        disabled: !library.editable,
      });
      if (!library.editable) localize(option, "spisok-library-read-only", { name: library.name });
      return option;
    }),
  );
  const wanted =
    libraries.find(({ id, editable }) => editable && id === host.destination.libraryID) ??
    libraries.find(({ editable }) => editable);
  if (wanted) select.value = String(wanted.id);
  fillCollections(wanted, host.destination.collectionID);
  select.addEventListener("change", () => {
    fillCollections(
      libraries.find(({ id }) => String(id) === select.value),
      null,
    );
    onLibrary();
  });
  byId("collection").addEventListener("change", showNew);
  byId("collection-name").addEventListener("input", () => (byId("collection-name").dataset["own"] = "true"));
}

/** Proposes a name for the new collection, unless the user has given one. */
export function nameCollection(name: string): void {
  const field = byId<HTMLInputElement>("collection-name");
  if (!field.dataset["own"] || !field.value) field.value = name || "Spisok";
}

function fillCollections(library: LibraryChoice | undefined, selected: number | null): void {
  const collections = library?.collections ?? [];
  const select = byId<HTMLSelectElement>("collection");
  select.replaceChildren(special(NEW), special(NONE), ...collections.map(option));
  select.value = collections.some(({ id }) => id === selected) ? String(selected) : NEW;
  byId<HTMLSelectElement>("collection-parent").replaceChildren(special(TOP), ...collections.map(option));
  showNew();
}

function special(value: string): HTMLElement {
  const element = Object.assign(make("option"), { value });
  localize(element, `spisok-collection-${value}`);
  return element;
}

/** Collections in others are indented, as in the tree. */
const option = ({ id, name, level }: CollectionChoice) =>
  Object.assign(make("option", "", `${"\u2003".repeat(level)}${name}`), { value: String(id) });

function showNew(): void {
  const { value } = byId<HTMLSelectElement>("collection");
  byId("collection-name").hidden = value !== NEW;
  byId("collection-parent-row").hidden =
    value !== NEW || byId<HTMLSelectElement>("collection-parent").options.length < 2;
}

/** What is chosen. */
export function chosenDestination(): Destination {
  const libraryID = Number(byId<HTMLSelectElement>("library").value);
  const { value } = byId<HTMLSelectElement>("collection");
  if (value === NONE) return { libraryID };
  if (value !== NEW) return { libraryID, collectionID: Number(value) };
  const parent = byId<HTMLSelectElement>("collection-parent").value;
  return {
    libraryID,
    collectionName: byId<HTMLInputElement>("collection-name").value,
    ...(parent !== TOP && { parentID: Number(parent) }),
  };
}
