/** Writes a line to Zotero's debug output; the sandbox of an add-on has no console. */
export function log(message: string): void {
  Zotero.debug(`[Spisok] ${message}`);
}
