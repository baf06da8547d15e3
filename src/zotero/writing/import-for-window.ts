import { outliveWindow } from "../outlive-window.ts";
import { showNotice } from "../tell.ts";
import type { Host } from "../window/host.ts";
import { importItems } from "./import-items.ts";

/** One import after the other: each one has to see what the one before it wrote. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Imports for a window, which may be closed meanwhile: the import goes on, Zotero's box in the corner says what came of it, and the
 * window does not open with that list again. After a failure it does.
 */
export function importForWindow(
  isOpen: () => boolean,
  { saveDraft, saveSession }: Pick<Host, "saveDraft" | "saveSession">,
): Host["importItems"] {
  return (items, to, extras, onProgress, isCancelled) => {
    // The objects of a closed window are dead.
    const own = JSON.parse(JSON.stringify({ items, to, extras })) as {
      items: typeof items;
      to: typeof to;
      extras: typeof extras;
    };
    const before = last;
    const done = outliveWindow(
      isOpen,
      { onProgress, isCancelled },
      async (hooks) => {
        await before;
        return importItems(own.items, own.to, { ...own.extras, ...hooks });
      },
      async ({ created, linked, updated }) => {
        saveDraft("", []);
        saveSession("");
        await showNotice("spisok-outcome", {
          created: created.length,
          linked: linked.length,
          updated: updated.length,
        });
      },
    );
    last = done.catch(() => {});
    return done;
  };
}
