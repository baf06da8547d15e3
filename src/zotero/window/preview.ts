import { byId } from "./dom.ts";
import { EditControls } from "./edit-controls.ts";
import type { Edits } from "./edits.ts";
import { fillFilters, filtered, isFiltering, onFilter, resetFilters } from "./filters.ts";
import { Headings } from "./headings.ts";
import { LookUp } from "./look-up.ts";
import { throttled } from "./messages.ts";
import { isAsListed, ordered } from "./order.ts";
import { recheck } from "./recheck.ts";
import { SelectedRow } from "./selected-row.ts";
import type { Row, State } from "./state.ts";
import { showSummary } from "./summary.ts";
import { Table } from "./table.ts";

/** The table, the details beside it, and what is said above them. */
export class Preview {
  readonly lookUp: LookUp;
  private readonly table: Table;
  private readonly headings: Headings;
  private readonly controls: EditControls;
  private readonly details: SelectedRow;
  private shown: Row[] = [];
  private readonly summary = throttled(300, () => showSummary(this.state.rows));

  /** @param onFound is told when more is known of which references the library has */
  constructor(
    private readonly state: State,
    edits: Edits,
    private readonly onFound: () => void,
  ) {
    const { host } = state;
    this.table = new Table(
      (row, byKey) => (byKey ? this.step(row) : this.select(row)),
      () => this.summary(),
    );
    this.headings = new Headings(host.columnWidths, host.saveColumnWidths, () => this.draw());
    this.lookUp = new LookUp(state, (rows) => this.found(rows));
    onFilter(() => this.draw());
    this.controls = new EditControls(state, edits, (row) => this.edited(row));
    this.details = new SelectedRow(
      state,
      (row) => edits.remember(row),
      (row) => this.changed(row),
      () => this.controls.enable(),
    );
  }

  /** Begins with all rows of a list, in their order. */
  begin(): void {
    resetFilters();
    this.headings.reset();
    this.draw();
  }

  /** Shows all rows anew. */
  draw(): void {
    this.shown = this.arranged();
    this.table.show(this.shown);
    byId("empty").hidden = this.shown.length > 0;
    fillFilters(this.state.rows);
    const { selected } = this.state;
    const row = selected && this.shown.includes(selected) ? selected : (this.shown[0] ?? null);
    this.state.selected = row;
    if (!row) this.details.hide();
    this.table.select(row);
    this.details.showSoon();
    this.summary();
  }

  /** The rows that the filters leave, in the order that was chosen. */
  private arranged(): Row[] {
    return ordered(filtered(this.state.rows), this.headings.order);
  }

  /** Shows rows that came after those that are there. */
  append(rows: readonly Row[]): void {
    this.shown.push(...filtered(rows));
    this.more();
    if (!this.state.selected && this.shown[0]) this.select(this.shown[0]);
    void this.lookUp.go();
  }

  /** Now and then: drawing for each handful of rows would keep the window busy. */
  private readonly more = throttled(250, () => {
    const atEnd = isAsListed(this.headings.order);
    if (!atEnd) this.shown = this.arranged();
    this.table.show(this.shown, atEnd);
    byId("empty").hidden = this.shown.length > 0;
    this.details.place();
    this.controls.enable();
    showSummary(this.state.rows);
    fillFilters(this.state.rows);
  });

  /** Looks who is in the library now, after the library was changed. */
  lookInto(libraryID: number): Promise<void> {
    const found = this.lookUp.begin(libraryID);
    this.table.redrawAll();
    return found;
  }

  /** Shows a row in the details and marks it in the table. */
  private select(row: Row): void {
    const same = this.details.isShown(row);
    this.state.selected = row;
    if (!same) this.details.show(row);
    // Last, for it may have to scroll, and before that Gecko lays out what is new.
    this.table.select(row);
  }

  /** Who goes through the rows by keys sees each of them at once. */
  private step(row: Row): void {
    if (row === this.state.selected) return;
    this.state.selected = row;
    this.table.select(row);
    this.details.showSoon();
  }

  /** The last rows are there, and warnings, which need the whole list. */
  finish(): void {
    if (isFiltering() || !isAsListed(this.headings.order)) this.draw();
    else this.table.redrawAll();
    const { rows } = this.state;
    fillFilters(rows);
    this.details.place();
    // Not under the hand of somebody who is about to accept one.
    if (!byId("notes").contains(document.activeElement)) this.details.notes(rows);
    this.summary();
  }

  private changed(row: Row): void {
    this.table.redraw(row);
    this.controls.enable();
    fillFilters(this.state.rows);
    void this.lookUp.again(row);
  }

  private found(rows: readonly Row[]): void {
    for (const row of rows) this.table.redraw(row);
    this.summary();
    this.onFound();
  }

  private async edited(row: Row): Promise<void> {
    this.state.selected = row;
    this.draw();
    void this.lookUp.go();
    await this.recheck();
  }

  /** Finds out anew what is there twice. */
  async recheck(): Promise<void> {
    const changed = await recheck(this.state.rows);
    for (const row of changed) this.table.redraw(row);
    this.details.notes(changed);
    this.summary();
  }
}
