import { classOf, lexiconOf } from "../lexicon/lexicon.ts";
import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Endings of adjectives where print writes both letters: `novyy`, `russkiy`, `novyj`. */
const BOTH_LETTERS = /(?:[yi][yjĭ]|yi)$/i;
/** A noun in the nominative singular, neither `доволен ростом` nor `в домах`. */
const NOUN = /[бвгджзйклнпрстфцчшщ]$/;
const SHORTEST = 4;
const FULL = /[ыи]й$/;
const SHORT_NOUN = /^(?:год|суд|мир|мэр|ход|век|дом|вуз|лес|фон|бой|бум|план)$/;
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
  const settled = [...readings];
  // From the end: `Novy uchebny god` is decided by its noun.
  for (let i = readings.length - 1; i >= 0; i--) {
    const reading = readings[i] ?? null;
    if (reading === null || reading.words.length > 1 || !tokens[i]!.text.endsWith("y")) continue;
    const [word] = reading.words as [string];
    const full = classOf(lexicon, `${word}й`);
    if (!/[бвгджзклмнпрстфхцчшщ]ы$/.test(word) || full < 0) continue;
    const next = tokens[i + 1]?.text === " " ? (settled[i + 2] ?? null) : null;
    const noun = next?.words[0] ?? "";
    const isNoun = noun.length >= SHORTEST && NOUN.test(noun);
    const beside = (next?.known && (isNoun || SHORT_NOUN.test(noun))) || FULL.test(noun);
    if (reading.known && (!beside || full > classOf(lexicon, word) + RARER)) continue;
    settled[i] = changed(reading, { words: [`${word}й`], known: true });
  }
  return settled;
}
