import { byId, localize, make } from "./dom.ts";
import type { ImportOutcome } from "./host.ts";
import { titleField, type Row } from "./state.ts";
import { VirtualRows } from "./virtual-rows.ts";

interface Line {
  text: string;
  key: string;
  created: boolean;
}

let lines: VirtualRows<Line> | null = null;

/** Says what an import came to: how many, and each item as a link that selects it in Zotero. */
export function showReport(
  outcome: ImportOutcome,
  rows: readonly Row[],
  skipped: number,
  onItem: (key: string) => void,
): void {
  localize(byId("outcome"), "spisok-outcome", {
    created: outcome.created.length,
    linked: outcome.linked.length,
  });
  localize(byId("outcome-skipped"), "spisok-outcome-skipped", { count: skipped });
  byId("outcome-skipped").hidden = skipped === 0;
  lines ??= new VirtualRows<Line>(byId("report"), byId("report-lines"), lineElement);
  byId("report-lines").onclick = (event) => {
    const key = (event.target as HTMLElement).closest<HTMLElement>("button")?.dataset["key"];
    if (key) onItem(key);
  };
  byId("report").scrollTop = 0;
  lines.show(
    outcome.items.map(({ key, created }, i) => ({
      key,
      created,
      text: rows[i] ? String(rows[i].item[titleField(rows[i].item)] ?? "") || rows[i].entry.text : key,
    })),
  );
}

function lineElement({ text, key, created }: Line): HTMLElement {
  const tr = make("tr");
  const button = make("button", "link", text);
  button.type = "button";
  button.dataset["key"] = key;
  const state = make("td", "what");
  const what = make("span");
  localize(what, created ? "spisok-line-created" : "spisok-line-linked");
  state.append(make("span", `sign ${created ? "new" : "known"}`), " ", what);
  const cell = make("td");
  cell.dir = "auto";
  cell.append(button);
  tr.append(cell, state);
  return tr;
}
