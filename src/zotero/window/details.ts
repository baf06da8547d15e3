import { byId, localize, make, visible } from "./dom.ts";
import { chosenFilling } from "./filling.ts";
import { fieldElements, type FieldHooks } from "./fields.ts";
import { knownFields } from "./known-fields.ts";
import { showPrinted } from "./printed.ts";
import { proposalsOf, type Proposal } from "./proposals.ts";
import { isTooLong, knownText, type Row } from "./state.ts";
import { sayWarning } from "./warning-text.ts";

/** Shows a reference: its printed text, its notes, and its fields for editing. */
export function showDetails(row: Row, count: number, hooks: FieldHooks): void {
  byId("details").hidden = false;
  showPlace(row, count);
  showPrinted(row);
  showNotes(row, hooks);
  // It has to be split first; its fields would hold megabytes.
  if (isTooLong(row)) return byId("fields").replaceChildren();
  byId("fields").replaceChildren(...fieldElements(row, hooks));
}

/** Which reference of how many it is. */
export function showPlace({ entry: { n } }: Row, count: number): void {
  localize(byId("place"), "spisok-place", { n, count });
}

/** Warnings, what could be changed, and what was changed or found out and why. */
export function showNotes(row: Row, hooks: FieldHooks): void {
  const { warnings, title, url, themes } = row.entry;
  const { remark } = row.entry.entry;
  if (isTooLong(row))
    return byId("notes").replaceChildren(
      ...warnings.slice(0, 20).map((warning) => note(warning.severity, (text) => sayWarning(text, warning))),
    );
  const proposals = proposalsOf(row);
  byId("notes").replaceChildren(
    ...(row.known ? [knownNote(row, row.known, hooks)] : []),
    ...warnings.map((warning, i) =>
      acceptable(
        note(warning.severity, (text) => sayWarning(text, warning)),
        row,
        proposals.find((proposal) => proposal.warning === i),
        hooks,
      ),
    ),
    ...proposals
      .filter(({ warning }) => warning === null)
      .map((proposal) => acceptable(proposalNote(proposal), row, proposal, hooks)),
    ...(remark ? [told("info", "spisok-remark", { remark })] : []),
    ...applied(title?.changes).map(({ field, from, to }) =>
      told("change", field === "language" ? "spisok-language-read" : "spisok-mended", { from, to }),
    ),
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

const proposalNote = ({ from, to }: Proposal) =>
  told("change", to ? "spisok-proposal" : "spisok-proposal-link", { from, to });

/** The library has the work: which item that is can be looked at. */
function knownNote(row: Row, key: string, { onKnown, onTake }: FieldHooks): HTMLElement {
  const li = note("known", (text) => localize(text, knownText(row, chosenFilling())));
  const button = make("button");
  button.type = "button";
  localize(button, "spisok-show");
  button.addEventListener("click", () => onKnown(key));
  li.append(button, ...knownFields(row, () => onTake(row)));
  return li;
}

/** Puts a button under a note that does what it proposes, if it proposes anything. */
function acceptable(
  li: HTMLElement,
  row: Row,
  proposal: Proposal | undefined,
  hooks: FieldHooks,
): HTMLElement {
  if (!proposal) return li;
  const button = make("button");
  button.type = "button";
  localize(button, "spisok-accept");
  const text = li.lastElementChild!;
  text.id = `proposal-${(lastProposal += 1)}`;
  button.setAttribute("aria-describedby", text.id);
  button.addEventListener("click", () => {
    hooks.onBefore(row);
    proposal.accept();
    row.edited = true;
    hooks.onChange(row, proposal.to ? "field-title" : "field-url");
    if (proposal.to) hooks.onMended(row, proposal);
  });
  li.append(button);
  return li;
}

let lastProposal = 0;
