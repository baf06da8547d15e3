import { make } from "./dom.ts";

/**
 * A field of several lines that is as high as its text. Its box holds the same text unseen (import.css), which gives both their height:
 * asking Gecko for the height of the text would lay the window out once more for every reference that is looked at.
 */
export function growingArea(rows: number): { box: HTMLElement; area: HTMLTextAreaElement } {
  const area = make("textarea");
  area.rows = rows;
  const box = make("div", "growing");
  box.append(area);
  area.addEventListener("input", () => fitText(area));
  return { box, area };
}

/** Tells the box what stands in the field now. */
export function fitText(area: HTMLTextAreaElement): void {
  const { parentElement: box } = area;
  if (box) box.dataset["text"] = area.value;
}
