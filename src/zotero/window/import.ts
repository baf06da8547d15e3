import { chosenDestination, chooseSelected, forgetName } from "./destination.ts";
import { byId, whenTranslated } from "./dom.ts";
import { Edits } from "./edits.ts";
import { keepFieldTexts } from "./fields.ts";
import { offerFilling } from "./filling.ts";
import { fitWidth } from "./fit-width.ts";
import type { Host, Source } from "./host.ts";
import { sayImport } from "./import-button.ts";
import { closeByKey } from "./keys.ts";
import { guardImport, leave } from "./leave.ts";
import { MarkedLines } from "./marked-lines.ts";
import { action, throttled } from "./messages.ts";
import { offerUndo, undoLast } from "./last-import.ts";
import { offerRelation } from "./relation.ts";
import { setNames } from "./names.ts";
import { chosenOptions, fillOptions } from "./options.ts";
import { Preview } from "./preview.ts";
import { stopReading } from "./reading.ts";
import { ReadList } from "./read-list.ts";
import { cancelImport, runImport, undoImport } from "./run-import.ts";
import { keepSession } from "./keep-session.ts";
import { forgetKept, placeOf, sayKept } from "./kept-place.ts";
import { restoreRows, sessionOf } from "./session.ts";
import { watchSources } from "./sources.ts";
import type { State } from "./state.ts";
import { noteLength } from "./steady-source.ts";
import { showView } from "./views.ts";
import { watchAccessKeys } from "./watch-access-keys.ts";

const { host } = { host: (window as unknown as { arguments: [Host] }).arguments[0] };
const state: State = { host, list: null, name: "", rows: [], selected: null, outcome: null };
const source = byId<HTMLTextAreaElement>("source");
const marks = new MarkedLines();

function start(): void {
  host.dress?.(document.body);
  offerUndo(host);
  fitWidth();
  closeByKey(
    () => cancelImport() || stopReading(),
    () => void leave(host),
  );
  guardImport(host);
  setNames(host.names);
  void keepFieldTexts();
  const edits = new Edits(state, chosenOptions);
  const offer = throttled(500, () => {
    offerRelation(state, chosenDestination().libraryID);
    sayImport(state);
  });
  const session = sessionOf(host.session);
  const preview = new Preview(state, edits, offer);
  const list = new ReadList(state, edits, preview);
  offerFilling(session?.filling ?? host.choices.filling, () => preview.fillingChanged());
  fillOptions(
    host,
    session?.options,
    action(() => list.readAgain()),
  );
  byId<HTMLInputElement>("note").checked = session?.note ?? host.choices.note;
  watchSources(host, action, putIn, marks);
  source.addEventListener("input", () => {
    noteLength();
    if (!source.value.trim()) state.name = "";
  });
  watchButtons(list);
  watchAccessKeys();
  byId("details").addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    if (!byId("paste-view").hidden) byId("read").click();
    else if (!byId("preview-view").hidden) byId("import").click();
  });
  // Where it goes and what goes with it changes what the button does.
  for (const id of ["library", "collection", "relate", "note"])
    byId(id).addEventListener("change", () => sayImport(state));
  for (const id of ["library", "collection"]) byId(id).addEventListener("change", forgetKept);
  keepSession(state, marks);
  const libraryChanged = () => list.libraryChanged();
  window.addEventListener("SpisokDestination", () => {
    const before = chooseSelected(host);
    if (!before || byId("preview-view").hidden) return;
    libraryChanged();
    sayKept(0, before, libraryChanged);
  });
  source.value = host.draft;
  noteLength();
  marks.add({ text: host.draft, marks: host.draftMarks });
  if (session && restoreRows(state, session)) {
    list.open(placeOf(session, host));
    sayKept(state.rows.length, session.to, libraryChanged);
  } else source.focus();
  if (host.readAtOnce) byId("read").click();
}

/** Puts a text into the field, in place of what was there. */
function putIn(from: Source): void {
  marks.clear();
  marks.add(from);
  source.value = from.text;
  noteLength();
  state.name = from.name;
  source.focus();
}

function watchButtons(list: ReadList): void {
  const on = (id: string, run: () => unknown) => byId(id).addEventListener("click", action(run));
  on("read", () => {
    forgetKept();
    return list.read({ text: source.value, marks: marks.marksOf(source.value) });
  });
  on("stop-reading", stopReading);
  on("back", () => {
    stopReading();
    showView("paste");
    source.focus();
  });
  on("import", () => runImport(state));
  on("cancel", cancelImport);
  on("undo", () => undoImport(state));
  on("undo-last", () => undoLast(host));
  on("show", () => state.outcome && host.show(state.outcome));
  on("another", () => {
    putIn({ text: "", name: "" });
    forgetName();
    Object.assign(state, { rows: [], list: null, selected: null, outcome: null });
    offerUndo(host);
    showView("paste");
    source.focus();
  });
  on("close", () => window.close());
}

whenTranslated(start);
