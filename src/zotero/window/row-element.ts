import { make, visible } from "./dom.ts";
import { containerField, dateOf, standingOf, titleField, hasWarnings, type Row } from "./state.ts";
import { typeNames } from "./names.ts";

/** Texts of the signs, by their ids; asked for once, for thousands of rows show them. */
export interface SignTexts {
  [id: string]: string;
}

export const SIGNS = [
  "spisok-state-new",
  "spisok-state-known",
  "spisok-state-twice",
  "spisok-state-unreadable",
  "spisok-state-warning",
];

/** A row of the table. */
export function rowElement(row: Row, index: number, selected: boolean, texts: SignTexts): HTMLElement {
  const { item } = row;
  const tr = make("tr", [selected ? "selected" : "", row.chosen ? "" : "skipped"].filter(Boolean).join(" "));
  tr.id = `row-${row.id}`;
  tr.setAttribute("role", "row");
  // The row of column names is the first one.
  tr.setAttribute("aria-rowindex", String(index + 2));
  tr.setAttribute("aria-selected", String(selected));
  const check = make("input");
  check.type = "checkbox";
  check.checked = row.chosen;
  check.tabIndex = -1;
  check.setAttribute("aria-labelledby", `title-${row.id}`);
  const container = containerField(item);
  tr.append(
    cell("number", String(row.entry.n)),
    cell("check", check),
    cell("state", ...signs(row, texts)),
    cell("type", typeNames()[item.itemType] ?? item.itemType),
    cell("authors", item.creators.slice(0, 20).map(personName).join(", ").slice(0, 300)),
    cell("title", ...titleParts(row)),
    cell("container", container ? String(item[container] ?? "").slice(0, 300) : ""),
    cell("date", dateOf(item)),
    cell("tags", ...item.tags.map(({ tag }) => make("span", "tag", tag))),
  );
  return tr;
}

const personName = ({ name, lastName, firstName }: Row["item"]["creators"][number]) =>
  name ?? [lastName, firstName].filter(Boolean).join(" ");

/** What is in a cell stands in a box of its own, which keeps it to the height of the row. */
function cell(className: string, ...parts: (string | Node)[]): HTMLElement {
  const td = make("td", className);
  const box = make("div");
  box.dir = "auto";
  box.append(...parts.map((part) => (typeof part === "string" ? visible(part) : part)));
  td.append(box);
  return td;
}

function signs(row: Row, texts: SignTexts): HTMLElement[] {
  const standing = standingOf(row);
  const found = [sign(standing, texts[`spisok-state-${standing}`] ?? "")];
  if (hasWarnings(row) && standing !== "unreadable")
    found.push(sign("warning", texts["spisok-state-warning"] ?? ""));
  return found;
}

function sign(name: string, text: string): HTMLElement {
  const span = make("span", `sign ${name}`);
  span.setAttribute("role", "img");
  span.setAttribute("aria-label", text);
  span.title = text;
  return span;
}

/** The title with its mended words marked, and the Cyrillic original below. */
function titleParts({ id, entry, item }: Row): Node[] {
  const shown = String(item[titleField(item)] ?? "") || entry.text;
  const box = make("span", "shown");
  box.id = `title-${id}`;
  box.title = visible(shown.slice(0, 2000));
  let rest = shown.slice(0, 600);
  const changes = entry.title?.changes.slice(0, 100) ?? [];
  for (const { to } of changes.filter(({ applied, field }) => applied && field === "title")) {
    const at = rest.indexOf(to);
    if (at < 0 || !to) continue;
    box.append(visible(rest.slice(0, at)), make("mark", "", to));
    rest = rest.slice(at + to.length);
  }
  box.append(visible(rest));
  const original = entry.title?.original;
  if (!original || original === shown) return [box];
  const below = make("span", "original", original.slice(0, 300));
  below.title = visible(original);
  return [box, below];
}
