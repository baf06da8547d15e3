import { NOTE_HEADINGS } from "../data/headings.ts";
import { bareHeading } from "../headings/headings.ts";
import { headsBetween } from "../pages/heads-between.ts";
import type { Line } from "../lines/lines.ts";
import { areMarkedInOrder, areMarkedInText, mayBeMarked, placesOfMarks, textBelow } from "./marked-notes.ts";
import { noteChain, type NoteNumber, noteNumbers } from "./note-chain.ts";
import { endOfNotes, startOfText } from "./note-ends.ts";
import { type Taken, takeHoled, takeStack } from "./note-starts.ts";
import { mayBeSaid, standBehindText } from "./said-in-notes.ts";
import { restOfNote } from "./rest-of-note.ts";
import { lookAtLines } from "../segment/line-table.ts";
import type { SplitLines } from "../split-part.ts";
import { hasTextBetween } from "../lines/text-between.ts";

/** The notes at the feet of the pages of a text: their lines, without the text between them, and where each begins. */
export interface PageNotes extends SplitLines {
  /** How many of them cite works. */
  citing: number;
  /** Where in the text the first note of each page stands, and whether works are cited in them. */
  blocks: readonly { line: number; cites: boolean }[];
  /** Their numbers stand in the text above them. */
  marked: boolean;
  /** All of them stand behind the text, which has their numbers, or below a heading of notes. */
  atEnd: boolean;
}

const FEWEST = 3;
/** A note has no more lines than this. */
const LONGEST = 40;

/**
 * Finds the notes of an article that stand at the feet of its pages, between its running text.
 * @param furniture the lines that belong to the pages
 */
export function pageNotes(lines: readonly Line[], furniture: ReadonlySet<number>): PageNotes | undefined {
  const found = noteNumbers(lines);
  if (found.numbers.length < FEWEST) return undefined;
  const parted = hasTextBetween(lines);
  const places = placesOfMarks(lines);
  // Most texts are lists without notes: whether works are cited behind their numbers need not be asked.
  const said = mayBeSaid(lines, found.numbers);
  if (!parted && !said && !mayBeMarked(places, found.numbers) && !found.numbers.some(({ line }) => isBelowHeading(lines, line))) return undefined;
  const ofPages = new Set([...furniture, ...headsBetween(lines, furniture)]);
  const chain = noteChain(lines, (at) => ofPages.has(at), found);
  const marked = areMarkedInText(places, chain);
  const atEnd = chain.length > 0 && (areMarkedInOrder(places, chain) || isBelowHeading(lines, chain[0]!.line) || (said && chain.length >= FEWEST && standBehindText(lines, chain)));
  if (!marked && !atEnd && !parted && !said) return undefined;
  const citing = chain.filter(({ cites }) => cites);
  if (citing.length < FEWEST || (!marked && !atEnd && areOfPages(citing))) return undefined;
  const numbered = new Set(chain.map(({ line }) => line));
  const isEdge = (at: number): boolean =>
    at >= lines.length || lines[at]!.newPage || (ofPages.has(at) && !numbered.has(at));
  const notes: Taken = { lines: [], starts: [], labels: new Map() };
  const blocks: { line: number; cites: boolean }[] = [];
  const gapped = areBelowGaps(lines, chain);
  let end = -1;
  for (let k = 0; k < chain.length; ) {
    const stack = stackAt(chain, k);
    const first = chain[k]!;
    const from = first.alone ? chain[k + stack - 1]!.line + 1 : first.line;
    const next = chain[k + stack]?.line ?? lines.length;
    // Between notes at the end of an article stand heads of pages and nothing else.
    const whole = atEnd && chain[k + stack] !== undefined && next - from < LONGEST;
    const ended = whole ? next : endOfNotes(lines, from, next, isEdge);
    // Where pages have no heads, the text may look like the rest of the note.
    const text = marked && ofPages.size < FEWEST ? textBelow(places, chain[k + stack - 1]!, chain[k + stack]) : undefined;
    const to = text !== undefined && ended > text ? startOfText(lines, from, text, next) : ended;
    const read = whole ? lines.slice(from, to).filter((_, at) => !ofPages.has(from + at)) : lines.slice(from, to);
    if (first.line > end) {
      notes.lines.push(...restOfNote(lines, end, first.line, isEdge, notes.lines.at(-1)?.text, gapped));
      blocks.push({ line: first.line, cites: false });
    }
    if (chain.slice(k, k + stack).some(({ cites }) => cites)) blocks.at(-1)!.cites = true;
    end = to;
    if (first.alone) takeStack(notes, read, chain.slice(k, k + stack));
    else {
      // Of `7`, `12` with lines between the numbers were lost, not the notes.
      const missing = (chain[k + 1]?.label.value ?? 0) - first.label.value - 1;
      takeHoled(notes, read, first.label, missing, to === next);
    }
    k += stack;
  }
  // The last note may end on a page that has no number of a note.
  if (!atEnd && end < lines.length) notes.lines.push(...restOfNote(lines, end, lines.length, isEdge, notes.lines.at(-1)?.text, gapped));
  return { ...notes, layout: lookAtLines(notes.lines).layout, end: notes.lines.length, citing: citing.length, blocks, marked, atEnd };
} // prettier-ignore

/** An author thanks in so many lines at most, in a note without a number above the first. */
const THANKS = 6;

/** `Notes`, `Przypisy`, `Примечания` above the first note. */
const isBelowHeading = (lines: readonly Line[], first: number): boolean =>
  lines
    .slice(Math.max(0, first - THANKS), first)
    .some(({ text }) => NOTE_HEADINGS.has(bareHeading(text).toLowerCase()));

/** Whether a blank line stands above the notes of a page and seldom elsewhere: the rest of a note may stand below it before the first number. */
function areBelowGaps(lines: readonly Line[], chain: readonly NoteNumber[]): boolean {
  const above = chain.filter(({ line }) => lines[line]!.gap > 0).length;
  return above >= FEWEST || (above > 0 && lines.filter(({ gap }, at) => at > 0 && gap > 0).length <= above + FEWEST);
} // prettier-ignore

/** Lines between the numbers of two notes of a page, where each has few; pages have more. */
const NEAR = 9;

/** Page numbers count on, too, and stand alone, but far apart. */
function areOfPages(citing: readonly NoteNumber[]): boolean {
  const others = citing.filter(
    ({ alone, line }, k) => !alone || line - (citing[k - 1]?.line ?? -NEAR) < NEAR,
  );
  return others.length < Math.max(2, citing.length / 4);
}

/** How many numbers stand one below the other, with nothing between; 1 for one before its note. */
function stackAt(chain: readonly NoteNumber[], k: number): number {
  let size = 1;
  if (chain[k]!.alone)
    while (chain[k + size]?.alone && chain[k + size]!.line === chain[k + size - 1]!.line + 1) size++;
  return size;
}
