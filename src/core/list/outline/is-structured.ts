import { evidenceOfLine } from "../evidence.ts";
import { kindsOfLine } from "../headings/headings.ts";
import type { Line } from "../lines/lines.ts";
import { isAddress, isGreeting } from "./greeting.ts";
import { isReturn } from "./labels.ts";
import { hasReadingLabel } from "./reading-label.ts";
import { isEditable, isLabelLine, isSession } from "./section-heading.ts";

const FEWEST_MARKS = 2;
/** So many lines below a heading the first reference stands. */
const REACH = 8;
const CLEAR = 3;
const HEAD_OF_LETTER = 10;
/** The line with which a letter begins, below whom it is from; -1 for none. */
export const greetingAt = (lines: readonly Line[]): number =>
  lines
    .slice(0, HEAD_OF_LETTER)
    .findIndex(({ text }, at) => isGreeting(text) || isAddress(text, lines[at + 1]));

/** Whether a text has the marks of a syllabus or a wiki. */
export function isStructured(lines: readonly Line[]): boolean {
  let marks = 0;
  let returns = 0;
  for (let at = 0; at < lines.length; at++) {
    const { text } = lines[at]!;
    if (isReturn(text) || isEditable(text)) returns++;
    else if ((isSession(text) || isLabelLine(text) || hasReadingLabel(text)) && isAbove(lines, at)) marks++;
  }
  return marks >= FEWEST_MARKS || returns >= FEWEST_MARKS;
}

const FEWEST_SECTIONS = 3;
/** What may stand above the first heading: a title, who made it. In an article more does, and its list is found without. */
const MOST_ABOVE = 6;
const LONGEST_ABOVE = 140;
/** So many lines of a list that is not broken into lines end as references do. */
const ENDED = 0.6;
const END = /(?:[.)\]”»"“?!/\d]|https?:\S+)$/u;
/** Whether a text is a list in sections of which the headings are known. */
export function isInSections(lines: readonly Line[]): boolean {
  const first = lines.findIndex((line) => kindsOfLine(line).length > 0);
  if (first < 0 || first > MOST_ABOVE) return false;
  if (lines.slice(0, first).some(({ text }) => text.length > LONGEST_ABOVE)) return false;
  const below = lines.slice(first).filter((line) => kindsOfLine(line).length === 0);
  if (below.filter(({ text }) => END.test(text)).length < ENDED * below.length) return false;
  const parts = lines.filter((line, at) => kindsOfLine(line).includes("part") && isAbove(lines, at));
  return parts.length >= FEWEST_SECTIONS;
}

/** Whether a reference stands at a line or not far below. */
function isAbove(lines: readonly Line[], at: number): boolean {
  for (let below = at; below < lines.length && below <= at + REACH; below++)
    if (evidenceOfLine(lines[below]!).reference >= CLEAR) return true;
  return false;
}
