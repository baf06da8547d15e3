import type { Evidence } from "../evidence.ts";
import type { HeadingKind } from "../headings/headings.ts";
import type { BlockKind } from "../types.ts";

/** One line of the text that has something on it. Offsets are those of the repaired text. */
export interface Line {
  /** The line without the blanks around it. */
  text: string;
  start: number;
  end: number;
  /** Columns of blank before it; a tab goes to the next multiple of eight. */
  indent: number;
  /** Empty lines before it; -1 where a page ends before it, so that none can be told. */
  gap: number;
  /** A form feed stands before it: a new page begins. */
  newPage: boolean;
  /** What it is in a text that says so: HTML, Word, Markdown. */
  block: BlockKind | undefined;
  /** It is an item that has items of its own below it. */
  holds: boolean;
  /** Words of it were a link where it came from. */
  linked: boolean;
  /** What its text says about being a reference, once it was asked for: {@link evidenceOfLine}. */
  evidence?: Evidence | undefined;
  /** What it announces, once it was asked for: {@link kindsOfLine}. */
  kinds?: readonly HeadingKind[] | undefined;
  /** What stands behind its label, once it was asked for: {@link behindLabel}. */
  behind?: Line | undefined;
}

/** A line of which nothing is known yet; all lines have the same properties in the same order, so that code for one does for all. */
const newLine = (text: string, start: number, indent: number, gap: number, newPage: boolean): Line => ({
  text,
  start,
  end: start + text.length,
  indent,
  gap,
  newPage,
  block: undefined,
  holds: false,
  linked: false,
  evidence: undefined,
  kinds: undefined,
  behind: undefined,
});

/** A line as it would be where a page ends before it. */
export const atPageEnd = (line: Line): Line => ({ ...line, gap: -1, newPage: true, behind: undefined });

/** A line without so many of its first characters; the line itself where nothing else is on it. The whole line keeps its place. */
export function behindLabel(line: Line, length: number): Line {
  const { behind } = line;
  if (length === 0) return line;
  if (behind && behind.text.length === line.text.length - length) return behind;
  const text = line.text.slice(length);
  if (text === "") return line;
  return (line.behind = { ...newLine(text, line.start, line.indent + length, line.gap, line.newPage), end: line.end, block: line.block, holds: line.holds, linked: line.linked });
} // prettier-ignore

const BREAK = /[\n\f]/g;

function columns(blank: string): number {
  let width = 0;
  for (const character of blank) width += character === "\t" ? 8 - (width % 8) : 1;
  return width;
}

/** Cuts a text into its lines; empty ones only show in the {@link Line.gap} of the next. */
export function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let newPage = false;
  let start = 0;
  const take = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === "") {
      gap++;
      return;
    }
    const blank = raw.indexOf(trimmed.charAt(0));
    lines.push(newLine(trimmed, start + blank, columns(raw.slice(0, blank)), gap, newPage));
    gap = 0;
    newPage = false;
  };
  for (const match of text.matchAll(BREAK)) {
    // A form feed ends a line only when there is something on it.
    if (match[0] === "\n" || text.slice(start, match.index).trim() !== "") take(match.index);
    if (match[0] === "\f") newPage = true;
    start = match.index + 1;
  }
  take(text.length);
  return lines;
}

/** The part of a line from one of its characters up to another, without the blanks around it, as a line. */
export function linePiece(line: Line, from: number, to: number): Line {
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  const start = line.start + from + raw.length - raw.trimStart().length;
  return from === 0
    ? { ...newLine(text, start, line.indent, line.gap, line.newPage), block: line.block }
    : newLine(text, start, 0, 0, false);
}
