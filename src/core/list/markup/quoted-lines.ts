import type { Markup } from "./types.ts";

const QUOTED = /^[ \t]{0,9}(?:>[ \t]?){1,9}/gm;
/** One line that begins with the sign is no quotation. */
const FEWEST = 2;

/**
 * The signs before the lines of a letter that is answered, `> Kos B., War, 2021.`, where most lines have them.
 * @example quotedLines("> Kos B.\n> War").edits // [{ start: 0, end: 2 }, { start: 9, end: 11 }]
 */
export function quotedLines(source: string): Markup {
  const found: Markup = { edits: [], marks: [] };
  if (!source.includes(">")) return found;
  for (const { index, 0: signs } of source.matchAll(QUOTED))
    found.edits.push({ start: index, end: index + signs.length });
  const lines = source.split("\n").filter((line) => line.trim()).length;
  if (found.edits.length < FEWEST || found.edits.length * 2 <= lines) found.edits.length = 0;
  return found;
}
