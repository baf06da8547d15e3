import { cellText } from "./cell-text.ts";
import { make, visible } from "./dom.ts";
import { chosenFilling } from "./filling.ts";
import { hasWarnings, knownText, standingOf, type Row } from "./state.ts";

/** Texts of the signs, by their ids; asked for once, for thousands of rows show them. */
export interface SignTexts {
  [id: string]: string;
}

export const SIGNS = [
  "spisok-state-new",
  "spisok-state-known",
  "spisok-state-known-edited",
  "spisok-state-known-updated",
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
  tr.append(
    cell("number", cellText(row, "number")),
    cell("check", check),
    cell("state", ...signs(row, texts)),
    cell("type", typeIcon(row)),
    cell("authors", cellText(row, "authors")),
    cell("title", ...titleParts(row)),
    cell("container", cellText(row, "container")),
    cell("date", cellText(row, "date")),
    cell("tags", ...item.tags.map(({ tag }) => make("span", "tag", tag))),
  );
  return tr;
}

/** Zotero's own icon of the type: its style sheet draws what has these names. */
function typeIcon(row: Row): HTMLElement {
  const icon = image("icon icon-css icon-item-type", cellText(row, "type"));
  icon.dataset["itemType"] = row.item.itemType;
  return icon;
}

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
  const found = [
    image(
      `sign ${standing}`,
      texts[standing === "known" ? knownText(row, chosenFilling()) : `spisok-state-${standing}`] ?? "",
    ),
  ];
  if (hasWarnings(row) && standing !== "unreadable")
    found.push(image("sign warning", texts["spisok-state-warning"] ?? ""));
  return found;
}

function image(className: string, text: string): HTMLElement {
  const span = make("span", className);
  span.setAttribute("role", "img");
  span.setAttribute("aria-label", text);
  span.title = text;
  return span;
}

/** The title with its mended words marked, and the Cyrillic original below. */
function titleParts(row: Row): Node[] {
  const { id, entry } = row;
  const shown = cellText(row, "title");
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
