import { VERB_ENDINGS } from "../data/split-forms.ts";
import { classOf, lexiconOf, type CyrillicLanguage } from "../lexicon/lexicon.ts";
import { wordBeside } from "./beside.ts";
import { changed, type Reading } from "./reading.ts";
import { isNominative } from "./split-and.ts";
import type { Token } from "./tokens.ts";

/** An adjective in the nominative of the feminine: what it stands beside is no other case. */
const NOMINATIVE = /[ая]я$/;
/** Letters of a noun that "and" joins to it, at least. */
const SHORTEST = 4;

/**
 * Words of one letter that are glued to a noun and make another form of it, by the adjective before: after a nominative `Энергетическая`
 * stands no зависимости but зависимость и, after `моўная` no палітыкаў but палітыка ў. "And" has another nominative behind it, which
 * `Сборная области по хоккею` has not.
 * @param signed the print has its signs, so that зависимость would show its ь
 */
export function partLetters(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  language: CyrillicLanguage,
  signed: boolean,
): (Reading | null)[] {
  const lexicon = lexiconOf(language);
  return readings.map((reading, i) => {
    const { text } = tokens[i]!;
    const spaced = tokens[i - 1]?.text === " " && tokens[i + 1]?.text === " ";
    if (reading === null || reading.words.length > 1 || !spaced || text !== text.toLowerCase())
      return reading;
    const before = wordBeside(tokens, readings, i, -1);
    if (!NOMINATIVE.test(before)) return reading;
    const noun = nounOf(reading.words[0]!, language);
    if (noun === null || classOf(lexicon, noun.word) < 0) return reading;
    const after = wordBeside(tokens, readings, i, 1);
    if (
      noun.letter === "и" &&
      (signed ||
        after.length < SHORTEST ||
        VERB_ENDINGS.ru.test(after) ||
        !(NOMINATIVE.test(after) || isNominative(after, lexicon)))
    )
      return reading;
    return changed(reading, { words: [noun.word, noun.letter], splits: [text.length - 1], margin: 1.5 });
  });
}

/** The noun in the nominative and the letter behind it. */
function nounOf(word: string, language: CyrillicLanguage): { word: string; letter: string } | null {
  if (language === "ru" && /[стдн]и$/.test(word)) return { word: word.replace(/и$/, "ь"), letter: "и" };
  if (language === "be" && /[ая]ў$/.test(word)) return { word: word.slice(0, -1), letter: "ў" };
  return null;
}
