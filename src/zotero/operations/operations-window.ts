import { dressed } from "../dressed.ts";
import { libraryOf } from "../lookup.ts";
import { outliveWindow } from "../outlive-window.ts";
import { readingPrefs } from "../prefs.ts";
import { showNotice } from "../tell.ts";
import { features, keepSize } from "../window-size.ts";
import { applyEdits } from "./apply.ts";
import { planItems } from "./planner.ts";
import { planSettings } from "./plan-options.ts";
import type { ItemFindings, Operation } from "./types.ts";
import { undoChanges } from "./undo.ts";
import type { OperationsHost } from "./window/host.ts";

const SIZE = "operationsWindow";
const USUAL = { width: 980, height: 680 };
const windows = new Set<Window>();
let opened = 0;

/** Opens the preview of an operation on some items. Each call opens a window of its own. */
export function openOperationsWindow(operation: Operation, items: readonly Zotero.Item[]): void {
  const parent = Zotero.getMainWindow() as unknown as {
    openDialog(url: string, name: string, features: string, host: OperationsHost): Window;
  };
  for (const window of windows) if (window.closed) windows.delete(window);
  let window: Window | null = null;
  window = parent.openDialog(
    "chrome://spisok/content/operations.xhtml",
    `spisok-operations-${++opened}`,
    features(SIZE, USUAL),
    createHost(operation, items, () => window !== null && !window.closed),
  );
  windows.add(window);
  keepSize(window, SIZE);
}

export function closeOperationsWindows(): void {
  for (const window of windows) if (!window.closed) window.close();
  windows.clear();
}

function createHost(
  operation: Operation,
  items: readonly Zotero.Item[],
  isOpen: () => boolean,
): OperationsHost {
  const { scheme = "keep", title = "romanised" } = readingPrefs();
  return {
    dress: dressed,
    operation,
    options: { scheme, title },
    count: items.length,
    async plan(chosen, { onWarnings, ...hooks }) {
      const { options, warnings } = await planSettings(chosen);
      onWarnings(warnings);
      const mend = items.every(({ libraryID }) => libraryOf(libraryID).editable);
      await planItems(items, operation, { ...options, mend }, hooks);
    },
    nameOf,
    apply(chosen, onProgress, isCancelled) {
      // The objects of a closed window are dead.
      const own = JSON.parse(JSON.stringify(chosen)) as ItemFindings[];
      return outliveWindow(
        isOpen,
        { onProgress, isCancelled },
        (hooks) => applyEdits(operation, own, hooks),
        ({ changed, skipped }) => showNotice("spisok-operations-done", { changed, skipped }),
      );
    },
    undo: undoChanges,
    show,
  };
}

function nameOf(id: number): { title: string; byline: string } {
  const item = Zotero.Items.get(id) as Zotero.Item | false;
  if (!item) return { title: "", byline: "" };
  const parts = [item.getField("firstCreator", true), item.getField("year")];
  return { title: item.getDisplayTitle(), byline: parts.filter(Boolean).join(", ") };
}

function show(id: number): void {
  const pane = Zotero.getActiveZoteroPane() as unknown as { selectItem(id: number): Promise<unknown> } | null;
  void pane?.selectItem(id);
  (Zotero.getMainWindow() as Window | null)?.focus();
}
