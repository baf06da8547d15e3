import { getPref } from "./prefs.ts";

const KEYS = "spisokKeys";
const KEY = "spisokKeyImport";

type XulDocument = Document & { createXULElement(name: string): Element };

/** Gives the main window the key of *Import Reading List…*: Ctrl+Shift, or Cmd+Shift, and the letter of the settings. */
export function addShortcut(window: Window, run: () => void): void {
  removeShortcut(window);
  const letter = getPref<string>("shortcut") ?? "";
  if (!/^[A-Za-z0-9]$/.test(letter)) return;
  const document = window.document as XulDocument;
  const keys = document.createXULElement("keyset");
  keys.id = KEYS;
  const key = document.createXULElement("key");
  key.id = KEY;
  key.setAttribute("modifiers", "accel,shift");
  key.setAttribute("key", letter.toUpperCase());
  key.addEventListener("command", run);
  keys.append(key);
  // Only a set that comes with its keys is heard.
  document.documentElement.append(keys);
}

export function removeShortcut(window: Window): void {
  window.document.getElementById(KEYS)?.remove();
}

/** Has an item of a menu show the key. Menus read it from there when they are put together. */
export function showShortcut(item: Element | undefined): void {
  if (!item) return;
  item.removeAttribute("acceltext");
  if (item.ownerDocument.getElementById(KEY)) item.setAttribute("key", KEY);
  else item.removeAttribute("key");
}
