import { byId } from "./dom.ts";

/** So many characters are more than the text field shows at once, however large the window is. */
const LONG = 50_000;

/** Tells the style sheet whether the text is a long one; best at once, while it has to be laid out anyway. */
export function noteLength(): void {
  const source = byId<HTMLTextAreaElement>("source");
  const long = source.textLength > LONG;
  source.classList.toggle("long", long);
  if (!long) source.style.height = "";
}

/**
 * The text field keeps its height while something else is shown or comes and goes below it: at another one Gecko lays out all of a
 * long text anew (20 ms for 340 kB), also where nobody sees it. A short one costs nothing, and its end must not stand behind what
 * comes below it.
 */
export function holdSource(): void {
  const { style, textLength } = byId<HTMLTextAreaElement>("source");
  if (!style.height && textLength > LONG) style.height = `${heightOf("source")}px`;
}

/** The text field has the height of its place again. */
export function releaseSource(): void {
  const { style } = byId("source");
  if (style.height && Math.abs(heightOf("source") - heightOf("source-box")) > 1) style.height = "";
}

const heightOf = (id: string) => byId(id).getBoundingClientRect().height;
