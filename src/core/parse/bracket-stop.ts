import type { Entry } from "../list/types.ts";

const stop = /(?<=\p{Ll}, (?:1[89]|20)\d\d\))\.(?=\s(?:pp?|[sS])\.\s?\d)/u;

/** `Handbook of Rivers (London: Routledge, 2018). pp. 217–232.`: a stop for the comma that stands before pages. Character for character. */
export function withCommaBeforePages(entry: Entry): Entry | null {
  const text = entry.text.replace(stop, ",");
  return text === entry.text ? null : { ...entry, text };
}
