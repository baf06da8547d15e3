import { libraryOf } from "../lookup.ts";
import { itemPrefs } from "../prefs.ts";
import { sparingly } from "../sparingly.ts";
import { Cancelled, type Hooks } from "./cancelled.ts";
import { changeItem, type ItemRecord } from "./change-item.ts";
import { inOneStep } from "./transaction.ts";
import type { ItemFindings, Operation } from "./types.ts";
import { rememberChanges } from "./undo.ts";
import { ToldError } from "../told-error.ts";

/** What became of the changes that were chosen. */
export interface ApplyOutcome {
  changed: number;
  /** Items that were changed or deleted since the preview; they were left as they are. */
  skipped: number;
  /** Names the changes for undo; empty where there were none. */
  undoToken: string;
}

/**
 * Writes the chosen changes in one step. Only items that become different are saved. A failure or a stop leaves nothing behind.
 * @throws {Cancelled} when the hooks say so; an error for a library that cannot be written to, and whatever Zotero throws
 */
export async function applyEdits(
  operation: Operation,
  chosen: readonly ItemFindings[],
  hooks: Hooks = {},
): Promise<ApplyOutcome> {
  const items = chosen.map(({ id }) => Zotero.Items.get(id) as Zotero.Item | false);
  await requireEditable(items.flatMap((item) => (item ? [item.libraryID] : [])));
  const tagType = itemPrefs().tagType === "manual" ? 0 : 1;
  const records: ItemRecord[] = [];
  const report = sparingly(hooks.onProgress);
  const changed = await inOneStep(operation, async (save, willChange) => {
    for (const [i, { edits }] of chosen.entries()) {
      if (hooks.isCancelled?.()) throw new Cancelled();
      const item = items[i];
      if (item && !item.deleted) {
        willChange(item);
        const record = changeItem(item, edits, tagType);
        if (record) {
          await save(item);
          records.push(record);
        }
      }
      report(i + 1, chosen.length);
    }
  });
  const undoToken = changed ? await rememberChanges({ operation, items: records }) : "";
  return { changed, skipped: chosen.length - changed, undoToken };
}

/** @throws for a library that cannot be written to */
export async function requireEditable(libraryIDs: readonly number[]): Promise<void> {
  for (const library of [...new Set(libraryIDs)].map(libraryOf)) {
    if (!library.editable)
      throw new ToldError("library-read-only", `the library "${library.name}" is read-only`, {
        name: library.name,
      });
    await library.waitForDataLoad("item");
  }
}
