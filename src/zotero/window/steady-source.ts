import { byId } from "./dom.ts";

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
