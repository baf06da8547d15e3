import type { Evidence } from "../evidence.ts";

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
  /** What its text says about being a reference, once it was asked for: {@link evidenceOfLine}. */
  evidence?: Evidence;
}

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
    const from = start + blank;
    lines.push({
      text: trimmed,
      start: from,
      end: from + trimmed.length,
      indent: columns(raw.slice(0, blank)),
      gap,
      newPage,
    });
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
  const piece = { text, start, end: start + text.length };
  return from === 0
    ? { ...piece, indent: line.indent, gap: line.gap, newPage: line.newPage }
    : { ...piece, indent: 0, gap: 0, newPage: false };
}
