import { byId, localize } from "./dom.ts";
import type { Edits } from "./edits.ts";
import { isShortcut } from "./keys.ts";
import { action } from "./messages.ts";
import { caret, watchPrinted } from "./printed.ts";
import type { Row, State } from "./state.ts";

/** The buttons and keys that split a reference, join two, and take that back. */
export class EditControls {
  /** Where the caret was last in the printed text. */
  private at: number | null = null;

  /**
   * @param isBelow whether a row stands right below another one in the table
   * @param onEdited is told which row is to be selected after an edit
   */
  constructor(
    private readonly state: State,
    private readonly edits: Edits,
    private readonly isBelow: (row: Row, other: Row) => boolean,
    private readonly onEdited: (row: Row) => Promise<void>,
  ) {
    byId("split").addEventListener("click", this.split);
    byId("join").addEventListener("click", this.join);
    byId("undo-edit").addEventListener("click", this.undo);
    watchPrinted((key, place) => {
      const row = state.selected;
      if (!row) return;
      this.at = place;
      if (key === "Enter") this.split();
      else if (key === "Delete" && place === row.entry.text.length) this.join();
      else if (key === "Backspace" && place === 0) this.joinBefore();
    });
    // The caret is lost to the button that is pressed; where it was counts.
    document.addEventListener("selectionchange", () => {
      this.at = caret() ?? this.at;
      this.enable(this.at);
    });
    window.addEventListener("keydown", (event) => {
      const typing = /^(?:input|textarea)$/.test((event.target as HTMLElement).localName);
      if (!isShortcut(event, "z") || typing) return;
      if (!edits.canUndo || byId("preview-view").hidden) return;
      event.preventDefault();
      this.undo();
    });
  }

  /**
   * Buttons that would do nothing now cannot be pressed.
   * @param at where the caret is in the printed text; `null` when another reference is shown
   */
  enable(at: number | null = null): void {
    const { selected, rows } = this.state;
    const length = selected?.entry.text.length ?? 0;
    byId<HTMLButtonElement>("split").disabled = at === null || at <= 0 || at >= length;
    const next = selected && rows[rows.indexOf(selected) + 1];
    byId<HTMLButtonElement>("join").disabled = !next;
    // In another order, or with rows left out, the next one of the list is not the next one that is seen.
    if (!next || this.isBelow(next, selected)) localize(byId("join"), "spisok-join");
    else localize(byId("join"), "spisok-join-number", { n: next.entry.n });
    byId<HTMLButtonElement>("undo-edit").disabled = !this.edits.canUndo;
  }

  private readonly split = this.edit((row) => (this.at === null ? null : this.edits.split(row, this.at)));
  private readonly join = this.edit((row) => this.edits.joinWithNext(row));
  private readonly joinBefore = this.edit((row) => this.edits.joinWithPrevious(row));
  private readonly undo = action(async () => this.show(this.edits.undo()));

  private edit(run: (row: Row) => Promise<Row | null> | null): () => void {
    return action(async () => {
      const { selected } = this.state;
      await this.show(selected && (await run(selected)));
    });
  }

  private async show(row: Row | null): Promise<void> {
    if (row) await this.onEdited(row);
  }
}
