import { planEdits, type PlanOptions } from "./plan.ts";
import type { Edit, ItemSnapshot } from "./types.ts";

/**
 * What the other operations know against what the checks find in an item: its link without what tracks, its title repaired in its
 * own spelling, with the original and the language that go with it. Nothing that is only another way of writing.
 * @param codes of the warnings about the item
 */
export function mendingEdits(item: ItemSnapshot, codes: ReadonlySet<string>, options: PlanOptions): Edit[] {
  const asItIs: PlanOptions = { ...options, scheme: "keep", title: "romanised", cne: false };
  const ofTitle = planEdits(item, "titles", asItIs);
  const mendsTitle = ofTitle.some(({ kind }) => kind === "title");
  return [
    ...planEdits(item, "links", asItIs),
    ...ofTitle.filter(({ kind }) => mendsTitle || (kind === "language" && codes.has("language-conflict"))),
  ];
}
