import { byId, localize } from "./dom.ts";
import { hasWarnings, type Row } from "./state.ts";

/**
 * Says above the table how many references there are, how many of them the filters show, how many the library has, have warnings and are
 * skipped.
 * @param shown those that the filters leave
 */
export function showSummary(rows: readonly Row[], shown: readonly Row[]): void {
  localize(byId("summary"), "spisok-summary", {
    count: rows.length,
    // None is said where all are shown.
    shown: shown.length === rows.length ? -1 : shown.length,
    known: rows.filter(({ known }) => known).length,
    warnings: rows.filter((row) => hasWarnings(row)).length,
    skipped: rows.filter(({ chosen: on }) => !on).length,
  });
}
