import { evidenceOfLine, NAMES } from "../evidence.ts";
import type { Line } from "../lines/lines.ts";
import { lineLabel } from "../numbers/labels.ts";

const LONGEST = 110;
const OF_REFERENCE = /(?:1[5-9]|20)\d\d|https?:|www\.|[“”„«»"]|\/\//u;
const CLEAR = 3;
const CLOSED = /[.)\]”»"“?!/\d:]$/u;

/**
 * Whether a short line without year, link or quotation mark stands above references as their heading: with a colon behind it,
 * or with a bullet, a number or a clear reference below it and no end of a sentence.
 */
export function isShortHeading(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  const { text } = line;
  if (text.length > LONGEST) return false;
  const next = lines[at + 1];
  const before = lines[at - 1];
  if (text.endsWith(":") && /^\p{Lu}/u.test(text) && !NAMES.has(evidenceOfLine(line).start) && !/https?:|["“„«(]/.test(text))
    return !before || line.gap > 0 || CLOSED.test(before.text) || (next !== undefined && lineLabel(next.text) !== undefined);
  if (OF_REFERENCE.test(text)) return false;
  if (!next || /[.,;!?)\d]$/.test(text) || NAMES.has(evidenceOfLine(line).start)) return false;
  if (evidenceOfLine(line).reference > 1) return false;
  // `4. Online resources` and a reference without a number below it
  if (lineLabel(text) && lineLabel(next.text)) return false;
  return (
    (line.gap > 0 || at === 0) &&
    (lineLabel(next.text) !== undefined || evidenceOfLine(next).reference >= CLEAR)
  );
} // prettier-ignore
