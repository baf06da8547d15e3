import { notifierQueue, sendNotices } from "../lookup.ts";
import { inOneTransaction } from "../transaction.ts";
import type { Operation } from "./types.ts";

/** Saves items inside {@link inOneStep}. */
export type Save = (item: Zotero.Item) => Promise<void>;

/** So many changed items Zotero's windows hear of at once; thousands would keep them busy for seconds. */
const PORTION = 500;

/**
 * Runs changes in one transaction, with notices to Zotero's windows at its end and one step in its history of changes. When
 * it fails nothing of it is left, in the database or in memory.
 * @param run says what it changes before it does, and saves what became different
 * @returns how many items were saved
 */
export async function inOneStep(
  operation: Operation,
  run: (save: Save, willChange: (item: Zotero.Item) => void) => Promise<void>,
): Promise<number> {
  const queues = [notifierQueue()];
  let saved = 0;
  await inOneTransaction(
    async ({ items }) => {
      await run(
        async (item) => {
          if (saved && saved % PORTION === 0) queues.push(notifierQueue());
          await item.save({ skipSelect: true, notifierQueue: queues.at(-1) } as never);
          saved++;
        },
        (item) => items.add(item),
      );
      if (saved) stageUndo(operation, saved);
    },
    ["primaryData", "itemData", "tags"],
  );
  for (const [i, queue] of queues.entries()) {
    if (i) await new Promise((resolve) => setTimeout(resolve));
    await sendNotices(queue);
  }
  return saved;
}

/** Zotero 10 has a history of changes, which shows the text of this id; 8 and 9 have none. */
function stageUndo(operation: Operation, count: number): void {
  const { UndoHistory } = Zotero as unknown as {
    UndoHistory?: { stageAction(action: string, args: object): void };
  };
  UndoHistory?.stageAction(`spisok-operations-undo-${operation}`, { count });
}
