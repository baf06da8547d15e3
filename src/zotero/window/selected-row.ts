import { chosenDestination } from "./destination.ts";
import { showDetails, showNotes, showPlace } from "./details.ts";
import { byId } from "./dom.ts";
import type { FieldHooks } from "./fields.ts";
import { followTitle } from "./follow-title.ts";
import { action } from "./messages.ts";
import { chosenOptions } from "./options.ts";
import type { Row, State } from "./state.ts";

/** The details of the row that is selected, and what follows from a change in them. */
export class SelectedRow {
  private waiting = 0;

  /**
   * @param onBefore is told of a row that is about to be changed
   * @param onChanged is told of a row that was changed
   * @param onShown is told that another row is shown, or the same one anew
   * @param onTaken is told of a row of which something else is to be taken over into the item of the library
   */
  constructor(
    private readonly state: State,
    private readonly onBefore: (row: Row) => void,
    private readonly onChanged: (row: Row) => void,
    private readonly onShown: () => void,
    private readonly onTaken: (row: Row) => void,
  ) {}

  show(row: Row): void {
    showDetails(row, this.state.rows.length, this.hooks);
    this.onShown();
  }

  /** A moment after the table, in which the row is another one now: both together would be felt. */
  showSoon(): void {
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.state.selected && this.show(this.state.selected));
  }

  hide(): void {
    byId("details").hidden = true;
  }

  isShown(row: Row): boolean {
    return row === this.state.selected && !byId("details").hidden;
  }

  /** Says anew which reference of how many it is. */
  place(): void {
    const { selected, rows } = this.state;
    if (selected) showPlace(selected, rows.length);
  }

  /** Shows the notes anew, if the selected row is one of those that have others now. */
  notes(changed: readonly Row[]): void {
    const { selected } = this.state;
    if (selected && changed.includes(selected)) showNotes(selected, this.hooks);
  }

  private readonly hooks: FieldHooks = {
    onBefore: (row) => this.onBefore(row),
    onChange: (row, focus) => {
      if (focus) {
        this.show(row);
        document.getElementById(focus)?.focus();
      } else showNotes(row, this.hooks);
      this.onChanged(row);
    },
    onLink: (url) => this.state.host.openLink(url),
    onKnown: (key) => this.state.host.showItem(key, chosenDestination().libraryID),
    onTake: (row) => {
      showNotes(row, this.hooks);
      this.onTaken(row);
    },
    onMended: action(async (row, words) => {
      const read = (texts: string[]) => {
        const plain = texts.map((text) => ({ text, marks: [] }));
        return this.state.host.read(plain, chosenOptions(), {}).list;
      };
      if ((await followTitle(row, words, read)) && row === this.state.selected) this.show(row);
    }),
  };
}
