import { chosenDestination } from "./destination.ts";
import { byId, localize } from "./dom.ts";
import { chosenFilling } from "./filling.ts";
import type { ImportExtras } from "./host.ts";
import { lockImport } from "./import-button.ts";
import { problem, progress } from "./messages.ts";
import { chosenChoices } from "./options.ts";
import { relation } from "./relation.ts";
import { showReport } from "./report.ts";
import type { Row, State } from "./state.ts";
import { showView } from "./views.ts";

let cancelled = false;
/** The import that goes on. */
let running: Promise<void> | null = null;

/** Ends when the import that goes on has ended, in whatever way; nothing where none does. */
export const currentImport = () => running;

/** Stops an import that goes on; `false` where none does. */
export function cancelImport(): boolean {
  if (!running) return false;
  return (cancelled = true);
}

/** Imports the chosen references and shows what came of it. */
export async function runImport(state: State): Promise<void> {
  if (byId<HTMLButtonElement>("import").disabled || running) return;
  const done = importRows(state);
  running = done.catch(() => {}).finally(() => (running = null));
  await done;
}

async function importRows(state: State): Promise<void> {
  const { host } = state;
  const rows = state.rows.filter(({ chosen }) => chosen);
  if (!rows.length) return problem("spisok-none-chosen");
  cancelled = false;
  working(true);
  try {
    state.outcome = await host.importItems(
      rows.map(({ item }) => withoutEmpty(item)),
      chosenDestination(),
      extras(state, rows),
      progress("importing"),
      () => cancelled,
    );
  } catch (error) {
    if (cancelled) return problem("spisok-stopped");
    throw error;
  } finally {
    working(false);
  }
  host.saveDraft("", []);
  host.saveSession("");
  host.saveChoices(chosenChoices(host.choices));
  showView("done");
  byId<HTMLButtonElement>("undo").disabled = false;
  const { outcome } = state;
  showReport(outcome, rows, state.rows.length - rows.length, (key) => host.showItem(key, outcome.libraryID));
  byId("outcome").focus();
}

function working(on: boolean): void {
  byId("importing").hidden = byId("cancel").hidden = !on;
  lockImport("importing", on);
}

/** A field that was added and left empty is none. */
function withoutEmpty(item: Row["item"]): Row["item"] {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== "")) as Row["item"];
}

/** A reference with what a reader says behind it. */
const printed = ({ entry: { text, entry } }: Row) => (entry.remark ? `${text} ${entry.remark}` : text);

function extras(state: State, rows: readonly Row[]): ImportExtras {
  const article = relation(state);
  return {
    printed: rows.map(({ entry }) => entry.text),
    update: { filling: chosenFilling(), choices: rows.map(({ choices }) => choices ?? null) },
    ...(article && { relatedTo: article.key }),
    ...(byId<HTMLInputElement>("note").checked && {
      note: state.rows.map(printed).join("\n"),
    }),
  };
}

/** Undoes the import that is reported. */
export async function undoImport({ host, outcome }: State): Promise<void> {
  if (!outcome) return;
  const { trashed } = await host.undo(outcome.undoToken);
  byId<HTMLButtonElement>("undo").disabled = true;
  byId("report").classList.add("undone");
  localize(byId("outcome"), "spisok-undone", { count: trashed });
}
