/** The element of the pane with an id, without the prefix that keeps it apart from other panes in the same window. */
export function byId<T extends Element = HTMLElement>(id: string): T {
  const element = document.getElementById(`sps-${id}`);
  if (!element) throw new Error(`settings.xhtml has no #sps-${id}`);
  return element as unknown as T;
}

const HTML = "http://www.w3.org/1999/xhtml";

/** A new HTML element with text in it. What comes from files is shown only this way, never as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = "",
  text = "",
): HTMLElementTagNameMap[K] {
  const element = document.createElementNS(HTML, tag) as HTMLElementTagNameMap[K];
  if (className) element.className = className;
  if (text) element.textContent = visible(text);
  return element;
}

/** Characters that turn the direction of a text around are shown as signs. */
export const visible = (text: string) => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, "\uFFFD");

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
