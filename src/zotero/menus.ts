import { openImportWindow } from "./import-window.ts";

const FTL = "spisok.ftl";
const registered: string[] = [];

/** Puts *Import Reading List…* into the File menu and the context menu of collections. */
export function registerMenus(pluginID: string): void {
  const manager = (Zotero as unknown as { MenuManager: { registerMenu(options: object): string | false } })
    .MenuManager;
  const item = {
    menuType: "menuitem",
    l10nID: "spisok-menu-import",
    icon: "chrome://spisok/content/icons/menu.svg",
    onCommand: () => openImportWindow(),
  };
  for (const [menuID, target] of [
    ["spisok-file", "main/menubar/file"],
    ["spisok-collection", "main/library/collection"],
  ]) {
    const id = manager.registerMenu({ menuID, pluginID, target, menus: [item] });
    if (id) registered.push(id);
  }
}

export function unregisterMenus(): void {
  const manager = (Zotero as unknown as { MenuManager: { unregisterMenu(id: string): void } }).MenuManager;
  for (const id of registered.splice(0)) manager.unregisterMenu(id);
}

/** Menus find their texts through the window that they stand in. */
export function addTexts(window: Window): void {
  (
    window as unknown as { MozXULElement: { insertFTLIfNeeded(file: string): void } }
  ).MozXULElement.insertFTLIfNeeded(FTL);
}

export function removeTexts(window: Window): void {
  window.document.querySelector(`link[href="${FTL}"]`)?.remove();
}
