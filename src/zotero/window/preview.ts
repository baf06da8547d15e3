import { byId } from "./dom.ts";
import { EditControls } from "./edit-controls.ts";
import type { Edits } from "./edits.ts";
import { fillFilters } from "./filters.ts";
import { LookUp } from "./look-up.ts";
import { throttled } from "./messages.ts";
import { recheck } from "./recheck.ts";
import { SelectedRow } from "./selected-row.ts";
import { ShownRows } from "./shown-rows.ts";
import type { Row, State } from "./state.ts";

/** The table of references, and the details of one beside it. */
export class Preview {
  readonly lookUp: LookUp;
  private readonly shown: ShownRows;
  private readonly controls: EditControls;
  private readonly details: SelectedRow;

  /** @param onFound is told when more is known of which references the library has */
  constructor(
    private readonly state: State,
    edits: Edits,
    private readonly onFound: () => void,
  ) {
    this.shown = new ShownRows(
      state,
      (row, byKey) => (byKey ? this.step(row) : this.select(row)),
      () => this.draw(),
    );
    this.lookUp = new LookUp(state, (rows) => this.found(rows));
    this.controls = new EditControls(
      state,
      edits,
      (row, other) => this.shown.isBelow(row, other),
      (row) => this.edited(row),
    );
    this.details = new SelectedRow(
      state,
      (row) => edits.remember(row),
      (row) => this.changed(row),
      () => this.controls.enable(),
      (row) => this.taken(row),
    );
  }

  /** Begins with all rows of a list, in their order. */
  begin(): void {
    this.shown.reset();
    this.draw();
  }

  /** Shows all rows anew. */
  draw(): void {
    this.shown.draw();
    const { selected } = this.state;
    const row = selected && this.shown.includes(selected) ? selected : this.shown.first;
    this.state.selected = row;
    if (!row) this.details.hide();
    this.shown.table.select(row);
    this.details.showSoon();
  }

  /** Shows rows that came after those that are there. */
  append(rows: readonly Row[]): void {
    this.shown.add(rows);
    this.more();
    if (!this.state.selected && this.shown.first) this.select(this.shown.first);
    void this.lookUp.go();
  }

  /** Now and then: drawing for each handful of rows would keep the window busy. */
  private readonly more = throttled(250, () => {
    this.shown.drawMore();
    this.details.place();
    this.controls.enable();
  });

  /** Looks who is in the library now, after the library was changed. */
  lookInto(libraryID: number): Promise<void> {
    const found = this.lookUp.begin(libraryID);
    this.shown.table.redrawAll();
    return found;
  }

  /** Shows a row in the details and marks it in the table. */
  private select(row: Row): void {
    const same = this.details.isShown(row);
    this.state.selected = row;
    if (!same) this.details.show(row);
    // Last, for it may have to scroll, and before that Gecko lays out what is new.
    this.shown.table.select(row);
  }

  /** Who goes through the rows by keys sees each of them at once. */
  private step(row: Row): void {
    if (row === this.state.selected) return;
    this.state.selected = row;
    this.shown.table.select(row);
    this.details.showSoon();
  }

  /** The last rows are there, and warnings, which need the whole list. */
  finish(): void {
    if (this.shown.changed()) this.draw();
    this.details.place();
    this.notes(this.state.rows);
    this.shown.count();
  }

  private changed(row: Row): void {
    this.shown.table.redraw(row);
    this.controls.enable();
    fillFilters(this.state.rows);
    void this.lookUp.again(row);
  }

  private taken(row: Row): void {
    this.shown.table.redraw(row);
    this.shown.count();
  }

  /** Another rule holds for items that the library has already. */
  fillingChanged(): void {
    this.shown.table.redrawAll();
    this.details.notes(this.state.rows);
    this.shown.count();
  }

  private found(rows: readonly Row[]): void {
    for (const row of rows) this.shown.table.redraw(row);
    this.notes(rows);
    this.shown.count();
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
    for (const row of changed) this.shown.table.redraw(row);
    this.details.notes(changed);
    this.shown.count();
  }

  /** Shows the notes of the selected row anew, but not under the hand of somebody who is about to accept one. */
  private notes(changed: readonly Row[]): void {
    if (!byId("notes").contains(document.activeElement)) this.details.notes(changed);
  }
}
