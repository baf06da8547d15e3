import { BASE_FIELDS } from "../../core/formats/data/base-fields.ts";
import { itemBases, itemField } from "../../core/formats/item-fields.ts";
import type { Span } from "../../core/index.ts";
import type { Row } from "./state.ts";

/** Where in the printed text a field of the item came from. */
export function spansOf({ entry: { record }, item }: Row, field: string): readonly Span[] {
  const { fields } = record;
  if (field === "creators") return record.creators.flatMap(({ spans }) => spans);
  const base = itemBases(item.itemType).find((one) => itemField(item.itemType, one) === field) ?? field;
  if (base === "title") return fields.title?.spans ?? [];
  if (base === "url") return fields.URL?.spans ?? [];
  const names = Object.keys(BASE_FIELDS) as (keyof typeof BASE_FIELDS)[];
  // A value tells which of several it was: the container of a report can be its publisher.
  const found = names.filter((name) => BASE_FIELDS[name]?.includes(base) && fields[name]);
  const exact = found.find((name) => fields[name]?.value === item[field]);
  const name = exact ?? found[0];
  return name ? (fields[name]?.spans ?? []) : [];
}
