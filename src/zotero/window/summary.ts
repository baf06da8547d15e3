import { byId, localize } from "./dom.ts";
import { hasWarnings, type Row } from "./state.ts";

/** Says above the table how many references there are, how many the library has, and how many have warnings. */
export function showSummary(rows: readonly Row[]): void {
  localize(byId("summary"), "spisok-summary", {
    count: rows.length,
    known: rows.filter(({ known }) => known).length,
    warnings: rows.filter((row) => hasWarnings(row)).length,
  });
}
