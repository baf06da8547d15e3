import { isEnglish } from "./detect-english.ts";
import { EAST_SLAVIC_ENDING, FOREIGN_SIGNS, KIN } from "./data/foreign-words.ts";

interface Signs {
  language: string;
  words: WordSet;
  sure: WordSet;
  shared: WordSet;
  lacks: RegExp | undefined;
  letters: RegExp | undefined;
  marks: RegExp | undefined;
  usual: RegExp | undefined;
  names: RegExp | undefined;
}

interface WordSet {
  whole: ReadonlySet<string>;
  /** By their first letter. */
  beginnings: ReadonlyMap<string, readonly string[]>;
}

const SIGNS: readonly Signs[] = Object.entries(FOREIGN_SIGNS).map(([language, signs]) => ({
  language,
  words: wordSet(signs.words),
  sure: wordSet(signs.sure ?? ""),
  shared: wordSet(signs.shared ?? ""),
  lacks: signs.lacks,
  letters: signs.letters,
  marks: signs.marks,
  usual: signs.usual,
  names: signs.names,
}));

function wordSet(text: string): WordSet {
  const words = text.split(" ");
  const beginnings = new Map<string, string[]>();
  for (const word of words) {
    if (!word.endsWith("*")) continue;
    const known = beginnings.get(word[0]!);
    if (known === undefined) beginnings.set(word[0]!, [word.slice(0, -1)]);
    else known.push(word.slice(0, -1));
  }
  return { whole: new Set(words.filter((word) => !word.endsWith("*"))), beginnings };
}

const areKin = (one: string, other: string) => KIN.some((kin) => kin.includes(one) && kin.includes(other));

const has = ({ whole, beginnings }: WordSet, word: string) =>
  whole.has(word) || (beginnings.get(word[0]!)?.some((beginning) => word.startsWith(beginning)) ?? false);

/** Letters of words in small letters that no romanisation has. */
const OTHERS = /^\p{Ll}.*[áíóúýřěůďťňľŕôäöüßąężđñãõçàùîœğışőűășțāēūģķļņįųåøæ]/u;
const WEIGHT = { word: 1, other: 1.5, shared: 0.8, letters: 0.7, marks: 0.7, usual: 0.35 };
/** English words of fewer letters are too often words of other languages. */
const SHORTEST = 4;
/** What the best language must be ahead of the second to be named. */
const LEAD = 0.3;

/** What speaks for another language in Latin letters. */
export interface Foreign {
  /** BCP 47, or `und` where the signs are too few or speak for several. */
  language: string;
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
  const small = words.map((word) => word.toLowerCase());
  // Abbreviations are of no language.
  const isWord = words.map((word, i) => word !== word.toUpperCase() || small[i]!.length === 1);
  const letters = small.filter((_, i) => isWord[i]).join("").length;
  // Titles have names from anywhere: `Nausėda and Rinkēvičs in Kyiv`, `Vassil Bykaŭ ou la morale des perdants`.
  const common = small.filter((word, i) => word === words[i]).join(" ");
  const capitals = words.every((word, i) => word !== small[i]);
  let best = { language: "und", score: 0, hits: 0, claimed: 0 };
  let second = 0;
  for (const signs of SIGNS) {
    if (signs.lacks?.test(common)) continue;
    let score = 0;
    let hits = 0;
    let own = 0;
    for (const [i, word] of small.entries()) {
      if (!isWord[i]) continue;
      // `Kronika Polski`; `polski` may be an adjective of a romanised title.
      const sure = has(signs.sure, word) || (i > 0 && signs.names?.test(words[i]!) === true);
      const english = signs.language === "en" && word.length >= SHORTEST && isEnglish(word);
      const isOwn = (sure || has(signs.words, word) || english) && !EAST_SLAVIC_ENDING.test(word);
      const telling = signs.letters?.test(word);
      if (isOwn) own += word.length;
      if (isOwn) score += WEIGHT.word;
      else if (has(signs.shared, word)) score += WEIGHT.shared;
      else if (telling) score += WEIGHT.letters;
      else if (signs.marks?.test(word)) score += WEIGHT.marks;
      else if (signs.usual?.test(word)) score += WEIGHT.usual;
      // `Pink Floyd` is English, but may stand in any title; `three challengers` may not.
      const deciding =
        english && words[i] !== word && !capitals ? false : isOwn || (telling && !listed(words[i]!));
      if (deciding && (sure || !read(words[i]!)))
        hits += isOwn ? WEIGHT.word : OTHERS.test(words[i]!) ? WEIGHT.other : WEIGHT.letters;
    }
    const claimed = letters === 0 ? 0 : own / letters;
    if (score > best.score) {
      if (!areKin(best.language, signs.language)) second = best.score;
      best = {
        language: signs.language,
        score,
        hits: Math.max(hits, best.hits),
        claimed: Math.max(claimed, best.claimed),
      };
    } else {
      if (!areKin(best.language, signs.language)) second = Math.max(second, score);
      best = { ...best, hits: Math.max(hits, best.hits), claimed: Math.max(claimed, best.claimed) };
    }
  }
  const clear = best.score >= WEIGHT.letters && best.score >= second + LEAD;
  return { language: clear ? best.language : "und", hits: best.hits, claimed: best.claimed };
}
