import type { ReadEntry } from "../../core/index.ts";
import { newRow, type Row, type State } from "./state.ts";

interface Session {
  name: string;
  list: State["list"];
  /** The number of the selected row, from 0. */
  selected: number;
  rows: { entry: ReadEntry; item: Row["item"] | null; chosen: boolean }[];
}

/** All that a window would lose when it is closed: as text, for the objects of a closed window are dead. */
export function sessionText({ name, list, rows, selected }: State): string {
  const session: Session = {
    name,
    list,
    selected: selected ? rows.indexOf(selected) : 0,
    rows: rows.map(({ entry, item, edited, chosen }) => ({ entry, item: edited ? item : null, chosen })),
  };
  return JSON.stringify(session);
}

/** Puts a session back; `false` when there is none. */
export function restoreSession(state: State, text: string): boolean {
  if (!text) return false;
  const { name, list, rows, selected } = JSON.parse(text) as Session;
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
