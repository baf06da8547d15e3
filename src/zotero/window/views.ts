import { byId } from "./dom.ts";
import { noProblem } from "./messages.ts";
import { holdSource, releaseSource } from "./steady-source.ts";

const VIEWS = ["paste", "preview", "done"] as const;

/** So many characters are more than the text field shows at once, however large the window is. */
const LONG = 50_000;

/** Shows one of the three views of the window: the text, the references, the report. */
export function showView(id: (typeof VIEWS)[number]): void {
  if (id !== "paste") holdSource();
  for (const one of VIEWS) byId(`${one}-view`).hidden = one !== id;
  byId("options").hidden = id === "done";
  const source = byId<HTMLTextAreaElement>("source");
  source.classList.toggle("long", source.value.length > LONG);
  noProblem();
  if (id === "paste") releaseSource();
}
