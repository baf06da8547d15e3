import type { MarkedText } from "../../core/index.ts";
import type { WindowOptions } from "./host.ts";
import { join, markedEntry, slice } from "./marked-lines.ts";
import { newRow, type Row, type State } from "./state.ts";

/** Puts back what an edit changed; gives the row to select then. */
type Undo = () => Row | null;

/** What the user changes in the list itself, each change with its way back. */
export class Edits {
  private readonly undos: Undo[] = [];
  private busy = false;

  constructor(
    private readonly state: State,
    private readonly options: () => WindowOptions,
  ) {}

  get canUndo(): boolean {
    return this.undos.length > 0;
  }

  clear(): void {
    this.undos.length = 0;
  }

  /** Takes the last edit back. */
  undo(): Row | null {
    return this.undos.pop()?.() ?? null;
  }

  /** To be called before an item is changed. */
  remember(row: Row): void {
    const before = { ...row, item: JSON.parse(JSON.stringify(row.item)) as Row["item"] };
    this.undos.push(() => Object.assign(row, before));
  }

  /**
   * Makes two references of one and reads both again.
   * @param at where the second one begins in the printed text
   * @returns the row to select; `null` when nothing is left on one side
   */
  async split(row: Row, at: number): Promise<Row | null> {
    const whole = markedEntry(row.entry);
    const parts = [slice(whole, 0, at), slice(whole, at, whole.text.length)];
    return parts.every(({ text }) => text) ? this.replace(row, 1, parts) : null;
  }

  /** Makes one reference of a row and the one after it. */
  async joinWithNext(row: Row): Promise<Row | null> {
    const next = this.state.rows[this.state.rows.indexOf(row) + 1];
    return next ? this.replace(row, 2, [join(markedEntry(row.entry), markedEntry(next.entry))]) : null;
  }

  async joinWithPrevious(row: Row): Promise<Row | null> {
    const previous = this.state.rows[this.state.rows.indexOf(row) - 1];
    return previous ? this.joinWithNext(previous) : null;
  }

  private async replace(row: Row, count: number, texts: readonly MarkedText[]): Promise<Row | null> {
    if (this.busy) return null;
    this.busy = true;
    try {
      const context = repeatedBy(this.state.rows, row);
      const { list } = this.state.host.read([...context, ...texts], this.options(), {});
      const fresh = (await list).entries.slice(context.length).map(newRow);
      const at = this.state.rows.indexOf(row);
      const old = this.state.rows.splice(at, count, ...fresh);
      this.renumber();
      this.undos.push(() => {
        this.state.rows.splice(this.state.rows.indexOf(fresh[0]!), fresh.length, ...old);
        this.renumber();
        return old[0]!;
      });
      return fresh[0] ?? null;
    } finally {
      this.busy = false;
    }
  }

  private renumber(): void {
    this.state.rows.forEach(({ entry }, index) => (entry.n = entry.entry.n = index + 1));
  }
}

/** The references before a row that it may repeat the authors of (`———`, Ibid.): back to one that repeats none. */
function repeatedBy(rows: readonly Row[], row: Row): MarkedText[] {
  const context: MarkedText[] = [];
  for (let at = rows.indexOf(row); at > 0; at--) {
    if (at < rows.indexOf(row) && !rows[at]!.entry.entry.repeats) break;
    context.unshift(markedEntry(rows[at - 1]!.entry));
    if (!rows[at - 1]!.entry.entry.repeats) break;
  }
  return context;
}
