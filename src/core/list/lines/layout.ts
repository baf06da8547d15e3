import { evidenceOfLine } from "../evidence.ts";
import type { LineStart } from "./line-starts.ts";
import type { Line } from "./lines.ts";

export const WRAPPED = ["whole", "no", "perhaps", "yes"] as const;
export const GAPS = ["none", "rare", "common", "every"] as const;

/** How the lines of a list are set, judged from all of them together. */
export interface Layout {
  /** Length of a full line in the unit of {@link lengths}. */
  width: number;
  /** The unit is columns; else the widths of a book face. */
  columns: boolean;
  /** Length of each line. */
  lengths: Float64Array;
  /** `whole`: each line can be a reference of its own. Else by the share of lines that are nearly full: high where a program broke the lines. */
  wrapped: (typeof WRAPPED)[number];
  /** `common`: blank lines stand between the entries; `rare`: there are some; `every`: double spaced. */
  gaps: (typeof GAPS)[number];
  /** Some lines are set in from the others. */
  indented: boolean;
  /** Indent from which on a line counts as set in. */
  indentFrom: number;
}

// Widths of a book face in thousandths of an em, by kind of character; PDFs break lines by them, not by columns.
const NARROW = /[ijltfrI.,:;'’!|()[\]/-]/;
const WIDE = /[mwMWЖШЩЮМФЫжшщюмфы—@%]/;
const CAPITAL = /[\p{Lu}&]/u;
// In hundredths, by UTF-16 code unit; 0 where it was not asked for yet.
const widths = new Uint8Array(0x10000);

function hundredths(character: string): number {
  if (character === " ") return 55;
  return NARROW.test(character) ? 64 : WIDE.test(character) ? 165 : CAPITAL.test(character) ? 142 : 100;
}

/** Width of a text as a proportional face sets it, in units of its average character. */
export function proportionalWidth(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += widths[text.charCodeAt(i)] ||= hundredths(text.charAt(i));
  return sum / 100;
}

/**
 * The length that full lines have, and the share of lines that come near it: the end of the densest stretch of
 * lengths, so that a link that sticks out over the margin does not count.
 */
function fullLength(lengths: Float64Array): { width: number; near: number } {
  const sorted = lengths.slice().sort();
  let best = 0;
  let width = 0;
  let low = 0;
  sorted.forEach((length, high) => {
    while (sorted[low]! < length * 0.88) low++;
    // Of two stretches with as many lines, the longer lines are the full ones.
    if (high - low + 1 >= best * 0.97) {
      best = Math.max(best, high - low + 1);
      width = length;
    }
  });
  return { width, near: best / Math.max(1, lengths.length) };
}

const MIDDLES = new Set<LineStart>(["lower", "closing", "url", "field", "digits", "year"]);

// What no reference ends with, whatever its style: `of`, `Vol. 3,`, `Inter-`, `Minsk:`.
const OPEN_END = /(?:[,:;&–—([„«-]|(?<=\s)\p{Ll}{1,3})$/u;

/**
 * The share of line breaks that are seen to be inside a reference. A program that breaks lines cuts most of them in the
 * middle of a phrase; where each line is a reference, hardly one looks so.
 */
function brokenInside(lines: readonly Line[], starts: readonly LineStart[]): number {
  let broken = 0;
  for (let at = 1; at < lines.length; at++)
    if (starts[at] === "lower" || starts[at] === "closing" || OPEN_END.test(lines[at - 1]!.text.slice(-6)))
      broken++;
  return broken / Math.max(1, lines.length - 1);
}

/** The share of lines that could be a whole reference: a year or a link in them, and the start of one. */
function wholeLines(lines: readonly Line[], starts: readonly LineStart[]): number {
  const whole = lines.filter(
    (line, i) => !MIDDLES.has(starts[i]!) && evidenceOfLine(line).reference > 2,
  ).length;
  return whole / Math.max(1, lines.length);
}

// Programs rarely set lines as long as this many columns; a handful of short lines may all end between phrases by chance.
const LONG = 125;
const FEW = 8;
const OVERLONG = 0.08;

/** Whether a line runs on over a margin at which it could have been broken: no program broke the lines there. */
function runsOver({ text }: Line, width: number): boolean {
  return text.length > 1.4 * width && /\s/.test(text.slice(Math.floor(0.8 * width), Math.ceil(1.2 * width)));
}

/** Whether each line is a reference, by where the lines end. `width`: of the lines that look full. */
function seemsUnbroken(
  lines: readonly Line[],
  starts: readonly LineStart[],
  columns: Float64Array,
  width: number,
): boolean {
  const over = lines.filter((line) => runsOver(line, width)).length;
  const sure =
    lines.length >= FEW || columns.some((length) => length > LONG) || over > OVERLONG * lines.length;
  return sure && brokenInside(lines, starts) < 0.06;
}

/** Judges how the lines are set. `starts`: what each of them begins with. */
export function judgeLayout(lines: readonly Line[], starts: readonly LineStart[]): Layout {
  const columns = Float64Array.from(lines, (line) => line.indent + line.text.length);
  // The proportional measure only pays where it finds more full lines than counting columns does.
  const points = Float64Array.from(lines, (line) => line.indent + proportionalWidth(line.text.slice(0, 400)));
  const byColumns = fullLength(columns);
  const byPoints = fullLength(points);
  const proportional = byPoints.near > byColumns.near;
  const { near } = proportional ? byPoints : byColumns;
  const gapShare = lines.filter((line, i) => i > 0 && line.gap > 0).length / Math.max(1, lines.length - 1);
  const whole = wholeLines(lines, starts);
  const wrapped =
    whole > 0.92 || (whole > 0.8 && near < 0.42) || seemsUnbroken(lines, starts, columns, byColumns.width)
      ? "whole"
      : near > 0.42
        ? "yes"
        : near > 0.25
          ? "perhaps"
          : "no";
  const lengths = proportional ? points : columns;
  const width =
    wrapped === "no" || wrapped === "whole"
      ? lengths.reduce((a, b) => Math.max(a, b), 0)
      : (proportional ? byPoints : byColumns).width;
  const indents = lines.map((line) => line.indent).sort((a, b) => a - b);
  const least = indents[Math.floor(indents.length * 0.02)] ?? 0;
  const setIn = lines.filter((line) => line.indent >= least + 2).length / Math.max(1, lines.length);
  return {
    width,
    columns: !proportional,
    lengths,
    wrapped,
    gaps:
      gapShare === 0
        ? "none"
        : gapShare < 0.12
          ? "rare"
          : gapShare > 0.9 && wrapped === "yes"
            ? "every"
            : "common",
    indented: setIn > 0.04 && setIn < 0.96,
    indentFrom: least + 2,
  };
}
