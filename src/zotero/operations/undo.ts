import { requireEditable } from "./apply.ts";
import type { ItemRecord } from "./change-item.ts";
import { settingsPath, writeText } from "../settings/folder.ts";
import { fieldOf } from "./snapshot.ts";
import { inOneStep } from "./transaction.ts";
import type { Operation } from "./types.ts";
import { ToldError } from "../told-error.ts";

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

/** So many operations can be undone, as long as their records are not longer than this, in characters. */
const MOST = 10;
const LONGEST = 8_000_000;

/** Keeps an operation for undo, beside the settings' files, and gives the token that names it. */
export async function rememberChanges(record: ChangeRecord): Promise<string> {
  const token = Zotero.Utilities.randomString(12);
  await keep([{ token, ...record }, ...(await records())]);
  return token;
}

/** The operation that would be undone next, if there is one. */
export async function lastChanges(): Promise<Stored | null> {
  return (await records())[0] ?? null;
}

/** What can be undone, the last first. */
async function records(): Promise<Stored[]> {
  try {
    const kept = JSON.parse(await IOUtils.readUTF8(path())) as unknown;
    return Array.isArray(kept) ? (kept as Stored[]) : [];
  } catch {
    return [];
  }
}

async function keep(all: readonly Stored[]): Promise<void> {
  let room = LONGEST;
  const kept: string[] = [];
  for (const record of all.slice(0, MOST)) {
    const text = JSON.stringify(record);
    // The last one is kept however long it is.
    if (kept.length && text.length > room) break;
    room -= text.length;
    kept.push(text);
  }
  await writeText(path(), `[${kept.join(",\n")}]`);
}

/**
 * Takes an operation back, in one step: each field gets the value that it had if it still has the one that was written, and the
 * added tags go.
 * @param token of the operation; the last one when absent
 * @throws when it is too long ago or was undone already, or a library cannot be written to
 */
export async function undoChanges(token?: string): Promise<UndoOutcome> {
  const all = await records();
  const record = token === undefined ? all[0] : all.find((one) => one.token === token);
  if (!record)
    throw new ToldError(
      "undo-old",
      "this cannot be undone any more: it was undone already, or is too long ago",
    );
  await requireEditable(record.items.map(({ libraryID }) => libraryID));
  const restored = await inOneStep(record.operation, async (save, willChange) => {
    for (const changed of record.items) {
      const item = Zotero.Items.getByLibraryAndKey(changed.libraryID, changed.key) as Zotero.Item | false;
      if (!item) continue;
      willChange(item);
      if (restore(item, changed)) await save(item);
    }
  });
  await keep((await records()).filter((one) => one.token !== record.token));
  return { restored, skipped: record.items.length - restored };
}

function restore(item: Zotero.Item, { fields, tags, tagType }: ItemRecord): boolean {
  for (const [name, [from, to]] of Object.entries(fields))
    if (fieldOf(item, name) === to) item.setField(name as "title", from);
  for (const tag of tags) if (item.getTagType(tag) === tagType) item.removeTag(tag);
  return item.hasChanged();
}
