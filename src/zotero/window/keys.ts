/**
 * Whether a key is a shortcut: Ctrl, or Cmd on a Mac, and a letter. On a Cyrillic keyboard Ctrl+W comes as Ctrl+Ц; there the place
 * of the key counts.
 */
export function isShortcut(event: KeyboardEvent, letter: string): boolean {
  const { key, code } = event;
  if (!event.getModifierState("Accel") || event.shiftKey || event.altKey) return false;
  const latin = key.charCodeAt(0) < 128;
  return latin ? key.toLowerCase() === letter : code === `Key${letter.toUpperCase()}`;
}

/**
 * Ctrl+W, or Cmd+W, closes the window as it closes Zotero's own; Escape does so, too, where nothing is going on that it stops.
 * @param stop stops what goes on; `false` where nothing does
 * @param close closes the window, or asks first
 */
export function closeByKey(stop: () => boolean, close: () => void): void {
  window.addEventListener("keydown", (event) => {
    const isEscape = event.key === "Escape" && !event.isComposing && !event.defaultPrevented;
    if (!isEscape && !isShortcut(event, "w")) return;
    event.preventDefault();
    if (!isEscape || !stop()) close();
  });
}
