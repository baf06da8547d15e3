import { keptDestination } from "./destination.ts";
import { byId } from "./dom.ts";
import { chosenFilling } from "./filling.ts";
import type { MarkedLines } from "./marked-lines.ts";
import { chosenOptions } from "./options.ts";
import { stopReading } from "./reading.ts";
import { currentImport } from "./run-import.ts";
import { sessionText, sessionTextInTurns } from "./session.ts";
import type { State } from "./state.ts";

/** So many milliseconds of work a computer that loses its power may cost. */
const PAUSE = 10_000;

/** What was typed and changed survives a window that was closed by accident, and a Zotero that was killed. */
export function keepSession(state: State, marks: MarkedLines): void {
  const { host } = state;
  const source = byId<HTMLTextAreaElement>("source");
  const chosen = () => ({
    to: keptDestination(),
    from: host.destination,
    options: chosenOptions(),
    filling: chosenFilling(),
    note: byId<HTMLInputElement>("note").checked,
  });
  const isShown = () => state.list !== null && !byId("preview-view").hidden;
  const keepText = () => host.saveDraft(source.value, marks.marksOf(source.value));
  window.addEventListener("unload", () => {
    // What comes of it would be shown in a window that is gone.
    stopReading();
    if (state.outcome) return;
    keepText();
    host.saveSession(isShown() ? sessionText(state, chosen()) : "");
  });

  let changed = false;
  for (const type of ["input", "change", "click", "keydown"])
    window.addEventListener(type, () => (changed = true), { capture: true });
  const keep = async () => {
    const isOver = () => Boolean(state.outcome || currentImport());
    if (!changed || isOver()) return;
    // What is read is kept as a whole, at its end.
    if (!byId("reading-row").hidden) return;
    changed = false;
    keepText();
    if (!isShown()) return;
    const text = await sessionTextInTurns(state, chosen());
    if (!isOver() && isShown()) host.saveSession(text);
  };
  const again = () => window.setTimeout(() => void keep().finally(again), PAUSE);
  again();
}
