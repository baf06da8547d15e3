import { cutLines, type Line } from "./lines/lines.ts";
import { bareHeading } from "./headings/headings.ts";
import { evenSpacing } from "./lines/line-spacing.ts";
import { countWords, type WordCounts } from "./lines/join-hyphen.ts";
import { type CitedWork, citedWorks } from "./notes/cited-in-note.ts";
import { joinLines } from "./lines/join-lines.ts";
import { originOf, throughBoth } from "./lines/offset-map.ts";
import { openInlineHeading } from "./headings/inline-heading.ts";
import { inlineMarks, tellBlocks, tellLinks } from "./lines/blocks.ts";
import { readMarkup } from "./markup/read-markup.ts";
import { type Outline, outlineOf } from "./outline/outline.ts";
import { looseWorks } from "./outline/loose-works.ts";
import { worksWithoutComments } from "./outline/comments.ts";
import { pageFurniture } from "./pages/page-furniture.ts";
import { holdTheWorks } from "./notes/notes-or-list.ts";
import { pageNotes } from "./notes/page-notes.ts";
import { findParts, type Part } from "./part.ts";
import { repairCharacters, type RepairedText } from "./repair-characters.ts";
import { takeRemarks } from "./remarks/take-remarks.ts";
import { linkRepeats } from "./repeats.ts";
import { withoutRepeats } from "./notes/short-forms.ts";
import { splitOutline, splitPart, type SplitLines } from "./split-part.ts";
import { isDatedText } from "./notes/work-marks.ts";
import { marksInOrder } from "./notes/marks-of-entry.ts";
import type { Entry, EntryList, Mark } from "./types.ts";
import { worksInNote } from "./notes/works-in-note.ts";
import { longLine, noList, unreadable } from "./warnings.ts";

/** How the source text is to be read. */
export interface ListOptions {
  /** Italics, links, headings and items of lists of the source, where it had any: {@link MarkedTextBuilder} makes them of HTML. Without italics and links, those of Markdown are read. */
  marks?: readonly Mark[];
}

/**
 * Finds the reading list in a text and splits it into its references.
 *
 * Goes in: any text, a bare list or a whole article around one, one reference a line or wrapped, numbered, bulleted,
 * with hanging indents or blank lines between, run on in one paragraph (with numbers or without, as the text layer of a PDF has
 * them), or with nothing but the look of the references, with Markdown's italics and links; the notes at the feet of its pages where an
 * article has no list; a syllabus, a letter or a page of a wiki, of which headings, head matter and remarks are left out. Comes out: every
 * reference on one line with its place in the source. Never throws; what stands in the way is said in `warnings`
 * (`empty-input`, `binary-input`, `records`, `no-list`, `long-line`).
 *
 * @param source plain text, with the line ends that it has
 * @param options what is known of the text besides: its marks, where it was one with italics and links
 * @example
 * findEntries("References\n[1] A. Nowak, Inter-\nnational order, 2020.\n[2] B. Kos, War, 2021.").entries.map((e) => e.text)
 * // ["A. Nowak, International order, 2020.", "B. Kos, War, 2021."]
 */
export function findEntries(source: string, { marks = [] }: ListOptions = {}): EntryList {
  const refusal = unreadable(source);
  if (refusal) return { entries: [], warnings: [refusal] };
  const given = inlineMarks(marks);
  const plain = given.length ? undefined : readMarkup(source);
  const inline = plain ? inlineMarks(plain.marks) : given;
  const { text, map } = repairCharacters(plain?.text ?? source);
  const repaired = { text, map: plain ? throughBoth(map, plain.map) : map };
  const lines = evenSpacing(cutLines(repaired.text));
  tellBlocks(lines, [...marks, ...(plain?.marks ?? [])], repaired.map);
  tellLinks(lines, { text: source, marks: inline, map: repaired.map });
  const outline = outlineOf(lines);
  if (outline) return entriesOfOutline(outline, repaired, inline);
  const { all, parts } = findLists(lines);
  const furniture = pageFurniture(all);
  const lists = parts.flatMap((part) => splitPart(all, part, furniture) ?? []);
  const notes = pageNotes(all, furniture);
  const worksOf = rememberWorks();
  const noted = notes && holdTheWorks(notes, all, lists, worksOf) ? notes : undefined;
  const cited: Entry[] = [];
  for (const split of noted ? [noted] : lists)
    buildEntries(cited, repaired, split, noted ? worksOf : citedWorks, inline);
  // Nothing tells a reference by a year or a link.
  const loose = cited.some(({ text }) => isDatedText(text)) ? undefined : looseWorks(lines);
  if (loose && loose.lines.length > cited.length) return entriesOfOutline(loose, repaired, inline);
  linkRepeats(cited);
  const list = listOf(noted ? withoutRepeats(cited) : cited);
  const heading = parts.find((part) => part.heading !== undefined)?.heading;
  if (heading !== undefined) list.heading = bareHeading(all[heading]!.text);
  return list;
}

