import { byId, textsOf } from "./dom.ts";
import { rowElement, SIGNS, type SignTexts } from "./row-element.ts";
import type { Row } from "./state.ts";
import { VirtualRows } from "./virtual-rows.ts";

/** The table of references: one row of it is selected, the keyboard goes through them. */
export class Table {
  private rows: readonly Row[] = [];
  private selected: Row | null = null;
  private texts: SignTexts = {};
  private readonly grid = byId("table");
  private readonly view: VirtualRows<Row>;

  /**
   * @param onSelect is told which row was selected, and whether it was by a key
   * @param onChoose is told that a row is to be imported or skipped
   */
  constructor(
    private readonly onSelect: (row: Row, byKey: boolean) => void,
    private readonly onChoose: (row: Row) => void,
  ) {
    this.view = new VirtualRows(byId("table-box"), byId("rows"), (row, index) =>
      rowElement(row, index, row === this.selected, this.texts),
    );
    this.grid.addEventListener("keydown", (event) => this.key(event));
    byId("rows").addEventListener("click", (event) => this.click(event));
    void textsOf(SIGNS).then((texts) => {
      this.texts = texts;
      this.view.redrawAll();
    });
  }

  /** Shows rows; `more` when those that were shown stay where they are and others follow. */
  show(rows: readonly Row[], more = false): void {
    this.rows = rows;
    this.view.show(rows, more);
    this.grid.setAttribute("aria-rowcount", String(rows.length + 1));
  }

  redraw(row: Row): void {
    this.view.redraw(row);
  }

  redrawAll(): void {
    this.view.redrawAll();
  }

  /** Selects a row, which has to be among those shown, and brings it into sight. */
  select(row: Row | null): void {
    if (this.selected) this.mark(this.selected, false);
    this.selected = row;
    if (!row) return void this.grid.removeAttribute("aria-activedescendant");
    this.mark(row, true);
    const index = this.rows.indexOf(row);
    if (index >= 0) this.view.reveal(index);
    this.grid.setAttribute("aria-activedescendant", `row-${row.id}`);
  }

  private mark(row: Row, selected: boolean): void {
    const element = this.view.elementOf(row);
    element?.classList.toggle("selected", selected);
    element?.setAttribute("aria-selected", String(selected));
  }

  private click(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const id = target.closest("tr")?.id;
    const row = this.rows.find((one) => `row-${one.id}` === id);
    if (!row) return;
    if (target.localName === "input") this.choose(row, (target as HTMLInputElement).checked);
    this.onSelect(row, false);
    this.grid.focus({ preventScroll: true });
  }

  private choose(row: Row, chosen: boolean): void {
    row.chosen = chosen;
    this.view.redraw(row);
    this.onChoose(row);
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = this.selected ? this.rows.indexOf(this.selected) : -1;
    const last = this.rows.length - 1;
    const targets: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + this.view.page(),
      PageUp: at - this.view.page(),
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target !== undefined) {
      const row = this.rows[Math.max(0, Math.min(last, target))];
      if (row) this.onSelect(row, true);
    } else if (event.key === " " && this.selected) this.choose(this.selected, !this.selected.chosen);
    else return;
    event.preventDefault();
  }
}
