import { charactersOf, classOf, isSpace, LOWER, UPPER } from "../../character-class.ts";

// A border is a space between these.
const isBefore = charactersOf(/[.)\]?!"”»’\d/\p{L}_-]/u);
const BEHIND = /["“„«‘'@]?\p{Lu}|[—―_]{2}|\p{Ll}{1,3} (?:\p{Ll}{2,3} )?\p{Lu}/uy;
const isEnd = charactersOf(/[.)\]?!"”»’]/);
const IN_LINK = /https?:|www\.|10\.\d{4,9}\//;
/** A link is looked for so far before a space. */
const TAIL = 200;

/** A space between two references, if it is one. */
export interface Place {
  space: number;
  line: number;
}

/** The spaces inside of lines that may be borders. */
export function placesInside(text: string, from: readonly number[]): Place[] {
  const found: Place[] = [];
  let line = 0;
  for (let space = text.indexOf(" "); space >= 0; space = text.indexOf(" ", space + 1)) {
    // Most words are small and longer than three letters.
    if (isSmall(text, space + 1) && isSmall(text, space + 3) && isSmall(text, space + 2) && isSmall(text, space + 4)) continue;
    while (line + 1 < from.length && from[line + 1]! <= space + 1) line++;
    if (from[line] === space + 1) continue;
    if (mayBeBorder(text, space)) found.push({ space, line });
  }
  return found;
} // prettier-ignore

/** The spaces at the starts of lines that may be borders, but for the first. */
export function placesAtStarts(text: string, from: readonly number[]): Place[] {
  return from.map((start, line) => ({ space: start - 1, line })).filter(({ space }) => space > 0 && mayBeBorder(text, space));
} // prettier-ignore

function mayBeBorder(text: string, space: number): boolean {
  const last = text.charCodeAt(space - 1);
  return isBefore(last) && (isEnd(last) || endsLink(text, space)) && canBegin(text, space + 1);
}

const isSmall = (text: string, at: number): boolean => (classOf(text.charCodeAt(at)) & LOWER) !== 0;

function canBegin(text: string, at: number): boolean {
  if (classOf(text.charCodeAt(at)) & UPPER) return true;
  BEHIND.lastIndex = at;
  return BEHIND.test(text);
}

/** Whether the word before a space is in a link. */
function endsLink(text: string, space: number): boolean {
  let from = space;
  let marks = 0;
  for (; from > Math.max(0, space - TAIL); from--) {
    const code = text.charCodeAt(from - 1);
    if (isSpace(code)) break;
    // Most words have neither `.` nor `:` in them, as every link has.
    if (code === 0x2e || code === 0x3a) marks++;
  }
  return marks > 0 && IN_LINK.test(text.slice(from, space));
}
