import { itemFields } from "../../core/formats/item-fields.ts";
import type { ZoteroItem } from "../../core/index.ts";
import { label, make } from "./dom.ts";
import { fieldNames, typeNames } from "./names.ts";

let types: HTMLSelectElement | null = null;

/** Types by their names. The choice is the same for every reference, so it is built once and copied. */
export function typeSelect(current: string): HTMLSelectElement {
  if (!types) {
    types = make("select");
    types.append(...options(Object.entries(typeNames())));
  }
  const select = types.cloneNode(true) as HTMLSelectElement;
  if (!(current in typeNames())) select.append(...options([[current, words(current)]]));
  return select;
}

/** The fields that the type has and the item does not. */
export function moreSelect(item: ZoteroItem, shown: ReadonlySet<string | undefined>): HTMLSelectElement {
  const select = make("select");
  const first = make("option");
  first.value = "";
  label(first, "spisok-field-choose");
  const others = [...itemFields(item.itemType)].filter(
    (name) => !shown.has(name) && item[name] === undefined,
  );
  select.append(first, ...options(others.map((name) => [name, fieldNames()[name] ?? words(name)])));
  return select;
}

const collator = new Intl.Collator();

function options(choices: [value: string, name: string][]): HTMLOptionElement[] {
  return choices
    .sort((a, b) => collator.compare(a[1], b[1]))
    .map(([value, name]) => Object.assign(make("option", "", name), { value }));
}

/** `seriesTitle` as words, where Zotero has no name for it. */
export const words = (name: string) => name.replace(/([A-Z])/g, " $1").replace(/^./, (c) => c.toUpperCase());
