import { byId } from "./dom.ts";
import { noProblem } from "./messages.ts";
import { holdSource, noteLength, releaseSource } from "./steady-source.ts";

const VIEWS = ["paste", "preview", "done"] as const;

/** Shows one of the three views of the window: the text, the references, the report. */
export function showView(id: (typeof VIEWS)[number]): void {
  if (id !== "paste") holdSource();
  for (const one of VIEWS) byId(`${one}-view`).hidden = one !== id;
  byId("options").hidden = id === "done";
  noteLength();
  noProblem();
  if (id === "paste") releaseSource();
}
