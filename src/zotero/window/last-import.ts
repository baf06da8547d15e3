import { byId, localize, visible } from "./dom.ts";
import type { Host } from "./host.ts";

/** Offers to undo the last import, which may have been made before Zotero was started again. */
export function offerUndo(host: Host): void {
  const last = host.lastImport();
  byId("last-import").hidden = !last;
  if (!last) return;
  byId("undo-last").hidden = false;
  localize(byId("last-import-text"), last.collection ? "spisok-last-import-into" : "spisok-last-import", {
    count: last.items,
    name: visible(last.collection),
  });
}

/** Undoes it and says what became of its items. */
export async function undoLast(host: Host): Promise<void> {
  const last = host.lastImport();
  if (!last) return;
  const { trashed } = await host.undo(last.token);
  byId("undo-last").hidden = true;
  localize(byId("last-import-text"), "spisok-undone", { count: trashed });
}
