import type { SaveOptions } from "./open-collection.ts";

/**
 * Writes a note with a list as printed, a reference a paragraph. Runs inside a transaction.
 * @returns its key
 */
export async function writeNote(
  text: string,
  libraryID: number,
  collection: Zotero.Collection | null,
  save: SaveOptions,
): Promise<string> {
  const note = new Zotero.Item("note");
  note.libraryID = libraryID;
  const paragraphs = text.split("\n").filter((line) => line.trim());
  note.setNote(paragraphs.map((line) => `<p>${escaped(line)}</p>`).join("\n"));
  if (collection) note.addToCollection(collection.id);
  await note.save(save as never);
  return note.key;
}

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
