import type { RomanizationTable } from "../data/table.ts";
import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Signs that programs write, where newspapers and libraries have ’ and ”. */
const BY_PROGRAM = /[ʹʺ]/;
const HARD = /(?<=[бвгджзклмнпрстфхцчшщ])э/g;
/** A word of the list that costs less is no rare name, in nats. */
const RARE = 17;

/**
 * Programs that write BGN/PCGN print э after a consonant with a dot, `m·er`: where the signs are theirs, a name that no list has, or
 * one as a rare word, has е, `Leykers` is Лейкерс.
 */
export function settleSoftE(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  { scheme }: RomanizationTable,
): (Reading | null)[] {
  if (scheme !== "bgn-pcgn" || !tokens.some(({ text }) => BY_PROGRAM.test(text))) return [...readings];
  return readings.map((reading, i) => {
    if (reading === null || reading.latin || tokens[i]!.text.includes("·")) return reading;
    if (reading.known && reading.cost < RARE) return reading;
    const words = reading.words.map((word) => word.replace(HARD, "е"));
    return words.join() === reading.words.join() ? reading : changed(reading, { words });
  });
}
