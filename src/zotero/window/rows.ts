import { byId, make, textsOf, visible } from "./dom.ts";
import { titleField, warningsOf, type Row } from "./state.ts";

/** So many rows are built before the window may breathe. */
const AT_ONCE = 40;

let drawing = 0;

/** Fills the table, a few rows a frame, so that typing and scrolling never wait. */
export function drawRows(
  rows: readonly Row[],
  selected: Row | undefined,
  onSelect: (row: Row) => void,
): void {
  const body = byId("rows");
  body.replaceChildren();
  const turn = ++drawing;
  const some = (from: number) => {
    if (turn !== drawing) return;
    body.append(
      ...rows.slice(from, from + AT_ONCE).map((row) => rowElement(row, row === selected, onSelect)),
    );
    if (from + AT_ONCE < rows.length) requestAnimationFrame(() => some(from + AT_ONCE));
  };
  some(0);
}

/** Draws one row again after a change. */
export function redrawRow(row: Row, selected: boolean, onSelect: (row: Row) => void): void {
  byId("rows")
    .querySelector(`[data-n="${row.entry.n}"]`)
    ?.replaceWith(rowElement(row, selected, onSelect));
}

function rowElement(row: Row, selected: boolean, onSelect: (row: Row) => void): HTMLElement {
  const { entry, item } = row;
  const tr = make("tr", [selected ? "selected" : "", row.chosen ? "" : "skipped"].filter(Boolean).join(" "));
  tr.dataset["n"] = String(entry.n);
  tr.tabIndex = selected ? 0 : -1;
  const check = make("input");
  check.type = "checkbox";
  check.checked = row.chosen;
  check.setAttribute("aria-labelledby", `title-${entry.n}`);
  check.addEventListener("change", () => {
    row.chosen = check.checked;
    tr.classList.toggle("skipped", !row.chosen);
  });
  const container = entry.record.fields["container-title"] ?? entry.record.fields.publisher;
  tr.append(
    cell("check", check),
    cell("state", ...stateSigns(row)),
    cell(
      "",
      item.creators
        .map(({ name, lastName, firstName }) => name ?? [lastName, firstName].filter(Boolean).join(" "))
        .join(", "),
    ),
    cell("", ...titleParts(row)),
    cell("", container?.value ?? ""),
    cell("", String(item["date"] ?? item["dateEnacted"] ?? "")),
    cell("", ...item.tags.map(({ tag }) => make("span", "tag", tag))),
  );
  tr.addEventListener("click", () => onSelect(row));
  tr.addEventListener("focus", () => onSelect(row));
  return tr;
}

function cell(className: string, ...parts: (string | Node)[]): HTMLElement {
  const td = make("td", className);
  td.dir = "auto";
  td.append(...parts.map((part) => (typeof part === "string" ? visible(part) : part)));
  return td;
}

const states = ["spisok-state-new", "spisok-state-known", "spisok-state-warning"];
let stateTexts: Record<string, string> = {};

/** The texts of the signs, asked for once: thousands of rows show them. */
export async function loadStateTexts(): Promise<void> {
  stateTexts = await textsOf(states);
}

function stateSigns(row: Row): HTMLElement[] {
  const known = row.known ? sign("known", "●", "spisok-state-known") : sign("new", "+", "spisok-state-new");
  return warningsOf(row).length ? [known, sign("warn", " ⚠", "spisok-state-warning")] : [known];
}

function sign(className: string, character: string, id: string): HTMLElement {
  const span = make("span", className, character);
  span.setAttribute("role", "img");
  span.setAttribute("aria-label", stateTexts[id] ?? "");
  span.title = stateTexts[id] ?? "";
  return span;
}

/** The title with its mended words marked, and the Cyrillic original below. */
function titleParts({ entry, item }: Row): Node[] {
  const shown = String(item[titleField(item)] ?? "") || entry.text;
  const box = make("span");
  box.id = `title-${entry.n}`;
  let rest = shown;
  for (const { to } of entry.title?.changes.filter(({ applied }) => applied) ?? []) {
    const at = rest.indexOf(to);
    if (at < 0 || !to) continue;
    box.append(visible(rest.slice(0, at)), make("mark", "", to));
    rest = rest.slice(at + to.length);
  }
  box.append(visible(rest));
  const original = entry.title?.original;
  return original && original !== shown ? [box, make("span", "original", original)] : [box];
}
