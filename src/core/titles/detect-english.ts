import { american, british, common, commonest } from "./english-words.ts";

const FEWEST = 2;
const SHARE = 0.45;
const SHORTEST = 4;
let list: ReadonlySet<string> | undefined;

/** Whether a word in small letters is one of the common English words. */
export function isEnglish(word: string): boolean {
  list ??= new Set([...commonest, ...common, ...american, ...british]);
  if (list.has(word)) return true;
  // The lists have few of the inflected forms: `meets`.
  const ending = word.endsWith("s")
    ? 1
    : word.endsWith("d")
      ? word.endsWith("ed")
        ? 2
        : 1
      : word.endsWith("ing")
        ? 3
        : 0;
  return ending > 0 && word.length - ending >= SHORTEST && list.has(word.slice(0, -ending));
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
  if (hits < FEWEST || hits < SHARE * long.length) return false;
  // `BATE zhuliaŭ uničyju z «Young Boys»`: names alone are English.
  const small = words.filter((word) => word === word.toLowerCase());
  return small.length === 0 || small.some((word) => JOINTS.has(word) || SHARED.has(word) || isEnglish(word));
}

/** Small words that join an English title and are no usual words of a romanised one. */
const JOINTS: ReadonlySet<string> = new Set("the of and for in from with at into".split(" "));
/** Small words that a romanised title may have as well: `to` is то, `on` is он. */
const SHARED: ReadonlySet<string> = new Set(
  "a an as by is its on or to over under after but not how why".split(" "),
);

/** Those that join no noun and name in a romanised title: `Memorandum on Belarus`. */
const NO_JOINT: ReadonlySet<string> = new Set(["on", "to", "by"]);

/** Documents whose names are no common English words, and are Russian ones, too. */
const DOCUMENTS: ReadonlySet<string> = new Set(
  "memorandum manifesto communique dossier referendum ultimatum protocol".split(" "),
);

/** What English calls countries and times of Eastern Europe. Print in a romanisation may spell some of them so, but has more words beside. */
const ENGLISH_NAMES: ReadonlySet<string> = new Set(
  "belarus ukraine russia moscow crimea kremlin perestroika glasnost gulag putinism stalinism leninism".split(
    " ",
  ),
);

/** Whether a title is such a name and nothing else: `Belarus`. */
export const isEnglishName = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => ENGLISH_NAMES.has(word.toLowerCase()));

/** `Putin’s`; after l the sign may stand for ь: `Uel’s`. */
const POSSESSIVE = /^\p{Lu}.*[^l’'][’']s$/u;

/**
 * Whether a title of names and rarer words is English by the small words that join them: "Under Siege in Belarus, Lukashenko
 * Turns to Putin". In a romanised title the words in small letters are its own: "Made in Belarus: kak zhivut zavody".
 * @param read whether a word is read as a usual word of romanised Russian, Belarusian or Ukrainian
 */
export function isJoinedInEnglish(words: readonly string[], read: (word: string) => boolean): boolean {
  const small = words.filter((word, i) => i > 0 && word === word.toLowerCase() && /\p{L}/u.test(word));
  const first = words[0]?.toLowerCase() ?? "";
  // `Letter to D. Doroshenko`: an English noun, what joins it, and names.
  const begun = first.length >= SHORTEST && (isEnglish(first) || DOCUMENTS.has(first)) && small.length > 0;
  const theirOwn = read(words[0]!) ? NO_JOINT : SHARED;
  if (begun && small.every((word) => JOINTS.has(word) || theirOwn.has(word))) return true;
  const joined = small.some((word) => JOINTS.has(word)) || JOINTS.has(first);
  if (!joined && !words.some((word) => POSSESSIVE.test(word))) return false;
  // `Media use in Minsk`
  if (
    joined &&
    small.some((word) => JOINTS.has(word)) &&
    small.every((word) => JOINTS.has(word) || SHARED.has(word) || (word.length > 2 && isEnglish(word)))
  )
    return true;
  const english = (word: string) =>
    JOINTS.has(word) || SHARED.has(word) || (word.length >= SHORTEST && isEnglish(word));
  const theirs = small.filter((word) => !english(word) && read(word)).length;
  return small.filter(english).length + (JOINTS.has(first) ? 1 : 0) > theirs;
}
