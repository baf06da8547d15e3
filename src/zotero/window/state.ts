import type { ReadEntry, ReadingList, ZoteroItem } from "../../core/index.ts";
import type { Host, ImportOutcome } from "./host.ts";

/** One row of the preview. */
export interface Row {
  entry: ReadEntry;
  /** The item as the user may have changed it. */
  item: ZoteroItem;
  /** Key of the same work in the library. */
  known: string | null;
  chosen: boolean;
}

/** What the window is at. */
export interface State {
  host: Host;
  list: ReadingList | null;
  rows: Row[];
  selected: number;
  outcome: ImportOutcome | null;
}

export const warningsOf = ({ entry }: Row) => entry.warnings.filter(({ severity }) => severity === "warning");

/** The rows that a filter leaves. */
export function filtered(rows: readonly Row[], filter: string): Row[] {
  return rows.filter((row) =>
    filter === "warnings" ? warningsOf(row).length > 0 : filter === "new" ? !row.known : true,
  );
}

/** The title of an item, whatever its type calls it. */
export const titleField = (item: ZoteroItem) =>
  item.itemType === "statute" ? "nameOfAct" : item.itemType === "case" ? "caseName" : "title";
