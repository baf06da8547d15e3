export { make, visible } from "../../window/dom.ts";

/** The element of the pane with an id, without the prefix that keeps it apart from other panes in the same window. */
export function byId<T extends Element = HTMLElement>(id: string): T {
  const element = document.getElementById(`sps-${id}`);
  if (!element) throw new Error(`settings.xhtml has no #sps-${id}`);
  return element as unknown as T;
}

/** Runs when a button is pressed, by mouse or key. */
export function onPress(id: string, run: () => unknown): void {
  byId(id).addEventListener("click", () => void run());
}

/** Runs a while after the last change, so that typing never waits for it. */
export function later(run: () => unknown, milliseconds = 300): () => void {
  let timer = 0;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void run(), milliseconds);
  };
}
