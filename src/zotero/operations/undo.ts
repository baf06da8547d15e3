import { requireEditable } from "./apply.ts";
import type { ItemRecord } from "./change-item.ts";
import { settingsPath, writeText } from "../settings/folder.ts";
import { fieldOf } from "./snapshot.ts";
import { inOneStep } from "./transaction.ts";
import type { Operation } from "./types.ts";

/** What an operation did, by keys, so that it can be undone after a restart, too. */
export interface ChangeRecord {
  operation: Operation;
  items: ItemRecord[];
}

export interface UndoOutcome {
  restored: number;
  /** Items that were changed since in the same places, or deleted; they were left as they are. */
  skipped: number;
}

type Stored = ChangeRecord & { token: string };

const path = () => settingsPath("undo.json");

/** Keeps the last operation for undo, beside the settings' files, and gives the token that names it. */
export async function rememberChanges(record: ChangeRecord): Promise<string> {
  const token = Zotero.Utilities.randomString(12);
  await writeText(path(), JSON.stringify({ token, ...record }));
  return token;
}

/** The operation that can be undone, if there is one. */
export async function lastChanges(): Promise<Stored | null> {
  try {
    return JSON.parse(await IOUtils.readUTF8(path())) as Stored;
  } catch {
    return null;
  }
}

/**
 * Takes an operation back, in one step: each field gets the value that it had if it still has the one that was written, and the
 * added tags go.
 * @param token of the operation; the last one when absent
 * @throws when another operation was run since, or a library cannot be written to
 */
export async function undoChanges(token?: string): Promise<UndoOutcome> {
  const record = await lastChanges();
  if (!record || (token !== undefined && record.token !== token))
    throw new Error("this cannot be undone any more: something else was changed since");
  await requireEditable(record.items.map(({ libraryID }) => libraryID));
  const restored = await inOneStep(record.operation, async (save, willChange) => {
    for (const changed of record.items) {
      const item = Zotero.Items.getByLibraryAndKey(changed.libraryID, changed.key) as Zotero.Item | false;
      if (!item) continue;
      willChange(item);
      if (restore(item, changed)) await save(item);
    }
  });
  await IOUtils.remove(path(), { ignoreAbsent: true });
  return { restored, skipped: record.items.length - restored };
}

function restore(item: Zotero.Item, { fields, tags, tagType }: ItemRecord): boolean {
  for (const [name, [from, to]] of Object.entries(fields))
    if (fieldOf(item, name) === to) item.setField(name as "title", from);
  for (const tag of tags) if (item.getTagType(tag) === tagType) item.removeTag(tag);
  return item.hasChanged();
}
