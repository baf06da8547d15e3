import { byId, localize } from "../../window/dom.ts";
import { sayWarnings } from "../../window/warning-text.ts";
import type { ItemFindings } from "../types.ts";
import { drawGroups } from "./groups.ts";
import { drawList, drawMore, refreshBoxes } from "./list.ts";
import { filtered, type Filter, type State } from "./state.ts";
import { showProgress, working } from "./work.ts";

const filter = () => byId<HTMLSelectElement>("filter").value as Filter;

/** Looks for changes, and shows them while they come. */
export async function look(state: State): Promise<void> {
  const { host } = state;
  const changed = () => showNumbers(state);
  const mine = ++state.plan;
  state.findings = [];
  state.chosen.clear();
  byId<HTMLSelectElement>("filter").value = "all";
  byId("nothing").hidden = true;
  drawList(state, state.findings, changed);
  drawGroups(state, () => changedAll(state));
  localize(byId("summary"), "spisok-operations-looking", { count: host.count });
  showProgress(0, host.count);
  working(true, state);
  const options = {
    scheme: byId<HTMLSelectElement>("scheme").value as "keep",
    title: byId<HTMLSelectElement>("title-form").value as "romanised",
  };
  try {
    await host.plan(options, {
      onWarnings: (warnings) => sayWarnings(byId("list-notes"), warnings),
      onFound: (found) => mine === state.plan && add(state, found),
      onProgress: (done, total) => mine === state.plan && showProgress(done, total),
      isCancelled: () => mine !== state.plan || state.cancelled,
    });
  } catch (error) {
    // Stopped: what was found until then can be used.
    if (mine === state.plan && !state.cancelled) throw error;
  } finally {
    if (mine === state.plan) {
      state.cancelled = false;
      working(false, state);
      changed();
      byId("nothing").hidden = state.findings.length > 0;
    }
  }
}

function add(state: State, found: readonly ItemFindings[]): void {
  if (!found.length) return;
  state.findings.push(...found);
  for (const { edits } of found) for (const edit of edits) if (edit.sure) state.chosen.add(edit);
  if (filter() === "all") drawMore(state, () => showNumbers(state));
}

/** Shows what the filter leaves. */
export function drawFiltered(state: State): void {
  drawList(state, filtered(state, filter()), () => showNumbers(state));
}

/** How much was found and chosen, above the list. */
function showNumbers(state: State): void {
  const { host, findings, chosen } = state;
  drawGroups(state, () => changedAll(state));
  const edits = findings.reduce((sum, one) => sum + one.edits.length, 0);
  const remarks = findings.reduce((sum, one) => sum + one.remarks.length, 0);
  const numbers = { items: findings.length, count: host.count, edits, chosen: chosen.size };
  if (host.operation === "check") {
    // What could be mended stands beside what is wrong; often there is nothing that could.
    byId("apply").hidden = byId("groups").hidden = !edits;
    const items = findings.filter((one) => one.remarks.length).length;
    const text = edits ? "spisok-operations-checked-mendable" : "spisok-operations-checked";
    localize(byId("summary"), text, { ...numbers, items, remarks });
  } else localize(byId("summary"), "spisok-operations-summary", numbers);
  byId<HTMLButtonElement>("apply").disabled = state.applying || !byId("progress").hidden || !chosen.size;
}

function changedAll(state: State): void {
  refreshBoxes(state);
  showNumbers(state);
}
