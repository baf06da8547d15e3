import type { CyrillicLanguage } from "../lexicon/lexicon.ts";

/**
 * Pairs of letters that a language never spells, as print with háčeks has them: Russian has жи, ши, чи, щи, ки, хи alone, and Belarusian жы, шы, чы,
 * ры, but кі, гі, хі. Ukrainian has both: `Kobzari Poltavščyny`.
 */
const NEVER: Readonly<Partial<Record<CyrillicLanguage, RegExp>>> = {
  ru: /[čšžkghx]y/i,
  be: /[čšžr][iì]|[kghx]y/i,
};
/** What a word with such a pair says against the language, and how many words count, in nats: titles have names from abroad. */
const PAIR = 5;
const MOST_WORDS = 2;

/** What the pairs of letters of words with háčeks say against each language; other print spells х and г with letters of several sounds. */
export function pairsAgainst(words: string): Readonly<Record<CyrillicLanguage, number>> {
  const against = { ru: 0, be: 0, uk: 0 };
  if (!/[čšž]/i.test(words)) return against;
  for (const word of words.split(" "))
    for (const language of ["ru", "be"] as const)
      if (NEVER[language]!.test(word))
        against[language] = Math.min(PAIR * MOST_WORDS, against[language] + PAIR);
  return against;
}
