import { cellText } from "./cell-text.ts";
import type { Column } from "./columns.ts";
import { hasWarnings, standingOf, type Row } from "./state.ts";

/** Which column the table is sorted by, and whether downwards. */
export interface Order {
  by: Column;
  down: boolean;
}

/** The references as they are in the list. */
export const AS_LISTED: Order = { by: "number", down: false };

export const isAsListed = ({ by, down }: Order) => by === "number" && !down;

/** A press on a column sorts by it, the next one the other way round, and one more gives the order of the list again. */
export function pressed({ by, down }: Order, column: Column): Order {
  if (by !== column) return { by: column, down: false };
  return down ? AS_LISTED : { by, down: true };
}

/** Quotation marks do not count: “A title” stands among those with A. */
const collator = new Intl.Collator(undefined, { numeric: true, ignorePunctuation: true });

/**
 * Rows in an order. Those that say nothing in the column are the last ones either way; rows that say the same stay as they were.
 * @param rows in the order of the list
 */
export function ordered(rows: readonly Row[], order: Order): Row[] {
  if (isAsListed(order)) return [...rows];
  const { by, down } = order;
  const sign = down ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row, by) }))
    .sort((a, b) => {
      if (a.key === "" || b.key === "") return Number(a.key === "") - Number(b.key === "");
      return sign * compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

const compare = (a: string | number, b: string | number) =>
  typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));

/** What needs a look comes first. */
const STANDINGS = { unreadable: 0, twice: 1, new: 2, known: 3 };

function keyOf(row: Row, by: Column): string | number {
  if (by === "number") return row.entry.n;
  if (by === "check") return row.chosen ? 0 : 1;
  if (by === "state") return 2 * STANDINGS[standingOf(row)] + (hasWarnings(row) ? 0 : 1);
  return cellText(row, by);
}
