import { byId, localize, make, visible } from "./dom.ts";
import { standingOf, hasWarnings, type Row } from "./state.ts";
import { typeNames } from "./names.ts";

const selects = ["filter", "filter-tag", "filter-type"] as const;

/** Which rows the filters above the table leave. */
export function filtered(rows: readonly Row[]): Row[] {
  const [state, tag, type] = selects.map((id) => byId<HTMLSelectElement>(id).value);
  return rows.filter(
    (row) =>
      (state === "all" || (state === "warnings" ? hasWarnings(row) : standingOf(row) === state)) &&
      (!tag || row.item.tags.some((one) => one.tag === tag)) &&
      (!type || row.item.itemType === type),
  );
}

/** Whether any filter leaves rows out. */
export const isFiltering = () =>
  selects.some((id) => !["all", ""].includes(byId<HTMLSelectElement>(id).value));

export function resetFilters(): void {
  for (const id of selects) byId<HTMLSelectElement>(id).selectedIndex = 0;
}

export function onFilter(run: () => void): void {
  for (const id of selects) byId(id).addEventListener("change", run);
}

/** Offers the tags and types that the rows have; what is chosen stays. */
export function fillFilters(rows: readonly Row[]): void {
  const tags = new Set<string>();
  const types = new Set<string>();
  for (const { item } of rows) {
    types.add(item.itemType);
    for (const { tag } of item.tags) tags.add(tag);
  }
  fill(
    "filter-tag",
    [...tags].sort().map((tag) => [tag, tag]),
  );
  fill(
    "filter-type",
    [...types]
      .map((type): [string, string] => [type, typeNames()[type] ?? type])
      .sort((a, b) => a[1].localeCompare(b[1])),
  );
}

function fill(id: string, choices: [value: string, text: string][]): void {
  const select = byId<HTMLSelectElement>(id);
  const there = (Array.from(select.options) as HTMLOptionElement[]).slice(1).map(({ value }) => value);
  if (there.length === choices.length && choices.every(([value], i) => value === there[i])) return;
  const { value: chosen } = select;
  const any = make("option");
  any.value = "";
  localize(any, "spisok-filter-any");
  select.replaceChildren(
    any,
    ...choices.map(([value, text]) => Object.assign(make("option", "", visible(text)), { value })),
  );
  select.value = choices.some(([value]) => value === chosen) ? chosen : "";
}
