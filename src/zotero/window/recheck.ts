import { LIST_CHECKS } from "../../core/checks/list-checks.ts";
import type { CheckedRecord, OutletTable } from "../../core/index.ts";
import type { Row } from "./state.ts";

/** So long, in milliseconds, it works before the window may breathe. */
const TURN = 8;

const LIST_CODES: ReadonlySet<string> = new Set(LIST_CHECKS.map(({ code }) => code));
/** The checks of the list ask for none, and the table of outlets would be a fifth of the window's code. */
const NO_OUTLETS: OutletTable = { named: () => undefined, at: () => undefined };

/**
 * Works out anew the warnings that come of the whole list: after a split or a join other references are there twice, and their numbers have moved.
 * Each call ends the one before it, whose rows are no longer those of the list.
 * @returns the rows whose warnings are others now
 */
export async function recheck(rows: readonly Row[]): Promise<Row[]> {
  const mine = ++turn;
  const isCurrent = () => mine === turn;
  // What was split or joined is seen first.
  await breath();
  const records = rows.map(({ entry: { entry, record, title, url } }): CheckedRecord => ({
    entry,
    record,
    title,
    url,
  }));
  // Each check goes through the whole list when it is asked for the first time.
  for (const check of records.length ? LIST_CHECKS : []) {
    check.run(records[0]!, records, NO_OUTLETS);
    await breath();
    if (!isCurrent()) return [];
  }
  const changed: Row[] = [];
  let until = performance.now() + TURN;
  for (const [i, row] of rows.entries()) {
    const [before, others] = [true, false].map((ofList) =>
      row.entry.warnings.filter(({ code }) => ofList === LIST_CODES.has(code)),
    );
    const now = LIST_CHECKS.flatMap((check) => check.run(records[i]!, records, NO_OUTLETS));
    if (JSON.stringify(now) !== JSON.stringify(before)) {
      row.entry.warnings = [...others!, ...now];
      changed.push(row);
    }
    if (performance.now() < until) continue;
    await breath();
    if (!isCurrent()) break;
    until = performance.now() + TURN;
  }
  return changed;
}

let turn = 0;

const breath = () => new Promise((resolve) => setTimeout(resolve));
