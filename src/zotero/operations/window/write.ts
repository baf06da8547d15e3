import { byId, localize } from "../../window/dom.ts";
import { chosenOf, type State } from "./state.ts";
import { showProgress, working } from "./work.ts";

const button = (id: string) => byId<HTMLButtonElement>(id);

/** Writes the chosen changes and says what came of it. */
export async function apply(state: State): Promise<void> {
  state.applying = true;
  state.cancelled = false;
  showProgress(0, 1);
  working(true, state);
  try {
    const { changed, skipped, undoToken } = await state.host.apply(
      chosenOf(state),
      (done, total) => {
        showProgress(done, total);
        // What is written cannot be stopped any more; Zotero's windows have yet to hear of it.
        button("stop").disabled = done === total;
      },
      () => state.cancelled,
    );
    state.undoToken = undoToken;
    byId("preview").hidden = true;
    byId("done").hidden = false;
    button("undo").disabled = !undoToken;
    localize(byId("outcome"), "spisok-operations-done", { changed, skipped });
    byId("outcome").focus();
  } catch (error) {
    if (!state.cancelled) throw error;
    byId("problem").hidden = false;
    localize(byId("problem"), "spisok-operations-stopped");
  } finally {
    state.applying = state.cancelled = false;
    working(false, state);
  }
}

export async function undo({ host, undoToken }: State): Promise<void> {
  button("undo").disabled = true;
  const { restored, skipped } = await host.undo(undoToken);
  localize(byId("outcome"), "spisok-operations-undone", { restored, skipped });
}
