import { readNames } from "../../names/index.ts";
import { rule } from "../../rule.ts";
import type { CreatorType } from "../../types.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";
import { SHAPES } from "./names.ts";

/** APA: `[TV series episode]. In C. Strauss, C. Mazin, & J. Featherstone (Executive Producers), Chernobyl. HBO` */
const makers = rule(/(?<=\]\.\s)In\s(?<names>\p{Lu}\.[^()]{2,140})\s\((?:Executive\s)?Producers?\),\s/gu);
/** IEEE: `in Book, O. Onuch and L. Van Horn Jr., Eds. New York` */
const trailing = rule(/,\s\(?(?:(?<editor>Eds?\.)|Transl?\.)\)?(?=[\s,])/g);
/** NLM: `Title. Wrona A, Lis B, translators. Warsaw: Scholar; 2017.` */
const translators = rule(/,\stranslators?(?=\.\s)/g);

/** Names between the mark and the commas before it. */
function before(text: string, mark: number, end: number, type: CreatorType): Note | null {
  let found: Note | null = null;
  // "D. Kos, M. Lis, and P. Nowak, Eds.": the list begins where the names that stand furthest to the left do.
  for (let comma = text.lastIndexOf(", ", mark - 1), tries = 0; comma > 0 && tries < 8; comma = text.lastIndexOf(", ", comma - 1), tries++) {
    const names = readNames(text, comma + 2, ["initials surname"], type, (place) => place === mark);
    if (names) found = { start: comma + 2, end, creators: names.creators };
    else if (found) break;
  }
  // "E. Kos, C. Lis, and R. Novak, Eds., Rivers": those that a reference begins with are read as its head.
  if (found && type === "editor" && readNames(text, 0, ["initials surname"], type, (place) => place === mark)) return null;
  return found;
} // prettier-ignore

/** Names that are a sentence with the mark behind them. */
function sentenceOf(text: string, mark: number, end: number): Note | null {
  const start = Math.max(text.lastIndexOf(". ", mark), text.lastIndexOf("? ", mark), text.lastIndexOf("] ", mark)) + 2;
  const names = start > 2 ? readNames(text, start, ["surname NR", "surname, given"], "translator", (place) => place === mark) : null;
  return names && { start, end, creators: names.creators };
} // prettier-ignore

/** Names with the mark of what they did behind them. */
export const notesBeforeMark = finder([makers, trailing, translators], (text) => {
  const notes: Note[] = [];
  if (text.includes("Producer"))
    for (const match of makers.all(text)) {
      const from = match.index + "In ".length;
      const mark = from + match.groups!["names"]!.length;
      const names = readNames(text, from, SHAPES, "producer", (place) => place === mark);
      if (names)
        notes.push({ start: from, end: match.index + match[0].length - 1, creators: names.creators });
    }
  for (const { index, 0: mark, groups } of trailing.all(text)) {
    const note = before(text, index, index + mark.length, groups!["editor"] ? "editor" : "translator");
    if (note) notes.push(note);
  }
  for (const { index, 0: mark } of translators.all(text)) {
    const note = sentenceOf(text, index, index + mark.length);
    if (note) notes.push(note);
  }
  return notes;
});
