import { byId } from "./dom.ts";

/** So many characters are more than the text field shows at once, however large the window is. */
const LONG = 50_000;

/** Tells the style sheet whether the text is a long one; best at once, while it has to be laid out anyway. */
export function noteLength(): void {
  const source = byId<HTMLTextAreaElement>("source");
  source.classList.toggle("long", source.textLength > LONG);
}

/**
 * The text field keeps its height while something else is shown or comes and goes below it: at another one Gecko lays out all of a
 * long text anew (20 ms for 340 kB), also where nobody sees it.
 */
export function holdSource(): void {
  const { style } = byId("source");
  if (!style.height) style.height = `${heightOf("source")}px`;
}

/** The text field has the height of its place again. */
export function releaseSource(): void {
  const { style } = byId("source");
  if (style.height && Math.abs(heightOf("source") - heightOf("source-box")) > 1) style.height = "";
}

const heightOf = (id: string) => byId(id).getBoundingClientRect().height;
