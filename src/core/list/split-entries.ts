import type { MarkedText } from "./marked-text.ts";
import { linkRepeats } from "./repeats.ts";
import type { Entry, EntryList } from "./types.ts";
import { longLine, noList } from "./warnings.ts";

const LINE_ENDS = /[\r\n\u2028\u2029]+/g;

/**
 * References that are split already, as entries: nothing is searched, joined or left out, but for empty ones. Their places are
 * those in the references joined by line ends. Never throws.
 *
 * @example
 * splitEntries(["Kos B., War, 2021.", "———, Peace, 2022."]).entries[1].repeats // { n: 1, what: "creators" }
 */
export function splitEntries(references: readonly (string | MarkedText)[]): EntryList {
  const entries: Entry[] = [];
  let start = 0;
  for (const one of references) {
    const { text: reference, marks } = typeof one === "string" ? { text: one, marks: [] } : one;
    const text = reference.replace(LINE_ENDS, " ").trim();
    // Marks are of the reference as it is given; where that is not what is read, they would lie beside their words.
    const same = text === reference;
    if (text)
      entries.push({
        n: entries.length + 1,
        text,
        source: { start, end: start + reference.length },
        marks: same ? [...marks] : [],
      });
    start += reference.length + 1;
  }
  linkRepeats(entries);
  const long = entries.map(({ n, text }) => longLine(n, text.length));
  return {
    entries,
    warnings: entries.length ? long.filter((warning) => warning !== undefined) : [noList()],
  };
}
