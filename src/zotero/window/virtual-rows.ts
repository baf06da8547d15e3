import { make } from "./dom.ts";

/** So many rows are drawn above and below those that can be seen, so that scrolling meets no empty place. */
const AROUND = 8;

/**
 * Rows of a table that are drawn only where they can be seen: thousands cost no more than a screenful. All have one height, which
 * the style sheet sets. Above and below the drawn ones two empty rows keep the place of the others.
 */
export class VirtualRows<Row> {
  private rows: readonly Row[] = [];
  private readonly drawn = new Map<number, HTMLElement>();
  private readonly above: HTMLElement;
  private readonly below: HTMLElement;
  private height = 0;
  private waiting = false;

  /**
   * @param box what scrolls
   * @param body the table's body
   * @param draw makes the `<tr>` of a row
   */
  constructor(
    private readonly box: HTMLElement,
    private readonly body: HTMLElement,
    private readonly draw: (row: Row, index: number) => HTMLElement,
  ) {
    this.above = spacer();
    this.below = spacer();
    body.replaceChildren(this.above, this.below);
    box.addEventListener("scroll", () => this.soon());
    new ResizeObserver(() => {
      this.height = 0;
      this.soon();
    }).observe(box);
    // Zotero's setting of the size of letters.
    document.body.addEventListener("UIPropertiesChanged", () => {
      this.height = 0;
      this.redrawAll();
    });
  }

  /** Shows other rows; those that are the same at the same place are not drawn again when `kept` says so. */
  show(rows: readonly Row[], kept = false): void {
    this.rows = rows;
    if (!kept) this.forget();
    this.update();
  }

  /** Draws a row again after it changed. */
  redraw(row: Row): void {
    const index = this.rows.indexOf(row);
    const old = this.drawn.get(index);
    if (!old) return;
    const fresh = this.draw(row, index);
    old.replaceWith(fresh);
    this.drawn.set(index, fresh);
  }

  redrawAll(): void {
    this.forget();
    this.update();
  }

  /** Scrolls as little as is needed to have a row in sight. */
  reveal(index: number): void {
    const { box } = this;
    const head = this.above.offsetTop;
    const top = index * this.rowHeight();
    const bottom = top + this.rowHeight();
    if (top < box.scrollTop) box.scrollTop = top;
    else if (bottom + head > box.scrollTop + box.clientHeight)
      box.scrollTop = bottom + head - box.clientHeight;
    this.update();
  }

  /** How many rows are in sight at once. */
  page(): number {
    return Math.max(1, Math.floor((this.box.clientHeight - this.above.offsetTop) / this.rowHeight()));
  }

  private forget(): void {
    for (const element of this.drawn.values()) element.remove();
    this.drawn.clear();
  }

  private soon(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.update();
    });
  }

  private update(): void {
    const { rows, box, drawn } = this;
    const height = this.rowHeight();
    const from = Math.max(0, Math.floor(box.scrollTop / height) - AROUND);
    const to = Math.min(rows.length, Math.ceil((box.scrollTop + box.clientHeight) / height) + AROUND);
    for (const [index, element] of drawn)
      if (index < from || index >= to) {
        element.remove();
        drawn.delete(index);
      }
    let before: Element = this.above;
    for (let index = from; index < to; index++) {
      let element = drawn.get(index);
      if (!element) {
        element = this.draw(rows[index]!, index);
        before.after(element);
        drawn.set(index, element);
      }
      before = element;
    }
    place(this.above, from * height);
    place(this.below, Math.max(0, rows.length - to) * height);
  }

  /** Measured on a row: it changes with the size of letters. */
  private rowHeight(): number {
    if (this.height) return this.height;
    const [first] = this.drawn.values();
    const probe = first ?? (this.rows.length ? this.draw(this.rows[0]!, 0) : null);
    if (!probe) return 48;
    if (!first) this.body.append(probe);
    const measured = probe.getBoundingClientRect().height;
    if (!first) probe.remove();
    this.height = measured;
    return measured || 48;
  }
}

function spacer(): HTMLElement {
  const tr = make("tr", "space");
  tr.setAttribute("aria-hidden", "true");
  tr.append(make("td"));
  return tr;
}

function place(row: HTMLElement, height: number): void {
  (row.firstElementChild as HTMLElement).style.height = `${height}px`;
  row.hidden = height === 0;
}
