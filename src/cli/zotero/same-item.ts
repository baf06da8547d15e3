import type { ZoteroItem } from "../../core/formats/types.ts";
import { WorkIndex, workOfItem } from "../../core/same-work/index.ts";

/**
 * Finds the item of a library that is the same work as a new one: by title and year, or by the DOI or the cleaned link where the
 * titles do not tell them apart.
 */
export function sameItemFinder<T extends ZoteroItem>(
  existing: readonly T[],
): (item: ZoteroItem) => T | undefined {
  const index = new WorkIndex<T>();
  for (const item of existing) index.add(workOfItem(item), item);
  return (item) => index.same(workOfItem(item));
}
