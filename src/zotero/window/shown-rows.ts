import { ChooseShown } from "./choose-shown.ts";
import { byId } from "./dom.ts";
import { fillFilters, filtered, isFiltering, onFilter, resetFilters } from "./filters.ts";
import { Headings } from "./headings.ts";
import { sayImport } from "./import-button.ts";
import { throttled } from "./messages.ts";
import { isAsListed, ordered } from "./order.ts";
import type { Row, State } from "./state.ts";
import { showSummary } from "./summary.ts";
import { Table } from "./table.ts";

/** The rows that the filters leave, in the order that was chosen: the table, and what is said and can be chosen above it. */
export class ShownRows {
  readonly table: Table;
  private readonly headings: Headings;
  private readonly choice: ChooseShown;
  private rows: Row[] = [];

  /**
   * @param onSelect is told which row was selected, and whether it was by a key
   * @param onOthers is told that other rows are to be shown, or the same ones in another order
   */
  constructor(
    private readonly state: State,
    onSelect: (row: Row, byKey: boolean) => void,
    onOthers: () => void,
  ) {
    const { host } = state;
    this.table = new Table(onSelect, () => this.count());
    this.headings = new Headings(host.columnWidths, host.saveColumnWidths, onOthers);
    this.choice = new ChooseShown(() => {
      this.table.redrawAll();
      this.count();
    });
    onFilter(onOthers);
  }

  get first(): Row | null {
    return this.rows[0] ?? null;
  }

  includes(row: Row): boolean {
    return this.rows.includes(row);
  }

  /** Whether a row stands right below another one. */
  isBelow(row: Row, other: Row): boolean {
    return this.rows[this.rows.indexOf(other) + 1] === row;
  }

  /** Takes filters and order back. */
  reset(): void {
    resetFilters();
    this.headings.reset();
  }

  /** Shows the rows anew. */
  draw(): void {
    this.rows = this.arranged();
    this.table.show(this.rows);
    this.shown();
    this.count();
  }

  /** Adds rows that came; they are shown by {@link drawMore}. */
  add(rows: readonly Row[]): void {
    this.rows.push(...filtered(rows));
  }

  /** Shows what was added. */
  drawMore(): void {
    const atEnd = isAsListed(this.headings.order);
    if (!atEnd) this.rows = this.arranged();
    this.table.show(this.rows, atEnd);
    this.shown();
    this.choice.show(this.rows);
    this.say();
  }

  /** Shows the rows anew after all of them have changed; `true` when others can be left then. */
  changed(): boolean {
    if (isFiltering() || !isAsListed(this.headings.order)) return true;
    this.table.redrawAll();
    fillFilters(this.state.rows);
    return false;
  }

  /** Says how many there are, in a moment; the box is right at once, for it may be pressed the next moment. */
  count(): void {
    this.choice.show(this.rows);
    this.summary();
  }

  private say(): void {
    showSummary(this.state.rows, this.rows);
    sayImport(this.state);
  }

  private readonly summary = throttled(300, () => this.say());

  private shown(): void {
    byId("empty").hidden = this.rows.length > 0;
    fillFilters(this.state.rows);
  }

  private arranged(): Row[] {
    return ordered(filtered(this.state.rows), this.headings.order);
  }
}
