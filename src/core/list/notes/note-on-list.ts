import { KEPT, OF_LISTS } from "../data/notes-on-lists.ts";
import { lineLabel } from "../numbers/labels.ts";
import type { Line } from "../lines/lines.ts";

const LONGEST = 700;
/** So many characters at the beginning say what the sentence speaks of. */
const HEAD = 120;
const NOUN = new RegExp(`(?<!\\p{L})(?:${OF_LISTS.join("|")})(?!\\p{L})`, "iu");
const VERB = new RegExp(`(?<!\\p{L})(?:${KEPT.join("|")})(?!\\p{L})`, "iu");
/** A link, a container, a year in brackets or behind a place, pages, names: what only references have. */
const OF_REFERENCE =
  /https?:|www\.|\/\/|10\.\d{4}|[([](?:1[5-9]|20)\d\d|(?:19|20)\d\d\. |(?=,? (?:19|20))(?<=\p{L}{2})(?<!(?:\d|in|im|on|w|v|u|у|в) \p{L}{3,9}),? (?:19|20)\d\d\.?$|(?:\d|\b[Ss]|\b[Сс]|pp?)\. ?\d+[–-]\d|[“„«"‘][^“”„«»"‘’]{12,}[”“»"’]|^\p{Lu}[\p{L}’'-]+,? \p{Lu}\.|^(?:\p{Lu}\. ?){1,2}\p{Lu}\p{L}/u;

/** What most references have of that: it is found sooner by itself, since what looks back is tried at every place. */
const OF_MOST_REFERENCES = /https?:|\/\/|[([](?:1[5-9]|20)\d\d|(?:19|20)\d\d\. /;

/**
 * Whether a text above or below the references says how the list is kept, and is no reference.
 *
 * @example
 * isNoteOnList("All web sources were last accessed on 12 May 2024.") // true
 * isNoteOnList("Sources of Conflict. Minsk, 2019.") // false
 */
export function isNoteOnList(text: string): boolean {
  if (text.length > LONGEST || OF_MOST_REFERENCES.test(text) || OF_REFERENCE.test(text)) return false;
  const noun = NOUN.exec(text.slice(0, HEAD));
  return noun !== null && VERB.test(text);
}

/** A note has no more lines than this. */
const MOST_LINES = 5;

/**
 * How many lines from a place on say how the list is kept; 0 where none do. They stand above the list, below it or between blank lines.
 *
 * @param to the line at which the list ends
 * @param first whether a heading stands above, or nothing
 */
export function linesOfNote(lines: readonly Line[], at: number, to: number, first: boolean): number {
  if (!(first || lines[at]!.gap > 0 || at === to - 1) || lineLabel(lines[at]!.text)) return 0;
  let text = "";
  for (let count = 1; count <= MOST_LINES && at + count <= to; count++) {
    const line = lines[at + count - 1]!;
    if (count > 1 && line.gap > 0) return 0;
    text = text.replace(/(?<=\p{L})-$/u, "") + (count === 1 || /\p{L}-$/u.test(text) ? "" : " ") + line.text;
    if (/[.:)!]$/.test(text) && isNoteOnList(text)) return goesOn(lines, at + count, to) ? 0 : count;
  }
  return 0;
}

/** A sentence that a small letter goes on with was no whole one. */
const goesOn = (lines: readonly Line[], at: number, to: number): boolean =>
  at < to && lines[at]!.gap === 0 && /^\p{Ll}/u.test(lines[at]!.text);
