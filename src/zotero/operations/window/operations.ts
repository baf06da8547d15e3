import { byId, localize, whenTranslated } from "../../window/dom.ts";
import { fitWidth } from "../../window/fit-width.ts";
import { closeByKey } from "../../window/keys.ts";
import { reasonOf } from "../../window/messages.ts";
import { watchAccessKeys } from "../../window/watch-access-keys.ts";
import type { OperationsHost } from "./host.ts";
import { listKey, loadRowTexts } from "./list.ts";
import { drawFiltered, look } from "./look.ts";
import type { State } from "./state.ts";
import { stopWork } from "./work.ts";
import { apply, undo } from "./write.ts";

const state: State = {
  host: (window as unknown as { arguments: [OperationsHost] }).arguments[0],
  findings: [],
  chosen: new Set(),
  plan: 0,
  applying: false,
  cancelled: false,
  undoToken: "",
};
const { host } = state;
const button = (id: string) => byId<HTMLButtonElement>(id);

/** Runs what a button starts; its failure is shown, never lost. */
function action(run: () => unknown): () => void {
  return () => {
    byId("problem").hidden = true;
    void (async () => run())().catch((error: unknown) => problem(error));
  };
}

function problem(error: unknown): void {
  byId("problem").hidden = false;
  void reasonOf(error).then((reason) => localize(byId("problem"), "spisok-operations-failed", { reason }));
}

function start(): void {
  const { operation, options } = host;
  host.dress?.(document.body);
  fitWidth();
  closeByKey(stopWork, () => window.close());
  watchAccessKeys();
  document.documentElement.classList.add(operation);
  localize(document.querySelector("title")!, `spisok-operations-title-${operation}`);
  localize(byId("heading"), `spisok-operations-title-${operation}`);
  byId("options").hidden = operation !== "titles";
  byId("apply").hidden = byId("groups").hidden = operation === "check";
  for (const option of byId("filter").children as unknown as Iterable<HTMLOptionElement>)
    option.hidden = option.value === "warnings" && operation !== "check";
  byId<HTMLSelectElement>("scheme").value = options.scheme;
  byId<HTMLSelectElement>("title-form").value = options.title;
  for (const id of ["scheme", "title-form"])
    byId(id).addEventListener(
      "change",
      action(() => look(state)),
    );
  byId("filter").addEventListener("change", () => drawFiltered(state));
  byId("list").addEventListener("keydown", listKey);
  button("stop").addEventListener("click", () => (state.cancelled = true));
  button("apply").addEventListener(
    "click",
    action(() => apply(state)),
  );
  button("undo").addEventListener(
    "click",
    action(() => undo(state)),
  );
  for (const id of ["close", "close-done"]) button(id).addEventListener("click", () => window.close());
  window.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) button("apply").click();
  });
  // A window that is closed ends what it was looking for, but not what it writes.
  window.addEventListener("unload", () => {
    state.plan = -1;
    state.cancelled = !state.applying;
  });
  action(async () => {
    await loadRowTexts();
    await look(state);
  })();
}

whenTranslated(start);
