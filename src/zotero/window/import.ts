import { chosenDestination, fillDestination, nameCollection } from "./destination.ts";
import { byId, localize } from "./dom.ts";
import { Edits } from "./edits.ts";
import { resetFilters } from "./filters.ts";
import { keepFieldTexts } from "./fields.ts";
import { fitWidth } from "./fit-width.ts";
import type { Host, ImportExtras, Source } from "./host.ts";
import { closeByKey } from "./keys.ts";
import { MarkedLines } from "./marked-lines.ts";
import { action, noProblem, problem, problemOf, progress, throttled } from "./messages.ts";
import { offerUndo, undoLast } from "./last-import.ts";
import { offerRelation, relation } from "./relation.ts";
import { setNames } from "./names.ts";
import { chosenChoices, chosenOptions, fillOptions } from "./options.ts";
import { Preview } from "./preview.ts";
import { readAgain, readInto, stopReading } from "./reading.ts";
import { showReport } from "./report.ts";
import { restoreSession, sessionText } from "./session.ts";
import { watchSources } from "./sources.ts";
import type { Row, State } from "./state.ts";
import { sayWarnings } from "./warning-text.ts";

const { host } = { host: (window as unknown as { arguments: [Host] }).arguments[0] };
const state: State = { host, list: null, name: "", rows: [], selected: null, outcome: null };
const edits = new Edits(state, chosenOptions);
const source = byId<HTMLTextAreaElement>("source");
const marks = new MarkedLines();
/** So many characters are more than the text field shows at once, however large the window is. */
const LONG = 50_000;
let preview: Preview;
let cancelled = false;

function view(id: "paste" | "preview" | "done"): void {
  for (const one of ["paste", "preview", "done"]) byId(`${one}-view`).hidden = one !== id;
  byId("options").hidden = id === "done";
  source.classList.toggle("long", source.value.length > LONG);
  noProblem();
}

/** Shows the rows that are there, and where they are to go. */
function openPreview(): void {
  resetFilters();
  fillDestination(host, state.name, action(libraryChanged));
  view("preview");
  preview.draw();
  libraryChanged();
  byId("table").focus();
}

function libraryChanged(): void {
  const { libraryID } = chosenDestination();
  offerRelation(state, libraryID);
  void preview.begin(libraryID);
}

async function read(): Promise<void> {
  if (!source.value.trim()) return problem("spisok-nothing-found");
  edits.clear();
  state.outcome = null;
  let open = false;
  const done = await readInto(state, { text: source.value, marks: marks.marksOf(source.value) }, (rows) => {
    if (open || !rows.length) return preview.append(rows);
    open = true;
    openPreview();
  });
  if (!done) return;
  if (!state.rows.length) return nothingFound();
  showList();
  preview.finish();
  offerRelation(state, chosenDestination().libraryID);
}

/** What is wrong with the text, where that is known. */
function nothingFound(): void {
  const [why] = state.list?.warnings ?? [];
  if (why) problemOf(why);
  else problem("spisok-nothing-found");
}

/** What is known of the list as a whole at its end. */
function showList(): void {
  const { list, name } = state;
  nameCollection(list?.name ?? (name || list?.heading || ""));
  sayWarnings(byId("list-notes"), list?.warnings ?? []);
}

async function optionsChanged(): Promise<void> {
  host.saveChoices(chosenChoices(host.choices));
  if (byId("preview-view").hidden || !state.list) return;
  if (!(await readAgain(state))) return;
  preview.draw();
  await preview.lookUp.go();
}

async function runImport(): Promise<void> {
  if (byId<HTMLButtonElement>("import").disabled) return;
  const rows = state.rows.filter(({ chosen }) => chosen);
  cancelled = false;
  byId("importing").hidden = byId("cancel").hidden = false;
  byId<HTMLButtonElement>("import").disabled = true;
  try {
    state.outcome = await host.importItems(
      rows.map(({ item }) => withoutEmpty(item)),
      chosenDestination(),
      extras(rows),
      progress("importing"),
      () => cancelled,
    );
  } catch (error) {
    if (cancelled) return problem("spisok-stopped");
    throw error;
  } finally {
    byId("importing").hidden = byId("cancel").hidden = true;
    byId<HTMLButtonElement>("import").disabled = false;
  }
  host.saveDraft("", []);
  host.saveSession("");
  host.saveChoices(chosenChoices(host.choices));
  view("done");
  byId<HTMLButtonElement>("undo").disabled = false;
  const { outcome } = state;
  showReport(outcome, rows, state.rows.length - rows.length, (key) => host.showItem(key, outcome.libraryID));
  byId("outcome").focus();
}

/** A field that was added and left empty is none. */
function withoutEmpty(item: Row["item"]): Row["item"] {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== "")) as Row["item"];
}

function extras(rows: readonly Row[]): ImportExtras {
  const article = relation(state);
  return {
    printed: rows.map(({ entry }) => entry.text),
    ...(article && { relatedTo: article.key }),
    ...(byId<HTMLInputElement>("note").checked && {
      note: state.rows.map(({ entry }) => entry.text).join("\n"),
    }),
  };
}

async function undo(): Promise<void> {
  if (!state.outcome) return;
  const { trashed } = await host.undo(state.outcome.undoToken);
  byId<HTMLButtonElement>("undo").disabled = true;
  localize(byId("outcome"), "spisok-undone", { count: trashed });
}

function start(): void {
  host.dress?.(document.body);
  offerUndo(host);
  fitWidth();
  closeByKey();
  setNames(host.names);
  void keepFieldTexts();
  const offer = throttled(500, () => offerRelation(state, chosenDestination().libraryID));
  preview = new Preview(state, edits, offer);
  fillOptions(host, action(optionsChanged));
  byId<HTMLInputElement>("note").checked = host.choices.note;
  const putIn = (from: Source) => {
    marks.clear();
    marks.add(from);
    source.value = from.text;
    state.name = from.name;
    source.focus();
  };
  watchSources(host, action, putIn, marks);
  source.addEventListener("input", () => source.value.trim() || (state.name = ""));
  const on = (id: string, run: () => unknown) => byId(id).addEventListener("click", action(run));
  on("read", read);
  on("stop-reading", stopReading);
  on("back", () => {
    stopReading();
    view("paste");
    source.focus();
  });
  on("import", runImport);
  on("cancel", () => (cancelled = true));
  on("undo", undo);
  on("undo-last", () => undoLast(host));
  on("show", () => state.outcome && host.show(state.outcome));
  on("another", () => {
    source.value = state.name = "";
    marks.clear();
    Object.assign(state, { rows: [], list: null, selected: null, outcome: null });
    offerUndo(host);
    view("paste");
    source.focus();
  });
  on("close", () => window.close());
  byId("details").addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    if (!byId("paste-view").hidden) byId("read").click();
    else if (!byId("preview-view").hidden) byId("import").click();
  });
  // What was typed and changed survives a window that was closed by accident.
  window.addEventListener("unload", () => {
    if (state.outcome) return;
    host.saveDraft(source.value, marks.marksOf(source.value));
    host.saveSession(state.list && !byId("preview-view").hidden ? sessionText(state) : "");
  });
  source.value = host.draft;
  marks.add({ text: host.draft, marks: host.draftMarks });
  if (restoreSession(state, host.session)) {
    openPreview();
    showList();
  } else source.focus();
}

start();
