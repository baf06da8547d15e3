import { byId } from "../../window/dom.ts";
import type { State } from "./state.ts";

const button = (id: string) => byId<HTMLButtonElement>(id);

/** Shows that something goes on, which can be stopped, or that nothing does. */
export function working(on: boolean, { chosen }: State): void {
  byId("progress").hidden = byId("stop").hidden = !on;
  button("stop").disabled = false;
  button("apply").disabled = on || !chosen.size;
}

export function showProgress(done: number, total: number): void {
  byId<HTMLProgressElement>("progress").max = Math.max(1, total);
  byId<HTMLProgressElement>("progress").value = done;
}

/** Stops what goes on; `false` where nothing does. */
export function stopWork(): boolean {
  if (button("stop").hidden) return false;
  button("stop").click();
  return true;
}
