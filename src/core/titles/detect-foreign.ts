import { languageOf, WEIGHT } from "./foreign-language.ts";
import { ENGLISH, hasLetters, LETTERS, NAME, SIGNS, type Signs } from "./foreign-signs.ts";
import { isLacking, isOwn, isPaired, isSure, look, type Seen } from "./foreign-evidence.ts";

/** Letters of words in small letters that no romanisation has. */
const OTHERS = /^\p{Ll}.*[áíóúýřěůďťňľŕôäöüßąężđñãõçàùîœğışőűășțāēūģķļņįųåøæ]/u;

/** What speaks for another language in Latin letters. */
export interface Foreign {
  /** BCP 47, or `und` where the signs are too few or speak for several. Found out when it is asked for, as for few titles it is. */
  readonly language: string;
  /** Words that speak against a romanised title: words and letters of the language that are not read as words of the title's. */
  hits: number;
  /** The share of the letters that stands in words of the language's own, also where they could be romanised: `Kryzys`. */
  claimed: number;
}

/**
 * Which other language a title in Latin letters looks like, by its words and letters.
 * @param read whether a word is read as a usual word of romanised Russian, Belarusian or Ukrainian
 * @param listed whether it is read as any word of theirs: then its letters say nothing, `ispytaniâ` is no French
 */
export function detectForeign(
  words: readonly string[],
  read: (word: string) => boolean = () => false,
  listed: (word: string) => boolean = read,
): Foreign {
  const seen = look(words);
  const { small, isWord } = seen;
  const letters = small.reduce((sum, { length }, i) => sum + (isWord[i] ? length : 0), 0);
  const capitals = words.every((word, i) => word !== small[i]);
  let [most, claimed] = [0, 0];
  const { claiming, languages } = claims(seen);
  for (const signs of languages) {
    if (isLacking(seen, signs)) continue;
    let hits = isPaired(seen, signs) ? 2 * WEIGHT.word : 0;
    let own = 0;
    for (const i of claiming) {
      const word = words[i]!;
      const sure = isSure(seen, i, signs);
      const isTheirs = isOwn(seen, i, signs, sure);
      if (isTheirs) own += small[i]!.length;
      // `Pink Floyd` is English, but may stand in any title; `three challengers` may not.
      const isName = signs.language === "en" && seen.english[i]! && small[i] !== word && !capitals;
      const deciding = !isName && (isTheirs || (hasLetters(small[i]!, signs) && !listed(word)));
      if (deciding && (sure || !read(word)))
        hits += isTheirs ? WEIGHT.word : OTHERS.test(word) ? WEIGHT.other : WEIGHT.letters;
    }
    most = Math.max(hits, most);
    claimed = Math.max(letters === 0 ? 0 : own / letters, claimed);
  }
  let language: string | undefined;
  return {
    get language() {
      return (language ??= languageOf(seen));
    },
    hits: most,
    claimed,
  };
}

/** The words that may be some language's own, or have its letters, and those languages: mostly none. */
function claims({ words, small, isWord, lists, english, paired }: Seen): {
  claiming: readonly number[];
  languages: readonly Signs[];
} {
  const claiming: number[] = [];
  const languages = new Set<Signs>();
  if (paired) languages.add(ENGLISH);
  small.forEach((word, i) => {
    if (!isWord[i]) return;
    const before = claiming.length;
    const say = (signs: Signs) => {
      languages.add(signs);
      if (claiming.length === before) claiming.push(i);
    };
    for (const list of lists[i]!) {
      const signs = SIGNS[Math.floor(list / 3)]!;
      if (list !== signs.shared) say(signs);
    }
    if (english[i]) say(ENGLISH);
    if (LETTERS.test(word)) for (const signs of SIGNS) if (hasLetters(word, signs)) say(signs);
    if (i > 0 && NAME.test(words[i]!))
      for (const signs of SIGNS) if (signs.names?.test(words[i]!) === true) say(signs);
  });
  return { claiming, languages: [...languages] };
}
