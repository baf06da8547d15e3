import { everyMatch } from "../../every-match.ts";
import { evidenceOf, evidenceOfLine, likeReference } from "../evidence.ts";
import { headingKinds, mayBeginHeading } from "./headings.ts";
import { linePiece, type Line } from "../lines/lines.ts";

const PLACE = /[.!?»”"')\]] (?=\p{Lu})/gu;
const WORDS = /^(?:[\p{L}-]+(?: |$|[:.](?= |$))){1,6}/u;
const FIRST_WORD = /[\p{L}-]+/uy;
/** The first reference below a heading is looked at this far. */
const AHEAD = 400;
const ENOUGH = 3;
const LENGTH_OF_REFERENCE = 300;
/** A line with more of such words has no heading in it; each of them costs a look at the line. */
const MOST = 20;

interface Inline {
  line: number;
  from: number;
  to: number;
}

/**
 * The lines with a heading of a list as a line of its own that stood inside one, as in the text layer of a PDF:
 * `… as it was. References Kos B. (2020), War …`. Prose must stand before it and references behind it; nothing where
 * there is no such heading.
 */
export function openInlineHeading(lines: readonly Line[]): Line[] | undefined {
  const sums = new Float64Array(lines.length + 1);
  let best: Inline | undefined;
  let most = 0;
  const found = lines.flatMap((line, at) => {
    sums[at + 1] = sums[at]! + weight(evidenceOfLine(line));
    return headingsIn(line.text).map((place) => ({ line: at, ...place }));
  });
  for (const place of found) {
    const { text } = lines[place.line]!;
    const before = sums[place.line]! + weight(evidenceOf(text.slice(0, place.from)));
    const rest = text.slice(place.to).trimStart();
    const next = lines.slice(place.line + 1, place.line + 5).map((line) => line.text.slice(0, AHEAD));
    const ahead = [rest.slice(0, AHEAD), ...next].join(" ").trimStart().slice(0, AHEAD);
    if (before >= 0 || evidenceOf(ahead).reference < ENOUGH) continue;
    // `Marinone, L. 2021. Literature Review on …`: the word stands in a reference.
    const own = evidenceOf(text.slice(0, place.from));
    if (likeReference(own) > 0 && place.from < LENGTH_OF_REFERENCE) continue;
    const behind = sums[lines.length]! - sums[place.line + 1]! + (rest ? weight(evidenceOf(rest)) : 0);
    if (!best || behind > most) {
      best = place;
      most = behind;
    }
  }
  if (!best) return undefined;
  const { line: at, from, to } = best;
  const line = lines[at]!;
  const pieces = [linePiece(line, 0, from), linePiece(line, from, to), linePiece(line, to, line.text.length)];
  return [...lines.slice(0, at), ...pieces.filter(({ text }) => text !== ""), ...lines.slice(at + 1)];
}

/** As the search for the part of the text weighs its lines. */
function weight({ reference, prose }: { reference: number; prose: number }): number {
  return reference - 0.5 - 0.7 * prose;
}

/** Where in a line the words of a heading stand behind the end of a sentence. */
function headingsIn(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const match of everyMatch(PLACE, text)) {
    const from = match.index + match[0].length;
    FIRST_WORD.lastIndex = from;
    const first = FIRST_WORD.exec(text)?.[0] ?? "";
    let words = mayBeginHeading(first) ? (WORDS.exec(text.slice(from, from + 80))?.[0].trimEnd() ?? "") : "";
    // The longest heading first: `Список литературы` is more than `Список`.
    while (words !== "" && !headingKinds(words).includes("list"))
      words = words.slice(0, Math.max(0, words.lastIndexOf(" ")));
    const to = from + words.length;
    if (words !== "" && /^(?: ["“„«‘[]?[\p{Lu}\d]|$)/u.test(text.slice(to, to + 3))) found.push({ from, to });
  }
  return found.length > MOST ? [] : found;
}
