import { chosenDestination, fillDestination } from "./destination.ts";
import { showDetails } from "./details.ts";
import { byId, localize } from "./dom.ts";
import { htmlToText } from "./html-text.ts";
import type { Host } from "./host.ts";
import { drawRows, loadStateTexts, redrawRow } from "./rows.ts";
import { filtered, warningsOf, type Row, type State } from "./state.ts";

const state: State = {
  host: (window as unknown as { arguments: [Host] }).arguments[0],
  list: null,
  rows: [],
  selected: 0,
  outcome: null,
};
let cancelled = false;
let name = "";

function view(id: "paste" | "preview" | "done"): void {
  for (const one of ["paste", "preview", "done"]) byId(`${one}-view`).hidden = one !== id;
  byId("problem").hidden = true;
}

/** Says what went wrong, in the window, where it is read out. */
function problem(id: string, args: Record<string, string> = {}): void {
  byId("problem").hidden = false;
  localize(byId("problem"), id, args);
}

/** Runs what a button starts; its failure is shown, never lost. */
function action(run: () => unknown): () => void {
  return () => {
    byId("problem").hidden = true;
    void (async () => run())().catch((error: unknown) =>
      problem("spisok-failed", { reason: String((error as Error)?.message ?? error) }),
    );
  };
}

function setSource(text: string, as: "text" | "html" = "text", called = ""): void {
  byId<HTMLTextAreaElement>("source").value = as === "html" ? htmlToText(text) : text;
  name = called;
}

async function read(): Promise<void> {
  const progress = byId<HTMLProgressElement>("reading");
  const { value } = byId<HTMLTextAreaElement>("source");
  if (!value.trim()) return problem("spisok-nothing-found");
  progress.hidden = false;
  byId<HTMLButtonElement>("read").disabled = true;
  try {
    state.list = await state.host.read(value, {}, ({ done, total }) => {
      progress.max = Math.max(1, total);
      progress.value = done;
    });
  } finally {
    progress.hidden = true;
    byId<HTMLButtonElement>("read").disabled = false;
  }
  if (!state.list.entries.length) return problem("spisok-nothing-found");
  state.rows = state.list.entries.map((entry) => ({
    entry,
    item: entry.item,
    known: null,
    chosen: true,
  }));
  state.selected = 0;
  byId<HTMLSelectElement>("filter").value = "all";
  fillDestination(state.host, state.list.name ?? (name || state.list.heading || "Spisok"), action(lookUp));
  view("preview");
  byId("details").hidden = true;
  await lookUp();
  select(state.rows[0]!);
  byId("import").focus();
}

/** Looks which items the chosen library has already. */
async function lookUp(): Promise<void> {
  await loadStateTexts();
  const keys = await state.host.findExisting(
    state.rows.map(({ item }) => item),
    chosenDestination().libraryID,
  );
  state.rows.forEach((row, i) => (row.known = keys[i] ?? null));
  draw();
}

function draw(): void {
  const rows = filtered(state.rows, byId<HTMLSelectElement>("filter").value);
  drawRows(rows, state.rows[state.selected], select);
  localize(byId("summary"), "spisok-summary", {
    count: state.rows.length,
    known: state.rows.filter(({ known }) => known).length,
    warnings: state.rows.filter((row) => warningsOf(row).length).length,
  });
}

function select(row: Row): void {
  const index = state.rows.indexOf(row);
  if (index === state.selected && !byId("details").hidden) return;
  state.selected = index;
  for (const tr of byId("rows").children as unknown as Iterable<HTMLElement>) {
    const here = tr.dataset["n"] === String(row.entry.n);
    tr.classList.toggle("selected", here);
    tr.tabIndex = here ? 0 : -1;
  }
  showDetails(row, (changed) => redrawRow(changed, true, select));
}

/** Up and down in the table; space chooses or skips. */
function tableKey(event: KeyboardEvent): void {
  const row = (event.target as HTMLElement).closest?.("tr");
  if (!row || (event.target as HTMLElement).tagName === "INPUT") return;
  const next =
    event.key === "ArrowDown"
      ? row.nextElementSibling
      : event.key === "ArrowUp"
        ? row.previousElementSibling
        : null;
  if (next) {
    (next as HTMLElement).focus();
    event.preventDefault();
  } else if (event.key === " ") {
    row.querySelector("input")?.click();
    event.preventDefault();
  }
}

async function runImport(): Promise<void> {
  const rows = state.rows.filter(({ chosen }) => chosen);
  const progress = byId<HTMLProgressElement>("importing");
  cancelled = false;
  progress.hidden = byId("cancel").hidden = false;
  byId<HTMLButtonElement>("import").disabled = true;
  try {
    state.outcome = await state.host.importItems(
      rows.map(({ item }) => item),
      chosenDestination(),
      (done, total) => {
        progress.max = Math.max(1, total);
        progress.value = done;
      },
      () => cancelled,
    );
  } catch (error) {
    if (cancelled) return problem("spisok-stopped");
    throw error;
  } finally {
    progress.hidden = byId("cancel").hidden = true;
    byId<HTMLButtonElement>("import").disabled = false;
  }
  state.host.saveDraft("");
  view("done");
  byId<HTMLButtonElement>("undo").disabled = false;
  localize(byId("outcome"), "spisok-outcome", {
    created: state.outcome.created.length,
    linked: state.outcome.linked.length,
  });
  byId("outcome").focus();
}

async function undo(): Promise<void> {
  if (!state.outcome) return;
  const { trashed } = await state.host.undo(state.outcome.undoToken);
  byId<HTMLButtonElement>("undo").disabled = true;
  localize(byId("outcome"), "spisok-undone", { count: trashed });
}

async function drop(event: DragEvent): Promise<void> {
  byId("source").classList.remove("drop");
  const file = event.dataTransfer?.files[0];
  const html = event.dataTransfer?.getData("text/html");
  if (!file && !html) return;
  event.preventDefault();
  if (file)
    setSource(
      await file.text(),
      /\.x?html?$/i.test(file.name) ? "html" : "text",
      file.name.replace(/\.[^.]*$/, ""),
    );
  else if (html) setSource(html, "html");
}

function start(): void {
  const on = (id: string, run: () => unknown) => byId(id).addEventListener("click", action(run));
  on("read", read);
  on("use-sample", async () => setSource(await state.host.sample(), "text", "Słowikowski 2024"));
  on("open-file", async () => {
    const file = await state.host.openFile();
    if (file) setSource(file.text, file.format, file.name);
  });
  on("back", () => view("paste"));
  on("import", runImport);
  on("cancel", () => (cancelled = true));
  on("undo", undo);
  on("show", () => state.outcome && state.host.show(state.outcome));
  on("another", () => {
    setSource("");
    view("paste");
    byId("source").focus();
  });
  on("close", () => window.close());
  byId("filter").addEventListener("change", draw);
  byId("rows").addEventListener("keydown", tableKey);
  const source = byId<HTMLTextAreaElement>("source");
  source.value = state.host.draft;
  source.addEventListener("dragover", (event) => {
    source.classList.add("drop");
    event.preventDefault();
  });
  source.addEventListener("dragleave", () => source.classList.remove("drop"));
  source.addEventListener("drop", (event) => action(() => drop(event))());
  byId("details").addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
      (byId("paste-view").hidden ? byId("import") : byId("read")).click();
  });
  // What was typed survives a window that was closed by accident.
  window.addEventListener("unload", () => state.outcome || state.host.saveDraft(source.value));
  source.focus();
}

start();
