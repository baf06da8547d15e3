import { keptImports } from "../writing/undo.ts";
import { applyEdits } from "./apply.ts";
import { planSettings } from "./plan-options.ts";
import { planItems } from "./planner.ts";
import { regularItems } from "./selected-items.ts";
import type { ItemFindings } from "./types.ts";

/**
 * Cleans, normalises and tags items that were added here; only changes that are sure are made. Items that come from a sync were
 * looked at where they were added, and items of Spisok's own imports were read with care already.
 */
export async function treatNewItems(ids: readonly number[]): Promise<void> {
  const imported = importedKeys();
  const items = regularItems(ids.flatMap((id) => (Zotero.Items.get(id) as Zotero.Item | false) || [])).filter(
    (item) => ids.includes(item.id) && isNewHere(item) && !imported.has(`${item.libraryID}/${item.key}`),
  );
  if (!items.length) return;
  const found: ItemFindings[] = [];
  const { options } = await planSettings();
  await planItems(items, "new", options, { onFound: (some) => void found.push(...some) });
  const sure = found.flatMap((one) => {
    const edits = one.edits.filter((edit) => edit.sure);
    return edits.length ? [{ ...one, edits }] : [];
  });
  if (sure.length) await applyEdits("new", sure);
}

/** Added on this computer, by hand or by an add-on. */
function isNewHere(item: Zotero.Item): boolean {
  const library = Zotero.Libraries.get(item.libraryID);
  return Boolean(library && library.editable) && !item.synced && !(item.version > 0);
}

/** What Spisok's own imports created. */
const importedKeys = () =>
  new Set(keptImports().flatMap(({ libraryID, created }) => created.map((key) => `${libraryID}/${key}`)));
