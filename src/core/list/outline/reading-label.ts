import { JOINING_WORDS } from "../data/headings.ts";
import { lineStart } from "../lines/line-starts.ts";
import { GIVEN_SURNAME } from "../notes/cited-in-note.ts";
import { MEDIA_LABELS, READING_KINDS, READING_WORDS } from "../data/outline-words.ts";

const KINDS = new Set(READING_KINDS);
const OTHERS = new Set([...READING_WORDS, ...JOINING_WORDS]);
const MEDIA = new Set(MEDIA_LABELS);
const LONGEST = 60;
const MOST_WORDS = 7;
/** What is said of a label in brackets: `Required (choose one):`, `Optional readings [30 pages]`. */
const BRACKET = / ?[([][^()[\]]{1,40}[)\]]/gu;
const WORD = /[\p{L}’'ʼ-]+/gu;

/**
 * Whether words say how what follows is to be read, and nothing else.
 *
 * @example isReadingLabel("Literatura obowiązkowa") // true
 * @example isReadingLabel("Required Reading in the Soviet School") // false
 */
export function isReadingLabel(text: string): boolean {
  if (text.length > LONGEST) return false;
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? "";
  if (!KINDS.has(first) && !OTHERS.has(first)) return false;
  const bare = text.replace(BRACKET, "").toLowerCase();
  if (/[^\p{L}’'ʼ\s/,&.:–-]/u.test(bare)) return false;
  const words = bare.match(WORD) ?? [];
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    words.every((word) => KINDS.has(word) || OTHERS.has(word)) &&
    words.some((word) => KINDS.has(word))
  );
}

const COLON = /^\p{L}[^:.;“„«"\d]{2,59}:\s+(?=[\p{L}\d“„«"'‘[(*–—-])/u;

/** `Also check this thesis: Kazlou, A.` */
const LED = /^\p{L}+(?: \p{Ll}+){1,8}:/u;
/** `the NYT piece: Andrew Higgins, “In the Forest”`, `Dodatkowo, dla chętnych: Andrzej Kos, Ład`: no work begins so. */
const SPOKEN = /^(?:\p{Ll}+(?: \p{L}+){1,6}|\p{Lu}\p{Ll}+,(?: \p{Ll}+){1,6}):/u;
const isNamed = (text: string): boolean => /^surname-(?:comma-)?initial$/.test(lineStart(text));

/** Whether a line begins with a label that says how to read what stands behind it. */
export function hasReadingLabel(text: string): boolean {
  const label = labelBefore(text);
  return label !== "" && isReadingLabel(label.trimEnd().slice(0, -1));
}

/** The words before the first colon of a line, where they may be a label. */
function labelBefore(text: string): string {
  const colon = text.slice(0, LONGEST + 2).indexOf(":");
  return colon < 0 ? "" : (COLON.exec(text)?.[0] ?? "");
}

/**
 * How many characters of a line say how the reference behind them is to be read; 0 where it begins with the reference.
 *
 * @example readingLabelLength("Recommended: Roberts, Sean. 2017.") // 13
 */
export function readingLabelLength(text: string): number {
  const label = labelBefore(text);
  if (!label) return 0;
  const words = label.trimEnd().slice(0, -1);
  if (isReadingLabel(words) || (LED.test(label) && isNamed(text.slice(label.length)))) return label.length;
  if (SPOKEN.test(label) && GIVEN_SURNAME.test(text.slice(label.length))) return label.length;
  return MEDIA.has(words.toLowerCase()) ? label.length : 0;
}
