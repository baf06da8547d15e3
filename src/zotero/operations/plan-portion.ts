import type { CheckedRecord } from "../../core/index.ts";
import { checkedItem, checkItems } from "./check-items.ts";
import { mendingEdits } from "./mend-item.ts";
import { outletsOf, planEdits, type PlanOptions } from "./plan.ts";
import { besideEdits } from "./remark.ts";
import type { ItemFindings, ItemSnapshot, Operation, Remark } from "./types.ts";

/** What the worker is sent: some of the items, so that the next ones can be stopped. */
export interface PlanRequest {
  operation: Operation;
  options: PlanOptions;
  items: readonly ItemSnapshot[];
  /** No more items follow. Without any it asks for the next answers of a check. */
  last: boolean;
}

/** What the worker answers. */
export interface PlanAnswer {
  found: ItemFindings[];
  /** Items that were sent and have yet to be answered for, once all are there. */
  left: number;
}

/** So many items of a check are answered for at once. */
const ANSWERS = 20;

/** Checks compare the items with each other, so they wait here for the last one. A worker serves one plan only. */
const records: CheckedRecord[] = [];
const waiting: ItemSnapshot[] = [];
/** What was found in those that wait, once all were compared. */
let remarks: Remark[][] = [];

/** What was found in the items that came. */
export function planPortion({ operation, options, items, last }: PlanRequest): PlanAnswer {
  if (operation !== "check")
    return { found: items.flatMap((item) => changesOf(item, operation, options)), left: 0 };
  for (const item of items) {
    records.push(checkedItem(item, records.length + 1, outletsOf(options)));
    waiting.push(item);
  }
  if (!last) return { found: [], left: 0 };
  if (records.length) remarks = checkItems(records.splice(0), outletsOf(options));
  const found = waiting.splice(0, ANSWERS).flatMap((item) => checked(item, remarks.shift() ?? [], options));
  return { found, left: waiting.length };
}

function changesOf(item: ItemSnapshot, operation: Operation, options: PlanOptions): ItemFindings[] {
  const edits = planEdits(item, operation, options);
  return edits.length ? [{ id: item.id, edits, remarks: [] }] : [];
}

function checked(item: ItemSnapshot, found: readonly Remark[], options: PlanOptions): ItemFindings[] {
  const edits =
    options.mend === false ? [] : mendingEdits(item, new Set(found.map(({ code }) => code)), options);
  if (!found.length && !edits.length) return [];
  return [{ id: item.id, edits, remarks: found.map((remark) => besideEdits(remark, edits)) }];
}
