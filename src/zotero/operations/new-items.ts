import { log } from "../log.ts";
import { getPref } from "../prefs.ts";
import { applyEdits } from "./apply.ts";
import { planOptions } from "./plan-options.ts";
import { planItems } from "./planner.ts";
import { regularItems } from "./selected-items.ts";
import type { ItemFindings } from "./types.ts";

/** Milliseconds without another new item before anything is done: an import adds them one by one. */
const QUIET = 1500;

let observer: string | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
let working: Promise<void> | null = null;
const waiting = new Set<number>();
/** Items that had their turn. */
const seen = new Set<number>();

/**
 * Cleans, normalises and tags items that are added here, if the settings say so; only changes that are sure are made. Items
 * that come from a sync were looked at where they were added, and items of Spisok's own imports were read with care already.
 */
export function watchNewItems(): void {
  observer ??= Zotero.Notifier.registerObserver({ notify }, ["item"], "spisok");
}

export function stopWatching(): void {
  if (observer) Zotero.Notifier.unregisterObserver(observer);
  if (timer) clearTimeout(timer);
  observer = timer = null;
  waiting.clear();
  seen.clear();
}

function notify(event: string, type: string, ids: readonly (string | number)[]): void {
  if (event !== "add" || type !== "item" || !getPref<boolean>("newItems")) return;
  for (const id of ids.map(Number)) if (!seen.has(id)) waiting.add(id);
  if (waiting.size) later();
}

function later(): void {
  if (timer) clearTimeout(timer);
  timer = setTimeout(() => {
    timer = null;
    // One after the other: what a run changes must be there when the next one looks.
    if (working || syncing()) return later();
    working = treatWaiting()
      .catch((error: unknown) => log(`new items were left as they are: ${error}`))
      .finally(() => (working = null));
  }, QUIET);
}

const syncing = () => (Zotero as unknown as { Sync: { Runner: { syncInProgress: boolean } } }).Sync.Runner.syncInProgress; // prettier-ignore

async function treatWaiting(): Promise<void> {
  const ids = [...waiting];
  waiting.clear();
  for (const id of ids) seen.add(id);
  const items = regularItems(ids.flatMap((id) => (Zotero.Items.get(id) as Zotero.Item | false) || [])).filter(
    (item) => ids.includes(item.id) && isNewHere(item),
  );
  if (!items.length) return;
  const found: ItemFindings[] = [];
  await planItems(items, "new", await planOptions(), { onFound: (some) => void found.push(...some) });
  const sure = found.flatMap((one) => {
    const edits = one.edits.filter((edit) => edit.sure);
    return edits.length ? [{ ...one, edits }] : [];
  });
  if (observer && sure.length) await applyEdits("new", sure);
}

/** Added on this computer, by hand or by another add-on, and not by an import of Spisok's own. */
function isNewHere(item: Zotero.Item): boolean {
  const library = Zotero.Libraries.get(item.libraryID);
  if (!library || !library.editable || item.synced || item.version > 0) return false;
  return !importedKeys().includes(`${item.libraryID}/${item.key}`);
}

function importedKeys(): string[] {
  try {
    const { libraryID, created } = JSON.parse(getPref<string>("lastImport")) as {
      libraryID: number;
      created: string[];
    };
    return created.map((key) => `${libraryID}/${key}`);
  } catch {
    return [];
  }
}
