import { make } from "./dom.ts";

/** So many rows are drawn above and below those that can be seen, so that scrolling meets no empty place. */
const AROUND = 6;
/** Milliseconds of a frame that are spent on rows out of sight. */
const BUDGET = 4;

/**
 * Rows of a table that are drawn only where they can be seen: thousands cost no more than a screenful. All have one height, which
 * the style sheet sets. Above and below the drawn ones two empty rows keep the place of the others. Sizes are asked for as seldom as
 * can be: each time Gecko has to lay the window out before it can answer.
 */
export class VirtualRows<Row> {
  private rows: readonly Row[] = [];
  private readonly drawn = new Map<number, HTMLElement>();
  private readonly above: HTMLElement;
  private readonly below: HTMLElement;
  /** In pixels: of a row, of the row of column names, of what can be seen, and how far it is scrolled. */
  private height = 0;
  private head = 0;
  private view = 0;
  private top = 0;
  /** The drawn rows are no longer those of the list. */
  private stale = false;
  private waiting = false;
  private scrolled = false;
  /** The row that is to be in sight once the size of the box is known. */
  private wanted: number | null = null;
  /** The row that was brought into sight last: it stays there when the box becomes another size. */
  private revealed = 0;

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
    box.addEventListener("scroll", () => {
      this.scrolled = true;
      this.soon();
    });
    new ResizeObserver(() => {
      const wasSeen = this.isSeen(this.revealed);
      this.measure();
      if (wasSeen && !this.isSeen(this.revealed)) this.wanted = this.revealed;
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
    this.stale ||= !kept;
    this.soon();
  }

  /** The element of a row, where it is drawn. */
  elementOf(row: Row): HTMLElement | undefined {
    return this.stale ? undefined : this.drawn.get(this.indexOf(row));
  }

  /** The index of a row that is drawn: few are, of thousands. */
  private indexOf(row: Row): number {
    for (const index of this.drawn.keys()) if (this.rows[index] === row) return index;
    return -1;
  }

  /** Draws a row again after it changed. */
  redraw(row: Row): void {
    const old = this.elementOf(row);
    if (!old) return;
    const index = this.indexOf(row);
    const fresh = this.draw(row, index);
    old.replaceWith(fresh);
    this.drawn.set(index, fresh);
  }

  redrawAll(): void {
    this.stale = true;
    this.soon();
  }

  /** Scrolls as little as is needed to have a row in sight, and draws it. */
  reveal(index: number): void {
    this.revealed = index;
    // It is shown the first time: its size is told soon, and to ask for it now would keep the window busy twice as long.
    if (!this.view) {
      this.wanted = index;
      return;
    }
    const top = index * this.rowHeight();
    const bottom = top + this.rowHeight() + this.head;
    const wanted = top < this.top ? top : Math.max(this.top, bottom - this.view);
    const moved = wanted !== this.top;
    this.top = wanted;
    this.update();
    if (moved) this.box.scrollTop = wanted;
  }

  /** Whether all of a row is in sight, as far as sizes are known. */
  private isSeen(index: number): boolean {
    const top = index * this.height - this.top;
    return this.height > 0 && top >= 0 && top + this.height + this.head <= this.view;
  }

  /** How many rows are in sight at once. */
  page(): number {
    return Math.max(1, Math.floor((this.view - this.head) / this.rowHeight()));
  }

  private measure(): void {
    this.view = this.box.clientHeight;
    this.head = this.above.offsetTop || this.head;
    this.top = this.box.scrollTop;
  }

  private soon(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      if (this.scrolled) this.top = this.box.scrollTop;
      this.scrolled = false;
      const { wanted } = this;
      if (wanted === null || !this.view) return this.update();
      this.wanted = null;
      this.reveal(wanted);
    });
  }

  private forget(): void {
    for (const element of this.drawn.values()) element.remove();
    this.drawn.clear();
    this.stale = false;
  }

  /** Draws what can be seen; rows around it as long as there is time, the others in the next frames. */
  private update(): void {
    if (!this.view) return;
    const { rows, drawn } = this;
    if (this.stale) this.forget();
    const height = this.rowHeight();
    const most = Math.max(0, this.head + rows.length * height - this.view);
    const top = Math.min(this.top, most);
    const within = (index: number) => Math.max(0, Math.min(rows.length, index));
    const first = within(Math.floor(top / height));
    const last = within(Math.ceil((top + this.view) / height));
    const [from, to] = [within(first - AROUND), within(last + AROUND)];
    let low = first;
    let high = last;
    while (low > from && drawn.has(low - 1)) low--;
    while (high < to && drawn.has(high)) high++;
    for (const [index, element] of drawn)
      if (index < low || index >= high) {
        element.remove();
        drawn.delete(index);
      }
    for (let index = first; index < last; index++) this.put(index);
    const until = performance.now() + BUDGET;
    while ((high < to || low > from) && performance.now() < until)
      if (high < to) this.put(high++);
      else this.put(--low);
    if (high < to || low > from) this.soon();
    place(this.above, low * height);
    place(this.below, (rows.length - high) * height);
  }

  private put(index: number): void {
    if (this.drawn.has(index)) return;
    const element = this.draw(this.rows[index]!, index);
    (this.drawn.get(index - 1) ?? this.above).after(element);
    this.drawn.set(index, element);
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
