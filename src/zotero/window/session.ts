import type { ReadEntry } from "../../core/index.ts";
import type { ChosenDestination } from "./destination.ts";
import type { FieldChoices, Filling } from "../updating/types.ts";
import type { Host, WindowOptions } from "./host.ts";
import { newRow, type Row, type State } from "./state.ts";

/** All that a window would lose when it is closed. */
export interface Session {
  /** Where the list was to go, how it was read, and whether a note was wanted. */
  to: ChosenDestination;
  /** What was selected in Zotero then. */
  from: Host["destination"];
  options: WindowOptions;
  note: boolean;
  /** What becomes of items that the library has already. */
  filling: Filling;
  name: string;
  list: State["list"];
  /** The number of the selected row, from 0. */
  selected: number;
  rows: { entry: ReadEntry; item: Row["item"] | null; chosen: boolean; choices?: FieldChoices }[];
}

type Chosen = Pick<Session, "to" | "from" | "options" | "note" | "filling">;

/** A session as text, for the objects of a closed window are dead. */
export const sessionText = (state: State, chosen: Chosen): string =>
  joined(state, chosen, state.rows.map(rowText));

/** So long, in milliseconds, it works before the window may breathe. */
const TURN = 8;

/** The same while the window is used: thousands of references would keep it waiting. */
export async function sessionTextInTurns(state: State, chosen: Chosen): Promise<string> {
  const rows = [...state.rows];
  const texts: string[] = [];
  let until = performance.now() + TURN;
  for (const row of rows) {
    texts.push(rowText(row));
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + TURN;
  }
  return joined(state, chosen, texts);
}

const rowText = ({ entry, item, edited, chosen, choices }: Row): string =>
  JSON.stringify({
    entry,
    item: edited ? item : null,
    chosen,
    ...(choices && { choices }),
  } satisfies Session["rows"][number]);

function joined({ name, list, rows, selected }: State, chosen: Chosen, texts: readonly string[]): string {
  const head: Omit<Session, "rows"> = {
    ...chosen,
    name,
    list,
    selected: selected ? rows.indexOf(selected) : 0,
  };
  return `${JSON.stringify(head).slice(0, -1)},"rows":[${texts.join(",")}]}`;
}

/** What {@link sessionText} wrote; nothing where there was none. */
export const sessionOf = (text: string): Session | null => (text ? (JSON.parse(text) as Session) : null);

/** Puts the references of a session back; `false` when there are none. */
export function restoreRows(state: State, { name, list, rows, selected }: Session): boolean {
  state.name = name;
  state.list = list;
  state.rows = rows.map(({ entry, item, chosen, choices }) => ({
    ...newRow(entry),
    ...(item && { item, edited: true }),
    chosen,
    ...(choices && { choices }),
  }));
  state.selected = state.rows[selected] ?? null;
  return state.rows.length > 0;
}
