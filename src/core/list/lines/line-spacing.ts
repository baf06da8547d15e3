import type { Line } from "./lines.ts";

/** So many of the lines stand below blank ones. */
const SPACED = 0.85;
/** So many of these go on with the sentence of the line above: blank lines between references part no words. */
const GOING_ON = 0.15;
const FEWEST = 4;

/** `ver-` + `schweigen`, `the weaker party` + `has refused`: a small letter goes on with what stands above the blank line. */
const goesOn = (above: string, text: string): boolean => /^\p{Ll}/u.test(text) && !/[.!?:;]$/.test(above);

/**
 * Takes blank lines away that stand between all lines of a text, as some programs print the space between its lines. What is more than that
 * stays a gap.
 *
 * @example evenSpacing(cutLines("The weaker\n\nparty has\n\nrefused.\n\n\n\nIt was")) // gaps 0, 0, 0, 2
 */
export function evenSpacing(lines: readonly Line[]): readonly Line[] {
  const spaced = lines.filter(({ gap }, at) => at > 0 && gap > 0);
  if (spaced.length < FEWEST || spaced.length < (lines.length - 1) * SPACED) return lines;
  const going = lines.filter(({ text, gap }, at) => at > 0 && gap > 0 && goesOn(lines[at - 1]!.text, text));
  if (going.length < FEWEST || going.length < spaced.length * GOING_ON) return lines;
  const usual = going.map(({ gap }) => gap).sort((a, b) => a - b)[going.length >> 1]!;
  return lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - usual) }));
} // prettier-ignore
