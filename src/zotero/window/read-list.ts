import type { MarkedText } from "../../core/index.ts";
import {
  choose,
  chosenDestination,
  fillDestination,
  nameCollection,
  type ChosenDestination,
} from "./destination.ts";
import { byId } from "./dom.ts";
import type { Edits } from "./edits.ts";
import { action, problem, problemOf } from "./messages.ts";
import { chosenChoices } from "./options.ts";
import type { Preview } from "./preview.ts";
import { readAgain, readInto } from "./reading.ts";
import { offerRelation } from "./relation.ts";
import type { State } from "./state.ts";
import { showView } from "./views.ts";
import { sayWarnings } from "./warning-text.ts";

/** From a text to the preview of its references. */
export class ReadList {
  constructor(
    private readonly state: State,
    private readonly edits: Edits,
    private readonly preview: Preview,
  ) {}

  /** Reads a text; the preview opens with its first references. */
  async read(marked: MarkedText): Promise<void> {
    if (!marked.text.trim()) return problem("spisok-nothing-found");
    this.edits.clear();
    this.state.outcome = null;
    let open = false;
    const done = await readInto(this.state, marked, (rows) => {
      if (open || !rows.length) return this.preview.append(rows);
      open = true;
      this.openPreview();
    });
    if (!done) return;
    if (!this.state.rows.length) return this.nothingFound();
    this.showWhole();
    this.preview.finish();
    // The reader says what is there twice at the end of a list.
    if (this.state.list?.warnings.some(({ code }) => code === "list-cut")) void this.preview.recheck();
    offerRelation(this.state, chosenDestination().libraryID);
  }

  /** Reads the references that are there again, with the options as they are now. */
  async readAgain(): Promise<void> {
    const { host, list } = this.state;
    host.saveChoices(chosenChoices(host.choices));
    if (byId("preview-view").hidden || !list) return;
    if (!(await readAgain(this.state))) return;
    this.preview.draw();
    await this.preview.lookUp.go();
  }

  /** Shows references that are there already, and where they were to go, or what is selected. */
  open(to: ChosenDestination | undefined): void {
    this.openPreview(to);
    this.showWhole();
  }

  /** Another library is chosen. */
  libraryChanged(): void {
    if (byId("preview-view").hidden) return;
    const { libraryID } = chosenDestination();
    offerRelation(this.state, libraryID);
    void this.preview.lookInto(libraryID);
  }

  /** Shows the rows that are there, and where they are to go. */
  private openPreview(to?: ChosenDestination): void {
    fillDestination(
      this.state.host,
      this.state.name,
      action(() => this.libraryChanged()),
    );
    if (to) choose(to);
    showView("preview");
    this.preview.begin();
    this.libraryChanged();
    byId("table").focus();
  }

  /** What is wrong with the text, where that is known. */
  private nothingFound(): void {
    const [why] = this.state.list?.warnings ?? [];
    if (why) problemOf(why);
    else problem("spisok-nothing-found");
  }

  /** What is known of the list as a whole at its end. */
  private showWhole(): void {
    const { list, name } = this.state;
    nameCollection(list?.name ?? (name || list?.heading || ""));
    sayWarnings(byId("list-notes"), list?.warnings ?? []);
  }
}
