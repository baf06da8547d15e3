import { byId } from "./dom.ts";
import { isTooLong, type Row } from "./state.ts";

const box = () => byId<HTMLInputElement>("choose-shown");

/** The box above the table that imports or skips all the rows that the filters leave. */
export class ChooseShown {
  private rows: readonly Row[] = [];

  /** @param onChange is told that they were all chosen, or none of them */
  constructor(onChange: () => void) {
    box().addEventListener("change", () => {
      // A text that has to be split first is never imported.
      for (const row of this.rows) row.chosen = box().checked && !isTooLong(row);
      onChange();
    });
  }

  /** Shows whether all of the rows are chosen, some or none. */
  show(rows: readonly Row[]): void {
    this.rows = rows;
    const chosen = rows.filter((row) => row.chosen).length;
    box().checked = chosen > 0 && chosen === rows.length;
    box().indeterminate = chosen > 0 && chosen < rows.length;
    box().disabled = !rows.length;
  }
}
