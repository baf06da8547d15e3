import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { ReadingList } from "../../reading.ts";
import { toCslJson } from "../csl-json.ts";

/** The list as RIS, through citation-js. */
export function toRis(list: ReadingList): string {
  return write(list, "ris");
}

/** The list as BibTeX, through citation-js. */
export function toBibtex(list: ReadingList): string {
  return write(list, "bibtex");
}

function write(list: ReadingList, format: "ris" | "bibtex"): string {
  const items = list.entries.map(toCslJson).map(withoutOddDates);
  return items.length ? new Cite(items).format(format) : "";
}

/** citation-js stops at a date in words (`n.d.`), and at a range in RIS. */
function withoutOddDates(item: Record<string, unknown>): Record<string, unknown> {
  const copy = { ...item };
  for (const name of ["issued", "accessed", "original-date"]) {
    const date = copy[name] as { literal?: string; "date-parts"?: number[][] } | undefined;
    if (date?.literal !== undefined) delete copy[name];
    else if (date?.["date-parts"]?.length === 2) copy[name] = { "date-parts": [date["date-parts"][0]] };
  }
  return copy;
}
