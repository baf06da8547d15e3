import { byId, localize, make, visible } from "./dom.ts";
import { fieldElements, type FieldHooks } from "./fields.ts";
import { showPrinted } from "./printed.ts";
import { proposalsOf, type Proposal } from "./proposals.ts";
import type { Row } from "./state.ts";
import { sayWarning } from "./warning-text.ts";

/** Shows a reference: its printed text, its notes, and its fields for editing. */
export function showDetails(row: Row, count: number, hooks: FieldHooks): void {
  byId("details").hidden = false;
  showPlace(row, count);
  showPrinted(row);
  showNotes(row, hooks);
  byId("fields").replaceChildren(...fieldElements(row, hooks));
}

/** Which reference of how many it is. */
export function showPlace({ entry: { n } }: Row, count: number): void {
  localize(byId("place"), "spisok-place", { n, count });
}

/** Warnings, what could be changed, and what was changed or found out and why. */
export function showNotes(row: Row, hooks: FieldHooks): void {
  const { warnings, title, url, themes } = row.entry;
  byId("notes").replaceChildren(
    ...warnings.map((warning) => note(warning.severity, (text) => sayWarning(text, warning))),
    ...proposalsOf(row).map((proposal) => proposalNote(row, proposal, hooks)),
    ...applied(title?.changes).map(({ from, to }) => told("change", "spisok-mended", { from, to })),
    ...applied(url?.changes).map(({ removed }) => told("change", "spisok-link-cleaned", { removed })),
    ...themes
      .filter(({ matches }) => matches.length)
      .map(({ tag, matches }) =>
        told("tagged", "spisok-earned", { tag, words: matches.map(({ words }) => words).join(", ") }),
      ),
  );
}

const applied = <T extends { applied: boolean }>(changes: readonly T[] = []) =>
  changes.filter((change) => change.applied);

/** A note in the language of the interface, with texts of the list in it. */
function told(sign: string, id: string, args: Record<string, string>): HTMLElement {
  const shown = Object.entries(args).map(([name, value]) => [name, visible(value)]);
  return note(sign, (text) => localize(text, id, Object.fromEntries(shown) as typeof args));
}

function note(sign: string, say: (text: HTMLElement) => void): HTMLElement {
  const li = make("li", sign);
  const text = make("span");
  say(text);
  li.append(make("span", `sign ${sign}`), text);
  return li;
}

/** What could be changed, with a button that does it. */
function proposalNote(row: Row, { from, to, accept }: Proposal, hooks: FieldHooks): HTMLElement {
  const li = told("change", to ? "spisok-proposal" : "spisok-proposal-link", { from, to });
  const button = make("button");
  button.type = "button";
  localize(button, "spisok-accept", { from: visible(from), to: visible(to) });
  button.addEventListener("click", () => {
    hooks.onBefore(row);
    accept();
    row.edited = true;
    hooks.onChange(row, to ? "field-title" : "field-url");
  });
  li.append(button);
  return li;
}