/** The references of a text that was taken apart, without what is said behind them. */
function entriesOfOutline(outline: Outline, repaired: RepairedText, marks: readonly Mark[]): EntryList {
  const entries: Entry[] = [];
  const split = splitOutline(outline, pageFurniture(outline.lines));
  if (split)
    buildEntries(entries, repaired, split, outline.hasRemarks ? worksWithoutComments : citedWorks, marks);
  linkRepeats(entries);
  return listOf(entries);
}

function listOf(entries: Entry[]): EntryList {
  takeRemarks(entries);
  const long = entries.flatMap(({ n, text }) => longLine(n, text.length) ?? []);
  return { entries, warnings: entries.length === 0 ? [noList(), ...long] : long };
}

/** The parts of the text where its lists are; a heading inside a line makes a line of its own when there is no other. */
function findLists(lines: readonly Line[]): { all: readonly Line[]; parts: Part[] } {
  const parts = findParts(lines);
  const opened = parts[0]!.heading === undefined && parts.length === 1 ? openInlineHeading(lines) : undefined;
  return opened ? { all: opened, parts: findParts(opened) } : { all: lines, parts };
}

/** The works in the notes of one text. To find them takes half a millisecond, and they are asked for before it is sure that they count. */
function rememberWorks(): (note: string) => readonly CitedWork[] {
  const known = new Map<string, readonly CitedWork[]>();
  return (note) => {
    const works = known.get(note) ?? worksInNote(note);
    known.set(note, works);
    return works;
  };
}

/** Puts the references of one list behind those of the lists before. `worksOf`: which works the text of an entry cites. */
function buildEntries(
  entries: Entry[],
  repaired: RepairedText,
  { lines, labels, layout, starts, end }: SplitLines,
  worksOf: (text: string) => readonly CitedWork[],
  marks: readonly Mark[],
): void {
  const isFull = (at: number): boolean => layout.lengths[at]! > layout.width * 0.95;
  // Few lists need them, for a hyphen between letters at the end of a line.
  let counts: WordCounts | undefined;
  const words = (): WordCounts => (counts ??= countWords(lines.map((line) => line.text)));
  const marksOf = marksInOrder(marks);
  starts.forEach((from, k) => {
    const to = starts[k + 1] ?? end;
    const label = labels.get(from);
    const { text: joined, map } = joinLines(
      lines.slice(from, to),
      label?.length ?? 0,
      (at) => isFull(from + at),
      words,
    );
    const blank = joined.length - joined.trimStart().length;
    const origin = (at: number): number => originOf(repaired.map, originOf(map, blank + at));
    const works = worksOf(joined.trim());
    works.forEach(({ from: begin, leadIn, start, text, remark }, k) => {
      if (text === "") return;
      // The first work of a note has its number, the last its end.
      const source = {
        start: k === 0 ? originOf(repaired.map, lines[from]!.start) : origin(begin),
        end:
          k < works.length - 1
            ? origin(start + text.length - 1) + 1
            : originOf(repaired.map, lines[to - 1]!.end - 1) + 1,
      };
      const before = [k === 0 ? label?.text : undefined, leadIn].filter(Boolean).join(" ");
      const skipped = blank + start;
      entries.push({
        n: entries.length + 1,
        text,
        ...(remark && { remark }),
        source,
        ...(before && { label: before }),
        marks: marks.length ? marksOf(source, { text, joined: map, repaired: repaired.map, skipped }) : [],
      });
    });
  });
}
