import type { ReadEntry } from "../../core/index.ts";
import type { ChosenDestination } from "./destination.ts";
import type { WindowOptions } from "./host.ts";
import { newRow, type Row, type State } from "./state.ts";

/** All that a window would lose when it is closed. */
export interface Session {
  /** Where the list was to go, how it was read, and whether a note was wanted. */
  to: ChosenDestination;
  options: WindowOptions;
  note: boolean;
  name: string;
  list: State["list"];
  /** The number of the selected row, from 0. */
  selected: number;
  rows: { entry: ReadEntry; item: Row["item"] | null; chosen: boolean }[];
}

/** A session as text, for the objects of a closed window are dead. */
export function sessionText(
  { name, list, rows, selected }: State,
  chosen: Pick<Session, "to" | "options" | "note">,
): string {
  const session: Session = {
    ...chosen,
    name,
    list,
    selected: selected ? rows.indexOf(selected) : 0,
    rows: rows.map(({ entry, item, edited, chosen }) => ({ entry, item: edited ? item : null, chosen })),
  };
  return JSON.stringify(session);
}

/** What {@link sessionText} wrote; nothing where there was none. */
export const sessionOf = (text: string): Session | null => (text ? (JSON.parse(text) as Session) : null);

/** Puts the references of a session back; `false` when there are none. */
export function restoreRows(state: State, { name, list, rows, selected }: Session): boolean {
  state.name = name;
  state.list = list;
  state.rows = rows.map(({ entry, item, chosen }) => ({
    ...newRow(entry),
    ...(item && { item, edited: true }),
    chosen,
  }));
  state.selected = state.rows[selected] ?? null;
  return state.rows.length > 0;
}
