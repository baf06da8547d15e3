import { chosenDestination } from "./destination.ts";
import { byId, localize } from "./dom.ts";
import { chosenFilling, showFilling } from "./filling.ts";
import { importLabel, importRemark, type Prospect, type Said } from "./prospect.ts";
import { relation } from "./relation.ts";
import { takenOf, type State } from "./state.ts";

/** What goes on that has to end before anything can be imported. */
const busy = new Set<"reading" | "importing">();
let nothing = false;

/** Locks the button as long as something goes on. */
export function lockImport(why: "reading" | "importing", on: boolean): void {
  if (on) busy.add(why);
  else busy.delete(why);
  enable();
}

/** Says on the button, and beside it, what it would do now. */
export function sayImport(state: State): void {
  const prospect = prospectOf(state);
  const label = importLabel(prospect);
  say(byId("import"), label ?? { id: "spisok-import-nothing" });
  const remark = importRemark(prospect);
  byId("import-remark").hidden = !remark;
  if (remark) say(byId("import-remark"), remark);
  nothing = !label;
  showFilling(state);
  enable();
}

const say = (element: Element, { id, count }: Said) =>
  localize(element, id, count === undefined ? undefined : { count });

function enable(): void {
  byId<HTMLButtonElement>("import").disabled = nothing || busy.size > 0;
}

function prospectOf(state: State): Prospect {
  const rows = state.rows.filter(({ chosen }) => chosen);
  const filling = chosenFilling();
  const known = new Set(rows.flatMap((row) => row.known ?? []));
  const { collectionID, collectionName } = chosenDestination();
  const there = known.size && collectionID !== undefined ? [...state.host.itemsIn(collectionID)] : [];
  const collected = collectionID !== undefined || collectionName !== undefined;
  return {
    chosen: rows.length,
    known: rows.filter((row) => row.known).length,
    toAdd: collected ? known.size - there.filter((key) => known.has(key)).length : 0,
    updated: new Set(rows.flatMap((row) => (takenOf(row, filling).length ? (row.known ?? []) : []))).size,
    collected,
    related: relation(state) !== null,
    noted: byId<HTMLInputElement>("note").checked,
  };
}
