import { showDetails, showNotes, showPlace } from "./details.ts";
import { byId } from "./dom.ts";
import { EditControls } from "./edit-controls.ts";
import type { Edits } from "./edits.ts";
import { fillFilters, filtered, isFiltering, onFilter } from "./filters.ts";
import { followTitle } from "./follow-title.ts";
import { LookUp } from "./look-up.ts";
import { action, throttled } from "./messages.ts";
import type { FieldHooks } from "./fields.ts";
import { recheck } from "./recheck.ts";
import { chosenOptions } from "./options.ts";
import type { Row, State } from "./state.ts";
import { showSummary } from "./summary.ts";
import { Table } from "./table.ts";

/** The table, the details beside it, and what is said above them. */
export class Preview {
  readonly lookUp: LookUp;
  private readonly table: Table;
  private readonly controls: EditControls;
  private shown: Row[] = [];
  private readonly summary = throttled(300, () => showSummary(this.state.rows));

  /** @param onFound is told when more is known of which references the library has */
  constructor(
    private readonly state: State,
    private readonly edits: Edits,
    private readonly onFound: () => void,
  ) {
    this.table = new Table(
      (row, byKey) => (byKey ? this.step(row) : this.select(row)),
      () => this.summary(),
    );
    this.lookUp = new LookUp(state, (rows) => this.found(rows));
    onFilter(() => this.draw());
    this.controls = new EditControls(state, edits, (row) => this.edited(row));
  }

  /** Shows all rows anew. */
  draw(): void {
    this.shown = filtered(this.state.rows);
    this.table.show(this.shown);
    byId("empty").hidden = this.shown.length > 0;
    fillFilters(this.state.rows);
    const { selected } = this.state;
    const row = selected && this.shown.includes(selected) ? selected : (this.shown[0] ?? null);
    this.state.selected = row;
    if (!row) byId("details").hidden = true;
    this.table.select(row);
    this.detailsSoon();
    this.summary();
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
    this.table.show(this.shown, true);
    byId("empty").hidden = this.shown.length > 0;
    const { selected, rows } = this.state;
    if (selected) showPlace(selected, rows.length);
    this.controls.enable();
    showSummary(rows);
    fillFilters(this.state.rows);
  });

  /** Looks who is in the library now, after the library was changed. */
  begin(libraryID: number): Promise<void> {
    const found = this.lookUp.begin(libraryID);
    this.table.redrawAll();
    return found;
  }

  /** Shows a row in the details and marks it in the table. */
  select(row: Row): void {
    const same = row === this.state.selected && !byId("details").hidden;
    this.state.selected = row;
    if (!same) this.details(row);
    // Last, for it may have to scroll, and before that Gecko lays out what is new.
    this.table.select(row);
  }

  /** Who goes through the rows by keys sees each of them at once. */
  private step(row: Row): void {
    if (row === this.state.selected) return;
    this.state.selected = row;
    this.table.select(row);
    this.detailsSoon();
  }

  /** The details of the selected row come a moment after the table: both together would be felt. */
  private detailsSoon(): void {
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.state.selected && this.details(this.state.selected));
  }

  private waiting = 0;

  /** The last rows are there, and warnings, which need the whole list. */
  finish(): void {
    if (isFiltering()) this.draw();
    else this.table.redrawAll();
    const { selected, rows } = this.state;
    fillFilters(rows);
    if (selected) showPlace(selected, rows.length);
    // Not under the hand of somebody who is about to accept one.
    if (selected && !byId("notes").contains(document.activeElement)) showNotes(selected, this.hooks);
    this.summary();
  }

  private details(row: Row): void {
    showDetails(row, this.state.rows.length, this.hooks);
    this.controls.enable();
  }

  private readonly hooks: FieldHooks = {
    onBefore: (changed) => this.edits.remember(changed),
    onChange: (changed, focus) => {
      this.table.redraw(changed);
      if (focus) {
        this.details(changed);
        document.getElementById(focus)?.focus();
      } else showNotes(changed, this.hooks);
      this.controls.enable();
      fillFilters(this.state.rows);
      void this.lookUp.again(changed);
    },
    onLink: (url) => this.state.host.openLink(url),
    onMended: action(async (row, words) => {
      const read = (texts: string[]) => {
        const plain = texts.map((text) => ({ text, marks: [] }));
        return this.state.host.read(plain, chosenOptions(), {}).list;
      };
      if ((await followTitle(row, words, read)) && row === this.state.selected) this.details(row);
    }),
  };

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
    const turn = ++this.rechecks;
    // What was split or joined is seen first.
    await new Promise((resolve) => setTimeout(resolve));
    const changed = await recheck(this.state.rows, () => turn === this.rechecks);
    for (const row of changed) this.table.redraw(row);
    const { selected } = this.state;
    if (selected && changed.includes(selected)) showNotes(selected, this.hooks);
    this.summary();
  }

  private rechecks = 0;
}
