import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { shapeOf } from "./word-shape.ts";

/** Longer words in capitals are rather words said loudly. */
const LONGEST = 4;

/** An abbreviation has no sign that print could leave out: `MAZ` is МАЗ, not мазь, unless the whole title is in capitals. */
export function settleAbbreviations(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  if (!tokens.some(({ text, word }) => word && /\p{Ll}{2}/u.test(text))) return [...readings];
  return readings.map((reading, i) => {
    const { text } = tokens[i]!;
    const signless = reading !== null && !reading.latin && /^[A-Z]+$/.test(text) && text.length <= LONGEST;
    if (!signless || !shapeOf(text).abbreviation) return reading;
    return { ...reading, words: reading.words.map((word) => word.replaceAll(/[ьъ]/g, "")) };
  });
}
