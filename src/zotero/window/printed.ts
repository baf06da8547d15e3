import { byId, make, visible } from "./dom.ts";

type Span = { start: number; end: number };

/** Shows a reference as printed, with the stretches marked that a field came from. A caret can be put into it, text cannot. */
export function showPrinted(text: string, spans: readonly Span[] = []): void {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(visible(text.slice(at, start)), make("mark", "", text.slice(start, end)));
    at = end;
  }
  parts.push(visible(text.slice(at)));
  byId("printed").replaceChildren(...parts);
}

/** The place of the caret in the printed text, in characters; `null` when it is elsewhere. */
export function caret(): number | null {
  const printed = byId("printed");
  const selection = window.getSelection();
  if (!selection?.rangeCount || !selection.focusNode || !printed.contains(selection.focusNode)) return null;
  const before = document.createRange();
  before.setStart(printed, 0);
  before.setEnd(selection.focusNode, selection.focusOffset);
  return before.toString().length;
}

/**
 * Makes the printed text one that a caret goes through and that nothing changes.
 * @param onKey is told of Enter (split here), and of Backspace and Delete (join with the one before or after)
 */
export function watchPrinted(onKey: (key: "Enter" | "Backspace" | "Delete", at: number) => void): void {
  const printed = byId("printed");
  printed.addEventListener("beforeinput", (event) => event.preventDefault());
  printed.addEventListener("drop", (event) => event.preventDefault());
  printed.addEventListener("keydown", (event) => {
    const { key } = event;
    if (key !== "Enter" && key !== "Backspace" && key !== "Delete") return;
    if (event.ctrlKey || event.metaKey) return;
    const at = caret();
    event.preventDefault();
    if (at !== null) onKey(key, at);
  });
}
