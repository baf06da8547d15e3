import { readMarkup, type PlainText } from "./markup/read-markup.ts";
import type { MarkedText } from "./marked-text.ts";
import { marksInOrder } from "./notes/marks-of-entry.ts";
import type { OffsetMap } from "./lines/offset-map.ts";
import { linkRepeats } from "./repeats.ts";
import type { Entry, EntryList, Mark } from "./types.ts";
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
    const { text: reference, marks: given, remark } = typeof one === "string" ? unmarked(one) : one;
    const markup = given.length ? undefined : readMarkup(reference);
    const plain = markup?.text ?? reference;
    const text = plain.replace(LINE_ENDS, " ").trim();
    const marks = markup ? marksIn(markup) : given;
    // Marks are of the reference as it is given; where that is not what is read, they would lie beside their words.
    const same = text === plain;
    if (text)
      entries.push({
        n: entries.length + 1,
        text,
        ...(remark && { remark }),
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

const unmarked = (text: string): MarkedText => ({ text, marks: [] });

const UNCHANGED: OffsetMap = { at: [0], from: [0] };

/** The marks of a text, in its own offsets. */
const marksIn = ({ text, map, marks }: PlainText): Mark[] =>
  marksInOrder(marks)({ start: 0, end: Infinity }, { text, joined: UNCHANGED, repaired: map, skipped: 0 });
