import { byId, localize, make } from "./dom.ts";
import type { CollectionChoice, Destination, Host, LibraryChoice } from "./host.ts";

const NEW = "new";
const NONE = "none";
const TOP = "top";

let libraries: readonly LibraryChoice[] = [];

/** What is chosen, and whether the user has given the new collection its name. */
export type ChosenDestination = Destination & { named?: boolean };

/** Fills the choice of library and collection with those that are there now. What was chosen in this window stays. */
export function fillDestination(host: Host, name: string, onLibrary: () => void): void {
  const before = libraries.length ? keptDestination() : null;
  nameCollection(name);
  libraries = host.libraries();
  byId("library").replaceChildren(...libraries.map(libraryOption));
  if (!before) watch(onLibrary);
  choose(before ?? selected(host));
}

function watch(onLibrary: () => void): void {
  byId("library").addEventListener("change", () => {
    fillCollections(libraryOf(Number(byId<HTMLSelectElement>("library").value)));
    sayElsewhere(undefined);
    onLibrary();
  });
  byId("collection").addEventListener("change", showNew);
  byId("collection-name").addEventListener("input", () => (byId("collection-name").dataset["own"] = "true"));
}

/** What is selected in Zotero. */
const selected = ({ destination: { libraryID, collectionID } }: Host): Destination => ({
  libraryID,
  ...(collectionID !== null && { collectionID }),
});

/** Chooses what is selected in Zotero now; `null` before there is a choice, else what was chosen until then. */
export function chooseSelected(host: Host): ChosenDestination | null {
  if (!libraries.length) return null;
  libraries = host.libraries();
  const before = keptDestination();
  choose(selectedInstead(host, before));
  return before;
}

/** What is selected in Zotero; the name that was given to a new collection stays. */
export const selectedInstead = (
  host: Host,
  { named, collectionName }: ChosenDestination,
): ChosenDestination => ({
  ...selected(host),
  ...(named && collectionName !== undefined && { named, collectionName }),
});

/** `Minsk seminar › Belarus`: a place by its names. */
export function placeName({ libraryID, collectionID, collectionName }: Destination): string {
  const library = libraries.find(({ id }) => id === libraryID);
  const collection = library?.collections.find(({ id }) => id === collectionID)?.name ?? collectionName;
  return [library?.name, collection].filter(Boolean).join(" › ");
}

/** Whether two places are one. */
export const isSamePlace = (one: Destination, other: Destination): boolean =>
  one.libraryID === other.libraryID &&
  one.collectionID === other.collectionID &&
  one.collectionName === other.collectionName &&
  one.parentID === other.parentID;

/** Chooses a library and a collection, as far as they are there and can be written to. */
export function choose(to: ChosenDestination): void {
  const library = libraryOf(to.libraryID) ?? libraries.find(({ editable }) => editable);
  if (library) byId<HTMLSelectElement>("library").value = String(library.id);
  sayElsewhere(libraries.find(({ id }) => id === to.libraryID));
  fillCollections(library);
  if (library?.id !== to.libraryID) return;
  const has = (id: number | undefined) => library.collections.some((one) => one.id === id);
  const none = "named" in to && to.collectionID === undefined && to.collectionName === undefined;
  if (has(to.collectionID)) byId<HTMLSelectElement>("collection").value = String(to.collectionID);
  else if (none) byId<HTMLSelectElement>("collection").value = NONE;
  if (has(to.parentID)) byId<HTMLSelectElement>("collection-parent").value = String(to.parentID);
  if (to.named && to.collectionName) {
    byId<HTMLInputElement>("collection-name").value = to.collectionName;
    byId("collection-name").dataset["own"] = "true";
  }
  showNew();
}

/** Says that the library which was asked for cannot be written to, so that nobody is surprised at which one is chosen. */
function sayElsewhere(asked: LibraryChoice | undefined): void {
  const said = byId("library-elsewhere");
  said.hidden = !asked || asked.editable;
  if (asked) localize(said, "spisok-library-elsewhere", { name: asked.name });
}

const libraryOf = (libraryID: number) => libraries.find(({ id, editable }) => editable && id === libraryID);

/** Proposes a name for the new collection, unless the user has given one. */
export function nameCollection(name: string): void {
  const field = byId<HTMLInputElement>("collection-name");
  if (!field.dataset["own"] || !field.value) field.value = name || "Spisok";
}

/** The next list is another one: the name that was given to the collection of this one is not for it. */
export function forgetName(): void {
  delete byId("collection-name").dataset["own"];
}

function libraryOption({ id, name, editable }: LibraryChoice): HTMLElement {
  const option = Object.assign(make("option", "", name), { value: String(id), disabled: !editable });
  if (!editable) localize(option, "spisok-library-read-only", { name });
  return option;
}

function fillCollections(library: LibraryChoice | undefined): void {
  const collections = library?.collections ?? [];
  byId("collection").replaceChildren(special(NEW), special(NONE), ...collections.map(option));
  byId("collection-parent").replaceChildren(special(TOP), ...collections.map(option));
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

/** What is chosen, as an import wants it. */
export function chosenDestination(): Destination {
  const { libraryID, collectionID, collectionName, parentID } = keptDestination();
  return {
    libraryID,
    ...(collectionID !== undefined && { collectionID }),
    ...(collectionName !== undefined && { collectionName }),
    ...(parentID !== undefined && { parentID }),
  };
}

/** The same, as it can be chosen again in another window. */
export function keptDestination(): ChosenDestination {
  const libraryID = Number(byId<HTMLSelectElement>("library").value);
  const { value } = byId<HTMLSelectElement>("collection");
  const name = byId<HTMLInputElement>("collection-name");
  const named = Boolean(name.dataset["own"]);
  if (value === NONE) return { libraryID, named };
  if (value !== NEW) return { libraryID, named, collectionID: Number(value) };
  const parent = byId<HTMLSelectElement>("collection-parent").value;
  return {
    libraryID,
    named,
    collectionName: name.value,
    ...(parent !== TOP && { parentID: Number(parent) }),
  };
}
