import { LANGUAGES, type PatternLanguage } from "../codebook.ts";
import { isPhrase } from "./phrase.ts";
import { isObject, textsOf, type Path, type Say } from "../../user-file/problems.ts";

/** Words that several patterns share, by language: `$russia` in a pattern stands for the words of the set in its language. */
export type WordSets = ReadonlyMap<string, ReadonlyMap<PatternLanguage, readonly string[]>>;

/** The name of the set that a text refers to, or null: `$loan`. */
export const setName = (text: string): string | null =>
  /^\$([\p{L}\p{N}_-]+)$/u.exec(text.trim())?.[1] ?? null;

/** Reads the `sets` of a codebook. A set that is a plain list has the same words in every language. */
export function readSets(data: unknown, path: Path, say: Say): WordSets {
  const sets = new Map<string, ReadonlyMap<PatternLanguage, readonly string[]>>();
  if (data === undefined || data === null) return sets;
  if (!isObject(data)) {
    say(
      path,
      "sets-shape",
      'sets are lists of words by name and language: "sets:", below it "russia:", below it "en: [russia*]"',
    );
    return sets;
  }
  for (const [name, words] of Object.entries(data)) {
    const here = [...path, name];
    if (setName(`$${name}`) === null)
      say(here, "set-name", `"${name}": the name of a set is one word of letters, digits, - and _`, { name });
    sets.set(name, readSet(words, here, say));
  }
  return sets;
}

function readSet(data: unknown, path: Path, say: Say): ReadonlyMap<PatternLanguage, readonly string[]> {
  if (!isObject(data)) {
    const words = wordsOf(data, path, say);
    return new Map(LANGUAGES.map((language) => [language, words]));
  }
  const set = new Map<PatternLanguage, readonly string[]>();
  for (const [language, words] of Object.entries(data)) {
    const here = [...path, language];
    if (LANGUAGES.includes(language as PatternLanguage))
      set.set(language as PatternLanguage, wordsOf(words, here, say));
    else
      say(
        here,
        "pattern-language",
        `"${language}" is no language of patterns; there are ${LANGUAGES.join(", ")} (for any other one)`,
        { language, languages: LANGUAGES.join(", ") },
      );
  }
  return set;
}

function wordsOf(data: unknown, path: Path, say: Say): string[] {
  const words = textsOf(data, path, say);
  if (!words.length) say(path, "set-empty", "the set has no words here");
  return words.filter((word, i) => isPhrase(word, [...path, i], say));
}
