import { showDetails, showNotes, showPlace } from "./details.ts";
import { byId, localize } from "./dom.ts";
import type { Edits } from "./edits.ts";
import { fillFilters, filtered, isFiltering, onFilter } from "./filters.ts";
import { followTitle } from "./follow-title.ts";
import { LookUp } from "./look-up.ts";
import { isShortcut } from "./keys.ts";
import { action, throttled } from "./messages.ts";
import { caret, watchPrinted } from "./printed.ts";
import type { FieldHooks } from "./fields.ts";
import { recheck } from "./recheck.ts";
import { chosenOptions } from "./options.ts";
import { warningsOf, type Row, type State } from "./state.ts";
import { Table } from "./table.ts";

/** The table, the details beside it, and what is said above them. */
export class Preview {
  readonly lookUp: LookUp;
  private readonly table: Table;
  private shown: Row[] = [];
  private readonly summary = throttled(300, () => this.sum());

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
    this.watchEdits();
  }

  /** Shows all rows anew. */
  draw(): void {
    this.shown = filtered(this.state.rows);
    this.table.show(this.shown);
    byId("empty").hidden = this.shown.length > 0;
    fillFilters(this.state.rows);
    const { selected } = this.state;
    this.select(selected && this.shown.includes(selected) ? selected : (this.shown[0] ?? null), true);
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
    this.buttons();
    this.sum();
    fillFilters(this.state.rows);
  });

  /** Looks who is in the library now, after the library was changed. */
  begin(libraryID: number): Promise<void> {
    const found = this.lookUp.begin(libraryID);
    this.table.redrawAll();
    return found;
  }

  /** Shows a row in the details and marks it in the table. */
  select(row: Row | null, anew = false): void {
    const same = row === this.state.selected && !byId("details").hidden;
    this.state.selected = row;
    if (row && (!same || anew)) this.details(row);
    else if (!row) byId("details").hidden = true;
    // Last, for it may have to scroll, and before that Gecko lays out what is new.
    this.table.select(row);
  }

  /** Who goes through the rows by keys sees each of them at once, and its details a moment later: both together would be felt. */
  private step(row: Row): void {
    if (row === this.state.selected) return;
    this.state.selected = row;
    this.table.select(row);
    window.clearTimeout(this.stepping);
    this.stepping = window.setTimeout(() => row === this.state.selected && this.details(row));
  }

  private stepping = 0;

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
    this.buttons();
  }

  private readonly hooks: FieldHooks = {
    onBefore: (changed) => this.edits.remember(changed),
    onChange: (changed, focus) => {
      this.table.redraw(changed);
      if (focus) {
        this.details(changed);
        document.getElementById(focus)?.focus();
      } else showNotes(changed, this.hooks);
      this.buttons();
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

  /** Rows were split or joined: what is there twice is to be found out again. */
  private async recheck(): Promise<void> {
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

  private sum(): void {
    const { rows } = this.state;
    localize(byId("summary"), "spisok-summary", {
      count: rows.length,
      known: rows.filter(({ known }) => known).length,
      warnings: rows.filter((row) => warningsOf(row).length).length,
    });
  }

  private watchEdits(): void {
    const edited = (run: () => Promise<Row | null> | Row | null) =>
      action(async () => {
        const row = await run();
        if (!row) return;
        this.state.selected = row;
        this.draw();
        void this.lookUp.go();
        await this.recheck();
      });
    const { edits, state } = this;
    let at: number | null = null;
    const split = () => (state.selected && at !== null ? edits.split(state.selected, at) : null);
    const join = () => (state.selected ? edits.joinWithNext(state.selected) : null);
    byId("split").addEventListener("click", edited(split));
    byId("join").addEventListener("click", edited(join));
    const undo = edited(() => edits.undo());
    byId("undo-edit").addEventListener("click", undo);
    watchPrinted((key, place) => {
      const row = state.selected;
      if (!row) return;
      at = place;
      if (key === "Enter") edited(split)();
      else if (key === "Delete" && place === row.entry.text.length) edited(join)();
      else if (key === "Backspace" && place === 0) edited(() => edits.joinWithPrevious(row))();
    });
    // The caret is lost to the button that is pressed; where it was counts.
    document.addEventListener("selectionchange", () => {
      at = caret() ?? at;
      this.buttons(at);
    });
    window.addEventListener("keydown", (event) => {
      const typing = /^(?:input|textarea)$/.test((event.target as HTMLElement).localName);
      if (!isShortcut(event, "z") || typing) return;
      if (!edits.canUndo || byId("preview-view").hidden) return;
      event.preventDefault();
      undo();
    });
  }

  /** Buttons that would do nothing now cannot be pressed. */
  private buttons(at: number | null = null): void {
    const { selected, rows } = this.state;
    const length = selected?.entry.text.length ?? 0;
    byId<HTMLButtonElement>("split").disabled = at === null || at <= 0 || at >= length;
    byId<HTMLButtonElement>("join").disabled = !selected || selected === rows.at(-1);
    byId<HTMLButtonElement>("undo-edit").disabled = !this.edits.canUndo;
  }
}
