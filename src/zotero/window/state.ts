import type { ReadEntry, ReadingList, ZoteroItem } from "../../core/index.ts";
import { itemField } from "../../core/formats/item-fields.ts";
import { isTaken, type Difference, type FieldChoices, type Filling } from "../updating/types.ts";
import type { Host, ImportOutcome } from "./host.ts";

/** One row of the preview. */
export interface Row {
  /** Stays the same when rows before it are split or joined. */
  id: number;
  entry: ReadEntry;
  /** The item as the user may have changed it. */
  item: ZoteroItem;
  /** Key of the same work in the library; `undefined` before it was looked for. */
  known: string | null | undefined;
  /** In what it differs from that one. */
  differences?: readonly Difference[];
  /** What the user chose to take over into that one, or to leave. */
  choices?: FieldChoices;
  chosen: boolean;
  /** The user changed the item. */
  edited: boolean;
}

/** What the window is at. */
export interface State {
  host: Host;
  list: Omit<ReadingList, "entries"> | null;
  /** Name of the file that the list is from. */
  name: string;
  rows: Row[];
  selected: Row | null;
  outcome: ImportOutcome | null;
}

/** A longer text is no reference but a list whose line ends were lost. */
export const LONGEST_ENTRY = 20_000;

export const isTooLong = ({ entry }: Row): boolean => entry.text.length > LONGEST_ENTRY;

let lastId = 0;

export const newRow = (entry: ReadEntry): Row => ({
  id: ++lastId,
  entry,
  item: entry.item,
  known: undefined,
  chosen: entry.text.length <= LONGEST_ENTRY,
  edited: false,
});

export const hasWarnings = ({ entry }: Row) => entry.warnings.some(({ severity }) => severity === "warning");

/** What a row is at: the worst first. */
export type Standing = "unreadable" | "known" | "twice" | "new";

export function standingOf(row: Row): Standing {
  if (!row.entry.record.fields.title && !row.edited) return "unreadable";
  if (row.known) return "known";
  // Chapters that share the link of their book are items of their own
  const isTwice = row.entry.warnings.some(
    ({ code, args }) => code === "duplicate" && args?.["case"] === "work",
  );
  return isTwice ? "twice" : "new";
}

/** What will be taken over into the item that the library has of a reference. */
export const takenOf = ({ known, differences = [], choices }: Row, filling: Filling): Difference[] =>
  known ? differences.filter((one) => choices?.[one.field]?.take ?? isTaken(one, filling)) : [];

/** What is said of a row whose work the library has: its item is linked, and gets what is ticked. */
export function knownText(row: Row, filling: Filling): string {
  if (takenOf(row, filling).length) return "spisok-state-known-updated";
  return row.edited ? "spisok-state-known-edited" : "spisok-state-known";
}

/** The name of a field in an item, whatever its type calls it; the base name where the type lacks it. */
const fieldName = (item: ZoteroItem, base: string) => itemField(item.itemType, base) ?? base;

/** The title of an item, whatever its type calls it. */
export const titleField = (item: ZoteroItem) => fieldName(item, "title");

/** The date of an item, whatever its type calls it. */
export const dateOf = (item: ZoteroItem) =>
  String(item["date"] ?? item["dateEnacted"] ?? item["dateDecided"] ?? item["issueDate"] ?? "");

/** What an item appeared in. */
export const containerField = (item: ZoteroItem) =>
  itemField(item.itemType, "publicationTitle") ?? itemField(item.itemType, "publisher");
