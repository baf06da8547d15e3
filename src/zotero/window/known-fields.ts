import { byId, label, make, visible } from "./dom.ts";
import { chosenFilling } from "./filling.ts";
import { fieldNames } from "./names.ts";
import { words } from "./field-selects.ts";
import { containerField, takenOf, titleField, type Row } from "./state.ts";
import type { Difference } from "../updating/types.ts";

/**
 * In what a reference and the item that the library has of it differ, side by side; what is ticked is written into the item.
 * @param onTake is told after another one was ticked or not
 */
export function knownFields(row: Row, onTake: () => void): HTMLElement[] {
  const { differences = [] } = row;
  if (!differences.length) return [];
  const table = make("table");
  table.id = "known-fields";
  const head = make("tr");
  for (const id of ["spisok-known-there", "spisok-known-here"]) {
    const th = make("th");
    th.scope = "col";
    label(th, id);
    head.append(th);
  }
  const thead = make("thead");
  thead.append(head);
  const taken = takenOf(row, chosenFilling());
  table.append(thead, ...differences.map((one) => fieldGroup(row, one, taken.includes(one), onTake)));
  return [table];
}

/** The name of the field stands above its two values, which are often too long to have a column of their own beside it. */
function fieldGroup(row: Row, difference: Difference, isTaken: boolean, onTake: () => void): HTMLElement {
  const { field, kind, there, here } = difference;
  const [group, above, below, th] = [make("tbody", kind), make("tr"), make("tr"), make("th")];
  th.scope = "rowgroup";
  th.colSpan = 2;
  const [name, box, said] = [make("label", "check"), make("input"), make("span")];
  box.type = "checkbox";
  box.checked = isTaken;
  box.id = `take-${field}`;
  box.addEventListener("change", () => {
    row.choices = { ...row.choices, [field]: { take: box.checked, there } };
    onTake();
    byId(box.id).focus();
  });
  sayField(said, row, field);
  name.append(box, said);
  th.append(name);
  above.append(th);
  const values = [value(there), value(there && kind !== "replaces" ? `+ ${here}` : here)];
  values.forEach((td, i) => (td.id = `${i ? "here" : "there"}-${field}`));
  below.append(...values);
  box.setAttribute("aria-describedby", values.map(({ id }) => id).join(" "));
  group.append(above, below);
  return group;
}

function value(text: string): HTMLElement {
  const td = make("td", text ? "" : "none");
  td.dir = "auto";
  if (text) td.textContent = visible(text);
  else label(td, "spisok-known-none");
  return td;
}

/** The name that the field has below, among those of the reference. */
function sayField(element: HTMLElement, { item }: Row, field: string): void {
  const own: Record<string, string> = {
    creators: "creators",
    tags: "tags",
    extra: "extra",
    url: "url",
    date: "date",
  };
  own[titleField(item)] = "title";
  own[containerField(item) ?? "publicationTitle"] = "container";
  if (own[field]) label(element, `spisok-field-${own[field]}`);
  else element.textContent = fieldNames()[field] ?? words(field);
}
