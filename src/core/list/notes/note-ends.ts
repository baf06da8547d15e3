import { evidenceOfLine } from "../evidence.ts";
import { headingAt } from "../headings/headings.ts";
import { lineEnd, type LineEnd } from "../lines/line-ends.ts";
import type { Line } from "../lines/lines.ts";

/** A note has no more lines than this; what goes on longer is text. */
const LONGEST = 40;
/** The edge of a page that is as near as this ends the notes: no text stands between them. */
const TRUSTED = 16;
/** Behind so many lines without an edge of a page the text may have gone on. */
const DOUBTFUL = 3;
const PARAGRAPH = 250;

/** Marks of references that a line of the text has at most. */
const MOST_OF_TEXT = 1;

const OPEN_STOPS = new Set<LineEnd>(["initial-stop", "abbreviation-stop"]);
/** What journals print below the notes of the first page. */
const IMPRINT = /©|\bISSN\b|^(?:https?:\/\/(?:dx\.)?doi\.org|doi:? ?10\.)\S*$/iu;
const CLOSED = /[.!?)\]”»"\d/]$/u;

/** Whether a note may end with a line. */
export const isClosedLine = (text: string): boolean => CLOSED.test(text) && !OPEN_STOPS.has(lineEnd(text));

/** Where the notes end that begin at a line: at the next number, the edge of the page, or where the text goes on. */
export function endOfNotes(
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
    if (!isClosedLine(before)) continue;
    // `Slavic Quarterly 71, no. 3 (Fall 2014): 403–9` above `© The Authors`
    if (IMPRINT.test(lines[at]!.text) || /^©/.test(lines[at + 1]?.text ?? "")) break;
    if (lines[at]!.gap > 0 && next - at > 2) break;
    if (next === at || at - from < 1) continue;
    if (isParagraph(lines[at]!) || (!trusted && textGoesOn(lines, at, next, at - from >= DOUBTFUL))) break;
  }
  return Math.min(at, next, lines.length);
}

/** So many lines has the text of a page at least, most of them without marks of references. */
const SHORTEST_TEXT = 5;
const BARE = 0.6;

/**
 * Where the text begins that goes on below a note, up to the next one; there where none does.
 * @param marked a line that has the number of the next note
 */
export function startOfText(lines: readonly Line[], from: number, marked: number, next: number): number {
  let start = marked;
  for (let at = marked; at > from; at--) {
    if (evidenceOfLine(lines[at]!).reference > MOST_OF_TEXT) break;
    if (isClosedLine(lines[at - 1]!.text)) start = at;
  }
  const text = lines.slice(start, next);
  const bare = text.filter((line) => evidenceOfLine(line).reference <= 1);
  return text.length >= SHORTEST_TEXT && bare.length >= BARE * text.length ? start : next;
}

/** Whether a line is a paragraph of running text. */
export function isParagraph(line: Line): boolean {
  const { reference, prose } = evidenceOfLine(line);
  return line.text.length > PARAGRAPH && prose > reference;
}

/** Whether running text goes on in a line below a note. */
function textGoesOn(lines: readonly Line[], at: number, next: number, doubtful: boolean): boolean {
  const ahead = lines.slice(at, Math.min(next, at + (doubtful ? 3 : 5)));
  if (next - at < 5) return false;
  // `Právo, 21.` + `března 2006, roč. 16`
  const inDate =
    /\s\d{1,2}\.$/.test(lines[at - 1]!.text) && /^\p{Ll}{3,12}\.? (?:19|20)\d\d/u.test(lines[at]!.text);
  if (/^\p{Ll}/u.test(lines[at]!.text) && /[.!?]$/.test(lines[at - 1]!.text) && !inDate) return true;
  return ahead.every((line) => evidenceOfLine(line).reference <= (doubtful ? 1 : 0)) && ahead.length > 2;
}
