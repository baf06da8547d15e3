import { classOf, lexiconOf } from "../lexicon/lexicon.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Endings of adjectives where print writes both letters: `novyy`, `russkiy`, `novyj`. */
const BOTH_LETTERS = /(?:[yi][yjĭ]|yi)$/i;
/** A noun in the nominative singular, neither `доволен ростом` nor `в домах`. */
const NOUN = /[бвгджзйклнпрстфцчшщ]$/;
const SHORTEST = 4;
/** What the full form may be rarer than the short one, in classes. */
const RARER = 4;

/**
 * Where print writes -y for -yy, `novy zakon` is новый закон: the short form новы stands beside no noun in the singular. A title that
 * has -yy in another word writes both letters.
 */
export function settleFullAdjectives(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  if (tokens.some(({ text, word }) => word && BOTH_LETTERS.test(text))) return [...readings];
  const lexicon = lexiconOf("ru");
  return readings.map((reading, i) => {
    if (!reading?.known || reading.words.length > 1 || !tokens[i]!.text.endsWith("y")) return reading;
    const [word] = reading.words as [string];
    const next = tokens[i + 1]?.text === " " ? readings[i + 2] : null;
    const noun = next?.words[0] ?? "";
    if (!/[бвгджзклмнпрстфхцчшщ]ы$/.test(word) || !next?.known || noun.length < SHORTEST || !NOUN.test(noun))
      return reading;
    const [short, full] = [classOf(lexicon, word), classOf(lexicon, `${word}й`)];
    return full < 0 || full > short + RARER ? reading : { ...reading, words: [`${word}й`] };
  });
}
