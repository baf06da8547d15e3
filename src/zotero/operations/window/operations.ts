import { byId, localize } from "../../window/dom.ts";
import { fitWidth } from "../../window/fit-width.ts";
import { closeByKey } from "../../window/keys.ts";
import { reasonOf } from "../../window/messages.ts";
import { sayWarnings } from "../../window/warning-text.ts";
import type { ItemFindings } from "../types.ts";
import { drawGroups } from "./groups.ts";
import type { OperationsHost } from "./host.ts";
import { drawList, drawMore, listKey, loadRowTexts, refreshBoxes } from "./list.ts";
import { chosenOf, filtered, type Filter, type State } from "./state.ts";

const state: State = {
  host: (window as unknown as { arguments: [OperationsHost] }).arguments[0],
  findings: [],
  chosen: new Set(),
  plan: 0,
  applying: false,
  cancelled: false,
  undoToken: "",
};
const { host } = state;
const button = (id: string) => byId<HTMLButtonElement>(id);

/** Runs what a button starts; its failure is shown, never lost. */
function action(run: () => unknown): () => void {
  return () => {
    byId("problem").hidden = true;
    void (async () => run())().catch((error: unknown) => problem(error));
  };
}

function problem(error: unknown): void {
  byId("problem").hidden = false;
  void reasonOf(error).then((reason) => localize(byId("problem"), "spisok-operations-failed", { reason }));
}

function working(on: boolean): void {
  byId("progress").hidden = byId("stop").hidden = !on;
  button("stop").disabled = false;
  button("apply").disabled = on || !state.chosen.size;
}

function showProgress(done: number, total: number): void {
  byId<HTMLProgressElement>("progress").max = Math.max(1, total);
  byId<HTMLProgressElement>("progress").value = done;
}

const filter = () => byId<HTMLSelectElement>("filter").value as Filter;

/** Looks for changes, and shows them while they come. */
async function plan(): Promise<void> {
  const mine = ++state.plan;
  state.findings = [];
  state.chosen.clear();
  byId<HTMLSelectElement>("filter").value = "all";
  drawList(state, state.findings, changed);
  drawGroups(state, changedAll);
  localize(byId("summary"), "spisok-operations-looking", { count: host.count });
  showProgress(0, host.count);
  working(true);
  const options = {
    scheme: byId<HTMLSelectElement>("scheme").value as "keep",
    title: byId<HTMLSelectElement>("title-form").value as "romanised",
  };
  try {
    await host.plan(options, {
      onWarnings: (warnings) => sayWarnings(byId("list-notes"), warnings),
      onFound: (found) => mine === state.plan && add(found),
      onProgress: showProgress,
      isCancelled: () => mine !== state.plan || state.cancelled,
    });
  } catch (error) {
    // Stopped: what was found until then can be used.
    if (mine === state.plan && !state.cancelled) throw error;
  } finally {
    if (mine === state.plan) {
      state.cancelled = false;
      working(false);
      changed();
      byId("nothing").hidden = state.findings.length > 0;
    }
  }
}

function add(found: readonly ItemFindings[]): void {
  if (!found.length) return;
  state.findings.push(...found);
  for (const { edits } of found) for (const edit of edits) if (edit.sure) state.chosen.add(edit);
  if (filter() === "all") drawMore(state, changed);
}

function changed(): void {
  drawGroups(state, changedAll);
  const edits = state.findings.reduce((sum, one) => sum + one.edits.length, 0);
  const remarks = state.findings.reduce((sum, one) => sum + one.remarks.length, 0);
  const numbers = { items: state.findings.length, count: host.count };
  if (host.operation === "check") {
    // What could be mended stands beside what is wrong; often there is nothing that could.
    byId("apply").hidden = byId("groups").hidden = !edits;
    const items = state.findings.filter((one) => one.remarks.length).length;
    localize(byId("summary"), edits ? "spisok-operations-checked-mendable" : "spisok-operations-checked", {
      ...numbers,
      items,
      remarks,
      edits,
      chosen: state.chosen.size,
    });
  } else
    localize(byId("summary"), "spisok-operations-summary", { ...numbers, edits, chosen: state.chosen.size });
  button("apply").disabled = state.applying || !byId("progress").hidden || !state.chosen.size;
}

function changedAll(): void {
  refreshBoxes(state);
  changed();
}

async function apply(): Promise<void> {
  state.applying = true;
  state.cancelled = false;
  showProgress(0, 1);
  working(true);
  try {
    const outcome = await host.apply(
      chosenOf(state),
      (done, total) => {
        showProgress(done, total);
        // What is written cannot be stopped any more; Zotero's windows have yet to hear of it.
        button("stop").disabled = done === total;
      },
      () => state.cancelled,
    );
    state.undoToken = outcome.undoToken;
    byId("preview").hidden = true;
    byId("done").hidden = false;
    button("undo").disabled = !outcome.undoToken;
    localize(byId("outcome"), "spisok-operations-done", {
      changed: outcome.changed,
      skipped: outcome.skipped,
    });
    byId("outcome").focus();
  } catch (error) {
    if (!state.cancelled) throw error;
    byId("problem").hidden = false;
    localize(byId("problem"), "spisok-operations-stopped");
  } finally {
    state.applying = state.cancelled = false;
    working(false);
  }
}

async function undo(): Promise<void> {
  button("undo").disabled = true;
  const { restored, skipped } = await host.undo(state.undoToken);
  localize(byId("outcome"), "spisok-operations-undone", { restored, skipped });
}

/** Stops what goes on; `false` where nothing does. */
function stopWork(): boolean {
  if (button("stop").hidden) return false;
  button("stop").click();
  return true;
}

function start(): void {
  const { operation, options } = host;
  host.dress?.(document.body);
  fitWidth();
  closeByKey(stopWork, () => window.close());
  document.documentElement.classList.add(operation);
  localize(document.querySelector("title")!, `spisok-operations-title-${operation}`);
  localize(byId("heading"), `spisok-operations-title-${operation}`);
  byId("options").hidden = operation !== "titles";
  byId("apply").hidden = byId("groups").hidden = operation === "check";
  for (const option of byId("filter").children as unknown as Iterable<HTMLOptionElement>)
    option.hidden = option.value === "warnings" && operation !== "check";
  byId<HTMLSelectElement>("scheme").value = options.scheme;
  byId<HTMLSelectElement>("title-form").value = options.title;
  for (const id of ["scheme", "title-form"]) byId(id).addEventListener("change", action(plan));
  byId("filter").addEventListener("change", () => drawList(state, filtered(state, filter()), changed));
  byId("list").addEventListener("keydown", listKey);
  button("stop").addEventListener("click", () => (state.cancelled = true));
  button("apply").addEventListener("click", action(apply));
  button("undo").addEventListener("click", action(undo));
  for (const id of ["close", "close-done"]) button(id).addEventListener("click", () => window.close());
  window.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) button("apply").click();
  });
  // A window that is closed ends what it was looking for, but not what it writes.
  window.addEventListener("unload", () => {
    state.plan = -1;
    state.cancelled = !state.applying;
  });
  action(async () => {
    await loadRowTexts();
    await plan();
  })();
}

start();
