import { evidenceOfLine } from "./evidence.ts";
import type { Label } from "./labels.ts";
import { headingAt } from "./headings.ts";
import { leadInLength } from "./lead-in.ts";
import { lineEnd, type LineEnd } from "./line-ends.ts";
import { lineStart, WORK_STARTS } from "./line-starts.ts";
import type { Line } from "./lines.ts";
import { mayBeginNote, noteChain, type NoteNumber } from "./note-chain.ts";
import { repeatedPart } from "./repeats.ts";
import { lookAtLines } from "./segment-features.ts";
import type { SplitLines } from "./split-part.ts";

/** The notes at the feet of the pages of a text: their lines, without the text between them, and where each begins. */
export interface PageNotes extends SplitLines {
  /** How many of them cite works. */
  citing: number;
  /** Where in the text the first note of each page stands, and whether works are cited in them. */
  blocks: readonly { line: number; cites: boolean }[];
}

interface Taken {
  lines: Line[];
  starts: number[];
  labels: Map<number, Label>;
}

/** A note has no more lines than this; what goes on longer is text. */
const LONGEST = 40;
/** The edge of a page that is as near as this ends the notes: no text stands between them. */
const TRUSTED = 16;
/** Behind so many lines without an edge of a page the text may have gone on. */
const DOUBTFUL = 3;
const FEWEST = 3;
const BARE_LINES = 5;
const PARAGRAPH = 250;

/** Whether running text stands between lines that may begin notes: some lines without anything of a reference, or a long paragraph. */
function hasTextBetween(lines: readonly Line[]): boolean {
  let bare = 0;
  let text = false;
  let numbers = 0;
  let parted = false;
  for (const line of lines) {
    if (mayBeginNote(line.text)) {
      numbers++;
      parted ||= text && numbers > 1;
      text = false;
      bare = 0;
    } else if (!parted && !text) {
      const { reference } = evidenceOfLine(line);
      bare = reference <= 1 && line.text.length > 20 ? bare + 1 : 0;
      text = bare === BARE_LINES || isParagraph(line);
    }
    if (parted && numbers >= FEWEST) return true;
  }
  return false;
}

/**
 * Finds the notes of an article that stand at the feet of its pages, between its running text.
 * @param furniture the lines that belong to the pages
 */
export function pageNotes(lines: readonly Line[], furniture: ReadonlySet<number>): PageNotes | undefined {
  if (!hasTextBetween(lines)) return undefined;
  const chain = noteChain(lines, (at) => furniture.has(at));
  const citing = chain.filter(({ cites }) => cites);
  // Page numbers count on, too, and stand alone.
  if (citing.length < FEWEST || citing.filter(({ alone }, k) => !alone || citing[k - 1]?.line === citing[k]!.line - 1).length < Math.max(2, citing.length / 4)) return undefined;
  const numbered = new Set(chain.map(({ line }) => line));
  const isEdge = (at: number): boolean =>
    at >= lines.length || lines[at]!.newPage || (furniture.has(at) && !numbered.has(at));
  const notes: Taken = { lines: [], starts: [], labels: new Map() };
  const blocks: { line: number; cites: boolean }[] = [];
  let end = -1;
  for (let k = 0; k < chain.length; ) {
    const stack = stackAt(chain, k);
    const first = chain[k]!;
    const from = first.alone ? chain[k + stack - 1]!.line + 1 : first.line;
    const next = chain[k + stack]?.line ?? lines.length;
    const to = endOfNotes(lines, from, next, isEdge);
    if (first.line > end) {
      notes.lines.push(...goneOn(lines, end, first.line, isEdge, notes.lines.at(-1)?.text));
      blocks.push({ line: first.line, cites: false });
    }
    if (chain.slice(k, k + stack).some(({ cites }) => cites)) blocks.at(-1)!.cites = true;
    end = to;
    if (first.alone) takeStack(notes, lines.slice(from, to), chain.slice(k, k + stack));
    else {
      // Of `7`, `12` with lines between the numbers were lost, not the notes.
      const missing = (chain[k + 1]?.label.value ?? 0) - first.label.value - 1;
      takeHoled(notes, lines.slice(from, to), first.label, missing, to === next);
    }
    k += stack;
  }
  return { ...notes, layout: lookAtLines(notes.lines).layout, end: notes.lines.length, citing: citing.length, blocks };
} // prettier-ignore

/** So many lines of a note stand on the next page at most. */
const LONGEST_REST = 5;

/**
 * The rest of a note that a page ended in: it stands above the first number of the next page, in longer lines than those of the text, or
 * in lines with signs of a reference.
 * @param from where the notes of the page before end
 * @param to the line of the next number
 */
function goneOn(lines: readonly Line[], from: number, to: number, isEdge: (at: number) => boolean, last: string | undefined): readonly Line[] {
  if (last === undefined || (CLOSED.test(last) && !OPEN_STOPS.has(lineEnd(last))) || !isEdge(from)) return [];
  const lengths = lines.slice(from, to - LONGEST_REST).map(({ text }) => text.length).sort((a, b) => a - b);
  const width = (lengths[Math.floor(lengths.length * 0.95)] ?? Infinity) * 1.03;
  let at = to - 1;
  if (isEdge(at) || !CLOSED.test(lines[at]!.text)) return [];
  while (at > from + 1 && at > to - LONGEST_REST && isOfNote(lines[at - 1]!, width) && !isEdge(at - 1)) at--;
  const rest = lines.slice(at, to);
  return rest.some((line) => isOfNote(line, width)) ? rest : [];
} // prettier-ignore

