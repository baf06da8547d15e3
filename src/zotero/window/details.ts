import { byId, localize, make, visible } from "./dom.ts";
import { fieldElements, type FieldHooks } from "./fields.ts";
import { showPrinted } from "./printed.ts";
import type { Row } from "./state.ts";

/** Shows a reference: its printed text, its notes, and its fields for editing. */
export function showDetails(row: Row, count: number, hooks: FieldHooks): void {
  byId("details").hidden = false;
  localize(byId("place"), "spisok-place", { n: row.entry.n, count });
  showPrinted(row.entry.text);
  showNotes(row);
  byId("fields").replaceChildren(...fieldElements(row, hooks));
}

/** Warnings, and what was changed or found out and why. */
export function showNotes({ entry }: Row): void {
  const notes: HTMLElement[] = entry.warnings.map(({ severity, message }) => make("li", severity, message));
  const note = (id: string, args: Record<string, string>) => {
    const li = make("li");
    localize(li, id, Object.fromEntries(Object.entries(args).map(([name, value]) => [name, visible(value)])));
    notes.push(li);
  };
  for (const { applied, from, to } of entry.title?.changes ?? [])
    if (applied) note("spisok-mended", { from, to });
  for (const { applied, removed } of entry.url?.changes ?? [])
    if (applied) note("spisok-link-cleaned", { removed });
  for (const { tag, matches } of entry.themes)
    if (matches.length) note("spisok-earned", { tag, words: matches.map(({ words }) => words).join(", ") });
  byId("notes").replaceChildren(...notes);
}
