import { placeInFileMenu } from "./place-in-file-menu.ts";
import { showShortcut } from "./shortcut.ts";
import { operationsMenu, run, type Commands } from "./operations/menu.ts";

/** Files with texts that stand in Zotero's own windows. */
const TEXTS = ["spisok.ftl", "spisok-operations.ftl"];
const registered: string[] = [];

/** The element that Zotero made of an item. */
interface Shown {
  menuElem?: Element;
}

/** Puts *Import Reading List…* into the File menu and the context menu of collections, and the operations where items are. */
export function registerMenus(pluginID: string, commands: () => Commands): void {
  const manager = (Zotero as unknown as { MenuManager: { registerMenu(options: object): string | false } })
    .MenuManager;
  const item = { menuType: "menuitem", l10nID: "spisok-menu-import" };
  // No item of the menu bar has an icon, those of context menus have.
  const itemOfFile = {
    ...item,
    onShowing: (_event: Event, { menuElem }: Shown) => {
      placeInFileMenu(menuElem);
      showShortcut(menuElem);
    },
    onCommand: () => run(commands(), ({ openImportWindow }) => openImportWindow()),
  };
  const itemHere = {
    ...item,
    icon: "chrome://spisok/content/icons/menu.svg",
    onShowing: (_event: Event, { menuElem }: Shown) => showShortcut(menuElem),
    onCommand: () => run(commands(), ({ openImportWindowHere }) => openImportWindowHere()),
  };
  for (const [menuID, target, menus] of [
    ["spisok-file", "main/menubar/file", [itemOfFile]],
    ["spisok-collection", "main/library/collection", [itemHere, operationsMenu("collection", commands)]],
    ["spisok-item", "main/library/item", [operationsMenu("item", commands)]],
  ]) {
    const id = manager.registerMenu({ menuID, pluginID, target, menus });
    if (id) registered.push(id);
  }
  history()?.addResourceIds(["spisok-operations.ftl"]);
}

export function unregisterMenus(): void {
  const manager = (Zotero as unknown as { MenuManager: { unregisterMenu(id: string): void } }).MenuManager;
  for (const id of registered.splice(0)) manager.unregisterMenu(id);
  history()?.removeResourceIds(["spisok-operations.ftl"]);
}

/** Zotero's own texts, where its history of changes looks for the names of steps. */
const history = () =>
  (Zotero as unknown as { ftl?: Record<"addResourceIds" | "removeResourceIds", (ids: string[]) => void> })
    .ftl;

/** Menus find their texts through the window that they stand in. */
export function addTexts(window: Window): void {
  for (const file of TEXTS)
    (
      window as unknown as { MozXULElement: { insertFTLIfNeeded(file: string): void } }
    ).MozXULElement.insertFTLIfNeeded(file);
}

export function removeTexts(window: Window): void {
  for (const file of TEXTS) window.document.querySelector(`link[href="${file}"]`)?.remove();
}
