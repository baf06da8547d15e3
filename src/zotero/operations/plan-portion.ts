import type { CheckedRecord } from "../../core/index.ts";
import { checkedItem, checkItems } from "./check-items.ts";
import { mendingEdits } from "./mend-item.ts";
import { outletsOf, planEdits, type PlanOptions } from "./plan.ts";
import { besideEdits } from "./remark.ts";
import type { ItemFindings, ItemSnapshot, Operation } from "./types.ts";

/** What the worker is sent: some of the items, so that the next ones can be stopped. */
export interface PlanRequest {
  operation: Operation;
  options: PlanOptions;
  items: readonly ItemSnapshot[];
  /** No more items follow. */
  last: boolean;
}

/** Checks compare the items with each other, so they wait here for the last one. A worker serves one plan only. */
const records: CheckedRecord[] = [];
const waiting: ItemSnapshot[] = [];

/** What was found in the items that came. */
export function planPortion({ operation, options, items, last }: PlanRequest): ItemFindings[] {
  if (operation !== "check")
    return items.flatMap((item) => {
      const edits = planEdits(item, operation, options);
      return edits.length ? [{ id: item.id, edits, remarks: [] }] : [];
    });
  for (const item of items) {
    records.push(checkedItem(item, records.length + 1, outletsOf(options)));
    waiting.push(item);
  }
  return last ? checked(records.splice(0), waiting.splice(0), options) : [];
}

function checked(
  records: readonly CheckedRecord[],
  items: readonly ItemSnapshot[],
  options: PlanOptions,
): ItemFindings[] {
  const remarks = checkItems(records, outletsOf(options));
  return items.flatMap((item, i) => {
    const found = remarks[i] ?? [];
    const edits =
      options.mend === false ? [] : mendingEdits(item, new Set(found.map(({ code }) => code)), options);
    if (!found.length && !edits.length) return [];
    return [{ id: item.id, edits, remarks: found.map((remark) => besideEdits(remark, edits)) }];
  });
}
