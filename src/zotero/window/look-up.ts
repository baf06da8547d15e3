import type { Row, State } from "./state.ts";

/** So many are looked for before the window may breathe. */
const AT_ONCE = 50;

/** Looks which references a library has already, as they come. */
export class LookUp {
  private library = 0;
  private running = false;
  /** All rows before this one were looked for. */
  private at = 0;

  /** @param onFound is told of the rows of which it is known now */
  constructor(
    private readonly state: State,
    private readonly onFound: (rows: readonly Row[]) => void,
  ) {}

  /** Looks for every row again, in this library. */
  begin(libraryID: number): Promise<void> {
    this.library = libraryID;
    for (const row of this.state.rows) row.known = undefined;
    return this.go();
  }

  /** Looks for a row again after it changed. */
  again(row: Row): Promise<void> {
    row.known = undefined;
    return this.go();
  }

  /** Goes on with what was not looked for yet. */
  async go(): Promise<void> {
    this.at = 0;
    if (this.running || !this.library) return;
    this.running = true;
    try {
      for (;;) {
        const rows = this.next();
        if (!rows.length) return;
        const { library } = this;
        const keys = await this.state.host.findExisting(
          rows.map(({ item }) => item),
          library,
          rows.map(({ entry }) => entry.text),
        );
        const differences = await this.state.host.compare(
          rows.map(({ item }) => item),
          keys,
          library,
        );
        if (library !== this.library) continue;
        rows.forEach((row, i) => {
          row.known = keys[i] ?? null;
          row.differences = Array.from(differences[i] ?? []);
        });
        this.onFound(rows);
      }
    } finally {
      this.running = false;
    }
  }

  private next(): Row[] {
    const { rows } = this.state;
    const found: Row[] = [];
    for (; this.at < rows.length && found.length < AT_ONCE; this.at++)
      if (rows[this.at]!.known === undefined) found.push(rows[this.at]!);
    return found;
  }
}
