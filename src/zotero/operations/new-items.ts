import { log } from "../log.ts";
import { getPref } from "../prefs.ts";

/** Milliseconds without another new item before anything is done: an import adds them one by one. */
const QUIET = 1500;

let observer: string | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
let working: Promise<void> | null = null;
let treat: ((ids: number[]) => Promise<void>) | null = null;
const waiting = new Set<number>();
/** Items that had their turn. */
const seen = new Set<number>();

/** Notes items that are added, if the settings say so, and hands them on when no more come for a while. */
export function watchNewItems(treatItems: (ids: number[]) => Promise<void>): void {
  treat = treatItems;
  observer ??= Zotero.Notifier.registerObserver({ notify }, ["item"], "spisok");
}

export function stopWatching(): void {
  if (observer) Zotero.Notifier.unregisterObserver(observer);
  if (timer) clearTimeout(timer);
  observer = timer = treat = null;
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
  await treat?.(ids);
}
