import { byId } from "../../window/dom.ts";
import type { State } from "./state.ts";

const button = (id: string) => byId<HTMLButtonElement>(id);

/** Shows that something goes on, which can be stopped, or that nothing does. */
export function working(on: boolean, { chosen }: State): void {
  byId("progress").hidden = byId("stop").hidden = !on;
  button("stop").disabled = false;
  button("apply").disabled = on || !chosen.size;
}

/** Shows how far it is; before its first step, while dictionaries may have to be loaded, that nobody knows. */
export function showProgress(done: number, total: number): void {
  const bar = byId<HTMLProgressElement>("progress");
  bar.max = Math.max(1, total);
  if (done) bar.value = done;
  else bar.removeAttribute("value");
}

/** Stops what goes on; `false` where nothing does. */
export function stopWork(): boolean {
  if (button("stop").hidden) return false;
  button("stop").click();
  return true;
}
