import { evidenceOf, evidenceOfLine, hasSignOfReference, likeReference } from "../evidence.ts";
import { headingAt } from "../headings/headings.ts";
import { isShortForm } from "./is-work.ts";
import { leadInLength } from "./lead-in.ts";
import type { Line } from "../lines/lines.ts";
import type { PageNotes } from "./page-notes.ts";
import type { SplitLines } from "../split-part.ts";
import type { CitedWork } from "./cited-in-note.ts";

/** So many of the notes cite works; the others comment. */
const CITING = 0.3;
/** Between the notes stands half as much text as there is in them, at least. */
const HALF = 0.5;
/** Where the text has their numbers, it may be less. */
const LEAST = 0.15;
/** A list below a heading is one when so many of its first lines show signs of references. */
const SIGNS_OF_LIST = 3;
const HEAD = 15;

type WorksOf = (note: string) => readonly CitedWork[];

/**
 * Whether the notes of an article are where its works are: it has no list, or only the notes show references.
 * @param worksOf the works that a note cites
 */
export function holdTheWorks(notes: PageNotes, all: readonly Line[], lists: readonly SplitLines[], worksOf: WorksOf): boolean {
  const signs = signsOfNotes(notes, worksOf);
  const atEnd = notes.atEnd && signs >= FEWEST_SIGNS;
  if (notes.blocks.filter(({ cites }) => cites).length < 2 && !atEnd) return false;
  if (notes.citing < notes.starts.length * CITING) return false;
  const inNotes = new Set(notes.lines);
  // What stands between the first note and the last is text.
  const first = all.indexOf(notes.lines[0]!);
  const last = all.indexOf(notes.lines.at(-1)!);
  const between = all.slice(first, last).filter((line) => !inNotes.has(line));
  const least = notes.marked || signs >= notes.starts.length * SAID ? LEAST : HALF;
  if (!atEnd && (lengthOf(between) < least * lengthOf(notes.lines) || !(notes.marked || isProse(between)))) return false;
  // The list of one chapter among others, or of a box, has most notes behind it.
  const standsBehind = (at: number): boolean => notes.blocks.filter(({ line }) => line > at).length * 2 < notes.blocks.length;
  if (all.some((_, at) => headingAt(all, at).includes("list") && standsBehind(at) && isListBelow(all, at + 1, inNotes))) return false;
  const full = worksInFull(notes, worksOf);
  if (full < FEWEST_WORKS) return false;
  const starts = new Set(notes.starts.map((at) => notes.lines[at]!.start));
  return !lists.some((list) => {
    const works = worksOutside(list, starts);
    const at = all.findIndex(({ start }) => start >= list.lines[0]!.start);
    return works >= FEWEST_IN_LIST && (works >= full || (works * 2 >= full && standsBehind(at)));
  });
} // prettier-ignore

/** `Vgl. Boers (1991)`, `Müller und Schröttle 2004, S. 206`: names and a year point to a list. */
const POINTER = /^\p{Lu}[^\d"“„«:]{1,27} \(?(?:1[5-9]|20)\d\d[a-z]?\)?(?:[,:;] ?.{0,25})?\.?$/u;
const DATED = /(?:1[5-9]|20)\d\d|https?:/;
/** Title, container and place take so many characters at least. */
const SHORTEST_WORK = 32;
const FEWEST_WORKS = 3;

/** How many works the notes give in full; 0 where most of them point to a list. */
function worksInFull({ lines, starts, end, labels }: PageNotes, worksOf: WorksOf): number {
  let full = 0;
  let pointers = 0;
  starts.forEach((from, k) => {
    const note = lines.slice(from, starts[k + 1] ?? end).map(({ text }) => text).join(" ");
    for (const { text } of worksOf(note.slice(labels.get(from)?.length ?? 0))) {
      if (POINTER.test(text)) pointers++;
      else if (text.length >= SHORTEST_WORK && DATED.test(text)) full++;
    }
  });
  return full >= pointers ? full : 0;
} // prettier-ignore

const FEWEST_SIGNS = 2;

/** So many of the notes. */
const SAID = 0.15;

/** How many of the notes are no entries of a numbered list: they repeat, lead to a work, or cite several. */
export function signsOfNotes({ lines, starts, end, labels }: PageNotes, worksOf: WorksOf): number {
  return starts.filter((from, k) => {
    const note = lines.slice(from, starts[k + 1] ?? end).map(({ text }) => text).join(" ").slice(labels.get(from)?.length ?? 0);
    return isShortForm(note) || leadInLength(note) > 0 || (note.includes("; ") && worksOf(note).length > 1);
  }).length;
} // prettier-ignore

const FEWEST_IN_LIST = 3;
const LINES_READ = 6;

/** How many entries of a list look like references and begin none of the notes. */
function worksOutside({ lines, starts, end }: SplitLines, inNotes: ReadonlySet<number>): number {
  return starts.filter((from, k) => {
    const entry = lines.slice(from, Math.min(starts[k + 1] ?? end, from + LINES_READ));
    if (inNotes.has(entry[0]!.start)) return false;
    const text = entry.map((line) => line.text).join(" ");
    const evidence = evidenceOf(text);
    return evidence.reference > 2 && hasSignOfReference(text, evidence) && likeReference(evidence) > 0;
  }).length;
}

/** Whether references stand below a heading, other than in notes. */
function isListBelow(all: readonly Line[], from: number, inNotes: ReadonlySet<Line>): boolean {
  const head = all.slice(from, from + HEAD).filter((line) => !inNotes.has(line));
  const signs = head.filter((line) => evidenceOfLine(line).reference >= 2);
  return signs.length >= SIGNS_OF_LIST && !isProse(head);
}

const SHORT_LINE = 20;
const MOSTLY = 0.6;

/** Whether most of the lines are running text: a list has a year, a name or pages in every other line. */
function isProse(lines: readonly Line[]): boolean {
  const read = lines.filter(({ text }) => text.length > SHORT_LINE);
  const prose = read.filter((line) => {
    const { reference, prose } = evidenceOfLine(line);
    return reference <= 1 || prose > reference;
  });
  return prose.length >= MOSTLY * read.length;
}

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);
