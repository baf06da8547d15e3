import { byId, localize, make } from "./dom.ts";
import type { ImportOutcome } from "./host.ts";
import { titleField, type Row } from "./state.ts";
import { VirtualRows } from "./virtual-rows.ts";

/** What became of a reference: a new item, one that the library had (which got something, or was kept as it was, whatever the user changed), or one that a reference before it became. */
type What = "created" | "linked" | "updated" | "kept" | "twice";

interface Line {
  text: string;
  key: string;
  what: What;
}

/** How what became of a reference is shown and said. */
const SHOWN: Record<What, readonly [sign: string, text: string]> = {
  created: ["new", "spisok-line-created"],
  linked: ["known", "spisok-line-linked"],
  updated: ["change", "spisok-line-updated"],
  kept: ["warning", "spisok-line-kept"],
  twice: ["twice", "spisok-filter-twice"],
};

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
    updated: outcome.updated.length,
  });
  const became = whatBecame(outcome);
  sayCount("outcome-twice", "spisok-outcome-twice", became.filter((what) => what === "twice").length);
  const unwritten = outcome.items.map(
    ({ created, updated }, i) => !created && !updated && rows[i]?.edited === true,
  );
  sayCount("outcome-unwritten", "spisok-outcome-unwritten", unwritten.filter(Boolean).length);
  sayCount("outcome-skipped", "spisok-outcome-skipped", skipped);
  lines ??= new VirtualRows<Line>(byId("report"), byId("report-lines"), lineElement);
  byId("report-lines").onclick = (event) => {
    const key = (event.target as HTMLElement).closest<HTMLElement>("button")?.dataset["key"];
    if (key) onItem(key);
  };
  byId("report").scrollTop = 0;
  byId("report").classList.remove("undone");
  lines.show(
    outcome.items.map(({ key }, i) => ({
      key,
      what: became[i] === "linked" && unwritten[i] ? "kept" : became[i]!,
      text: rows[i] ? String(rows[i].item[titleField(rows[i].item)] ?? "") || rows[i].entry.text : key,
    })),
  );
}

function whatBecame({ items }: ImportOutcome): What[] {
  const seen = new Set<string>();
  return Array.from(items).map(({ key, created, updated }) => {
    const before = seen.has(key);
    seen.add(key);
    return before ? "twice" : created ? "created" : updated ? "updated" : "linked";
  });
}

/** Says how many there are, where there are any. */
function sayCount(id: string, text: string, count: number): void {
  localize(byId(id), text, { count });
  byId(id).hidden = count === 0;
}

function lineElement({ text, key, what: became }: Line): HTMLElement {
  const tr = make("tr");
  const button = make("button", "link", text);
  button.type = "button";
  button.dataset["key"] = key;
  const state = make("td", "what");
  const what = make("span");
  const [sign, said] = SHOWN[became];
  localize(what, said);
  state.append(make("span", `sign ${sign}`), " ", what);
  const cell = make("td");
  cell.dir = "auto";
  cell.append(button);
  tr.append(cell, state);
  return tr;
}
