import { CHECKS } from "../../core/checks/check-records.ts";
import type { CheckedRecord } from "../../core/index.ts";
import type { Row } from "./state.ts";

/** So long, in milliseconds, it works before the window may breathe. */
const TURN = 8;

/**
 * Works out the warnings of all rows anew: after a split or a join other references are there twice, and their numbers have moved.
 * @param isCurrent whether the rows are still those of the list
 * @returns the rows whose warnings are others now
 */
export async function recheck(rows: readonly Row[], isCurrent: () => boolean): Promise<Row[]> {
  const records = rows.map(({ entry: { entry, record, title, url } }): CheckedRecord => ({
    entry,
    record,
    title,
    url,
  }));
  const changed: Row[] = [];
  let until = performance.now() + TURN;
  for (const [i, row] of rows.entries()) {
    const warnings = CHECKS.flatMap((check) => check.run(records[i]!, records));
    if (JSON.stringify(warnings) !== JSON.stringify(row.entry.warnings)) {
      row.entry.warnings = warnings;
      changed.push(row);
    }
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isCurrent()) break;
    until = performance.now() + TURN;
  }
  return changed;
}
