import { WIDE, type WideColumn } from "./columns.ts";
import { byId } from "./dom.ts";

/** In the size of letters; the title is what people come to look at. */
const NARROWEST: Record<WideColumn, number> = { authors: 3, title: 9, container: 3, date: 3, tags: 3 };

/** The title has what the others leave. */
type Shares = Partial<Record<Exclude<WideColumn, "title">, number>>;

/**
 * How wide the columns are, in hundredths of the table, so that they stay as they are to each other in a window of another size.
 * What one column gains its neighbour loses.
 */
export class ColumnWidths {
  private shares: Shares;

  /** @param kept what {@link text} gave the last time */
  constructor(kept: string) {
    this.shares = sharesOf(kept);
    this.apply();
  }

  get text(): string {
    return JSON.stringify(this.shares);
  }

  /** The column that an edge stands before; `undefined` behind the last one. */
  private after(column: WideColumn): WideColumn | undefined {
    return WIDE[WIDE.indexOf(column) + 1];
  }

  /** Widths of a column and of its neighbour in pixels, to {@link move} the edge between them from there. */
  measure(column: WideColumn): readonly [number, number] {
    return [widthOf(column), widthOf(this.after(column)!)];
  }

  /** Moves the edge behind a column by some pixels from where it was measured. */
  move(column: WideColumn, by: number, [left, right] = this.measure(column)): void {
    const next = this.after(column)!;
    if (!right) return; // It is left out in a narrow window.
    const em = parseFloat(getComputedStyle(byId("table"))!.fontSize);
    const [least, most] = [NARROWEST[column] * em - left, right - NARROWEST[next] * em];
    const moved = Math.min(Math.max(by, Math.min(least, 0)), Math.max(most, 0));
    this.set(column, left + moved);
    this.set(next, right - moved);
    this.apply();
  }

  /** Makes a column wider, or narrower where `by` is below zero. The last one takes it from the one before. */
  widen(column: WideColumn, by: number): void {
    if (this.after(column)) this.move(column, by);
    else this.move(WIDE.at(-2)!, -by);
  }

  /** Gives the two columns beside an edge the widths that they have at first. */
  reset(column: WideColumn): void {
    for (const one of [column, this.after(column)!]) if (one !== "title") delete this.shares[one];
    this.apply();
  }

  private set(column: WideColumn, width: number): void {
    if (column === "title") return;
    this.shares[column] = Math.round((1e4 * width) / byId("table").clientWidth) / 100;
  }

  private apply(): void {
    const { style } = byId("table");
    for (const column of WIDE) {
      const share = column === "title" ? undefined : this.shares[column];
      if (share === undefined) style.removeProperty(`--${column}`);
      else style.setProperty(`--${column}`, `${share}%`);
    }
  }
}

const widthOf = (column: WideColumn) =>
  byId("table").querySelector(`th.${column}`)!.getBoundingClientRect().width;

/** A later version, or somebody by hand, may have written anything; the title must keep some room. */
function sharesOf(text: string): Shares {
  let found: unknown;
  try {
    found = JSON.parse(text || "{}");
  } catch {
    return {};
  }
  const shares: Shares = {};
  let sum = 0;
  for (const column of WIDE) {
    const share = (found as Record<string, unknown> | null)?.[column];
    if (column === "title" || typeof share !== "number" || !(share >= 1)) continue;
    shares[column] = share;
    sum += share;
  }
  return sum <= 80 ? shares : {};
}