const isOfNote = (line: Line, width: number): boolean =>
  line.text.length > width || evidenceOfLine(line).reference >= 2;

/** How many numbers stand one below the other, with nothing between; 1 for one before its note. */
function stackAt(chain: readonly NoteNumber[], k: number): number {
  let size = 1;
  if (chain[k]!.alone)
    while (chain[k + size]?.alone && chain[k + size]!.line === chain[k + size - 1]!.line + 1) size++;
  return size;
}

const OPEN_STOPS = new Set<LineEnd>(["initial-stop", "abbreviation-stop"]);
/** What journals print below the notes of the first page. */
const IMPRINT = /©|\bISSN\b|^(?:https?:\/\/(?:dx\.)?doi\.org|doi:? ?10\.)\S*$/iu;
const CLOSED = /[.!?)\]”»"\d/]$/u;

/** Where the notes end that begin at a line: at the next number, the edge of the page, or where the text goes on. */
function endOfNotes(
  lines: readonly Line[],
  from: number,
  next: number,
  isEdge: (at: number) => boolean,
): number {
  let at = from + 1;
  let edge = at;
  while (edge < from + TRUSTED && !isEdge(edge)) edge++;
  const trusted = edge < Math.min(from + TRUSTED, lines.length);
  for (; at < next && at < from + LONGEST && !isEdge(at); at++) {
    if (headingAt(lines, at).length > 0) break;
    const before = lines[at - 1]!.text;
    if (!CLOSED.test(before) || OPEN_STOPS.has(lineEnd(before))) continue;
    if (IMPRINT.test(lines[at]!.text)) break;
    if (lines[at]!.gap > 0 && next - at > 2) break;
    if (next === at || at - from < 1) continue;
    if (isParagraph(lines[at]!) || (!trusted && textGoesOn(lines, at, next, at - from >= DOUBTFUL))) break;
  }
  return Math.min(at, next, lines.length);
}

function isParagraph(line: Line): boolean {
  const { reference, prose } = evidenceOfLine(line);
  return line.text.length > PARAGRAPH && prose > reference;
}

/** Whether running text goes on in a line below a note. */
function textGoesOn(lines: readonly Line[], at: number, next: number, doubtful: boolean): boolean {
  const ahead = lines.slice(at, Math.min(next, at + (doubtful ? 3 : 5)));
  if (next - at < 5) return false;
  if (/^\p{Ll}/u.test(lines[at]!.text) && /[.!?]$/.test(lines[at - 1]!.text)) return true;
  return ahead.every((line) => evidenceOfLine(line).reference <= (doubtful ? 1 : 0)) && ahead.length > 2;
}

function takeNote(notes: Taken, lines: readonly Line[], label: Label | undefined): void {
  if (lines.length === 0) return;
  if (label) notes.labels.set(notes.lines.length, label);
  notes.starts.push(notes.lines.length);
  notes.lines.push(...lines);
}

/** A line in a note that another begins at, whose number was lost. */
const SURE = 2.5;

/** Takes a note, and those behind it whose numbers were lost. `whole`: the next number stands right below. */
function takeHoled(notes: Taken, lines: readonly Line[], label: Label, missing: number, whole: boolean): void {
  const width = Math.max(...lines.map(({ text }) => text.length));
  const begins = missing < 1 ? [] : lines
    .map((line, at) => ({ at, score: at === 0 ? -1 : beginScore(line.text, lines[at - 1]!.text, width) }))
    .filter(({ score }) => score > (whole ? SURE / 2 : SURE))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, missing)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  takeNote(notes, lines.slice(0, begins[0]), label);
  begins.forEach((at, k) => takeNote(notes, lines.slice(at, begins[k + 1]), undefined));
} // prettier-ignore

/** Parts the notes below a stack of numbers, as many as there are numbers. */
function takeStack(notes: Taken, lines: readonly Line[], numbers: readonly NoteNumber[]): void {
  const width = Math.max(...lines.map(({ text }) => text.length));
  const scored = lines
    .map((line, at) => ({ at, score: at === 0 ? Infinity : beginScore(line.text, lines[at - 1]!.text, width) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, numbers.length)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  scored.forEach((at, k) => {
    const { label } = numbers[k]!;
    takeNote(notes, lines.slice(at, scored[k + 1]), scored.length === numbers.length ? { ...label, length: 0 } : undefined);
  });
} // prettier-ignore

/** How much a line looks like the first of a note, by its words and the end of the line above. */
function beginScore(text: string, before: string, width: number): number {
  let score = /[.!?]$/.test(before) ? 1.5 : CLOSED.test(before) ? 0.3 : -2;
  if (before.length < width * 0.8) score += 2 * (1 - before.length / width) + 0.6;
  if (leadInLength(text) > 0 || /^(?:vgl\.|siehe |see |cf\.|см\.|zob\.|por\.|гл\.|див\.)/iu.test(text)) score += 3;
  else if (repeatedPart(text) === "work") score += 2.5;
  else if (WORK_STARTS.has(lineStart(text))) score += 0.5;
  if (!/^["“„«]?\p{Lu}/u.test(text)) score -= 4;
  return score;
} // prettier-ignore
