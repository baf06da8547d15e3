import type { CslItem } from "../csl-json.ts";

/** citation-js stops at a date in words (`n.d.`), and at a period: the one goes, of the other the beginning stays. */
export function plainDates(item: CslItem): CslItem {
  const copy = { ...item };
  for (const name of ["issued", "accessed", "original-date"]) {
    const date = copy[name] as { literal?: string; "date-parts"?: number[][] } | undefined;
    if (date?.literal !== undefined) delete copy[name];
    else if (date?.["date-parts"]?.[1]) copy[name] = { "date-parts": [date["date-parts"][0]] };
  }
  return copy;
}
