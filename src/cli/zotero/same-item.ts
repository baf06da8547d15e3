import type { ZoteroItem } from "../../core/formats/types.ts";
import { WorkIndex, workOfItem } from "../../core/same-work/index.ts";

/** Finds the item of a library that is the same work as a new one: same DOI, same cleaned link, or same title and year. */
export function sameItemFinder<T extends ZoteroItem>(
  existing: readonly T[],
): (item: ZoteroItem) => T | undefined {
  const index = new WorkIndex<T>();
  for (const item of existing) index.add(workOfItem(item), item);
  return (item) => index.find(workOfItem(item))?.value;
}
