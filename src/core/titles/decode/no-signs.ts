import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { capitalize } from "./with-case.ts";
import { shapeOf } from "./word-shape.ts";

/** Longer words in capitals are rather words said loudly. */
const LONGEST = 4;

/**
 * Takes out signs for ь and ъ where no word has one: in abbreviations (`MAZ` is МАЗ, not мазь, unless the whole title is in capitals)
 * and before the capital of a name (`D’Artanʹân`).
 */
export function settleNoSigns(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  const loud = !tokens.some(({ text, word }) => word && /\p{Ll}{2}/u.test(text));
  return readings.map((reading, i) => {
    const { text } = tokens[i]!;
    if (reading === null || reading.latin) return reading;
    const [, first, rest] = /^([до])ь(.+)$/.exec(reading.words[0]!) ?? [];
    if (first && rest && /^[DO][’'ʼ]\p{Lu}/u.test(text))
      return changed(reading, { words: [`${first}’${capitalize(rest)}`, ...reading.words.slice(1)] });
    const signless = !loud && /^[A-Z]+$/.test(text) && text.length <= LONGEST;
    if (!signless || !shapeOf(text).abbreviation) return reading;
    return changed(reading, { words: reading.words.map((word) => word.replaceAll(/[ьъ]/g, "")) });
  });
}
