import { ColumnWidths } from "./column-widths.ts";
import { COLUMNS, WIDE, type Column, type WideColumn } from "./columns.ts";
import { byId } from "./dom.ts";
import { AS_LISTED, pressed, type Order } from "./order.ts";

/**
 * The names of the columns: a press sorts by one, the edges between them are drawn to and fro. By the keyboard they are one stop;
 * the arrows go from name to name, with Shift they change the width.
 */
export class Headings {
  order: Order = AS_LISTED;
  private readonly widths: ColumnWidths;
  private readonly buttons: readonly HTMLButtonElement[];

  /**
   * @param kept the widths as they were kept
   * @param keep keeps them
   * @param onOrder is told that another order was chosen
   */
  constructor(
    kept: string,
    private readonly keep: (widths: string) => void,
    private readonly onOrder: () => void,
  ) {
    this.widths = new ColumnWidths(kept);
    this.buttons = COLUMNS.map((column) => heading(column).querySelector("button")!);
    this.buttons.forEach((button, i) => {
      button.tabIndex = i ? -1 : 0;
      button.addEventListener("click", () => this.press(COLUMNS[i]!));
      button.addEventListener("keydown", (event) => this.key(event, i));
    });
    for (const column of WIDE.slice(0, -1)) this.watchEdge(column);
    this.mark();
  }

  /** Back to the order of the list. */
  reset(): void {
    this.order = AS_LISTED;
    this.mark();
  }

  private press(column: Column): void {
    this.order = pressed(this.order, column);
    this.mark();
    this.onOrder();
  }

  private mark(): void {
    for (const column of COLUMNS) {
      const { by, down } = this.order;
      if (by === column) heading(column).setAttribute("aria-sort", down ? "descending" : "ascending");
      else heading(column).removeAttribute("aria-sort");
    }
  }

  private key(event: KeyboardEvent, i: number): void {
    // The table, in which the names are, has its own meaning for these keys.
    event.stopPropagation();
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const forward = isRightToLeft() ? -step : step;
    if (event.shiftKey) this.widen(COLUMNS[i]!, forward);
    else this.go(i, forward);
  }

  private go(from: number, step: number): void {
    let to = from + step;
    // Narrow windows leave columns out.
    while (this.buttons[to] && !this.buttons[to]!.checkVisibility()) to += step;
    const button = this.buttons[to];
    if (!button) return;
    this.buttons[from]!.tabIndex = -1;
    button.tabIndex = 0;
    button.focus();
  }

  private widen(column: Column, step: number): void {
    if (!isWide(column) || !edgeOf("authors").checkVisibility()) return;
    this.widths.widen(column, step * parseFloat(getComputedStyle(byId("table"))!.fontSize));
    this.keep(this.widths.text);
  }

  private watchEdge(column: WideColumn): void {
    const edge = edgeOf(column);
    let from: { x: number; widths: readonly [number, number] } | null = null;
    edge.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      event.preventDefault();
      edge.setPointerCapture(event.pointerId);
      from = { x: event.clientX, widths: this.widths.measure(column) };
    });
    edge.addEventListener("pointermove", (event) => {
      if (!from) return;
      const by = event.clientX - from.x;
      this.widths.move(column, isRightToLeft() ? -by : by, from.widths);
    });
    edge.addEventListener("lostpointercapture", () => {
      if (from) this.keep(this.widths.text);
      from = null;
    });
    edge.addEventListener("dblclick", () => {
      this.widths.reset(column);
      this.keep(this.widths.text);
    });
  }
}

const heading = (column: Column) => byId("table").querySelector(`th.${column}`) as HTMLElement;
const edgeOf = (column: WideColumn) => heading(column).querySelector(".edge") as HTMLElement;
const isWide = (column: Column): column is WideColumn => (WIDE as readonly Column[]).includes(column);
const isRightToLeft = () => getComputedStyle(byId("table"))!.direction === "rtl";
