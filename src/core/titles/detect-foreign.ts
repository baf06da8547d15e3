import { isEnglish } from "./detect-english.ts";
import { EAST_SLAVIC_ENDING, FOREIGN_SIGNS, KIN } from "./data/foreign-words.ts";
import { foreignWords } from "./foreign-words.ts";
import { wordLists } from "./word-lists.ts";

interface Signs {
  language: string;
  /** The numbers of its lists of words. */
  words: number;
  sure: number;
  shared: number;
  lacks: RegExp | undefined;
  letters: RegExp | undefined;
  /** These are letters with marks alone. */
  lettersMarked: boolean;
  lacksMarked: boolean;
  marksMarked: boolean;
  marks: RegExp | undefined;
  usual: RegExp | undefined;
  names: RegExp | undefined;
}

/** Such an expression says nothing of a text in plain letters, as most are: it need not be asked, for each of many languages. */
const isMarked = (letters: RegExp | undefined): boolean =>
  letters !== undefined && /^(?:\[[^\0-\x7F\]]+\]\|?)+$/.test(letters.source);
const hasMarks = (text: string): boolean => /[^\0-\x7F]/.test(text);

const SIGNS: readonly Signs[] = Object.entries(FOREIGN_SIGNS).map(([language, signs], i) => ({
  language,
  words: 3 * i,
  sure: 3 * i + 1,
  shared: 3 * i + 2,
  lacks: signs.lacks,
  letters: signs.letters,
  lettersMarked: isMarked(signs.letters),
  lacksMarked: isMarked(signs.lacks),
  marksMarked: isMarked(signs.marks),
  marks: signs.marks,
  usual: signs.usual,
  names: signs.names,
}));

/** What no expression of any language matches, and no list has, says nothing for any: most words of a romanised title are so. */
const ANY = new RegExp(
  Object.values(FOREIGN_SIGNS)
    .flatMap(({ letters, marks, usual }) => [letters, marks, usual])
    .flatMap((signs) => (signs === undefined ? [] : [signs.source]))
    .join("|"),
);
const NAME = new RegExp(
  Object.values(FOREIGN_SIGNS)
    .flatMap(({ names }) => (names === undefined ? [] : [names.source]))
    .join("|"),
);

const listsOf = wordLists(Object.keys(FOREIGN_SIGNS).flatMap(foreignWords));

const areKin = (one: string, other: string) => KIN.some((kin) => kin.includes(one) && kin.includes(other));

/** Letters of words in small letters that no romanisation has. */
const OTHERS = /^\p{Ll}.*[áíóúýřěůďťňľŕôäöüßąężđñãõçàùîœğışőűășțāēūģķļņįųåøæ]/u;
const WEIGHT = { word: 1, other: 1.5, shared: 0.8, letters: 0.7, marks: 0.7, usual: 0.35 };
/** English words of fewer letters are too often words of other languages. */
const SHORTEST = 4;
/** `Sociology as a marketing feast`: English words so small that each may be one of any language, but not both beside each other. */
const ENGLISH_PAIR =
  /(?:^|\s)(?:as|at|by|for|from|in|into|is|of|on|to|was|with|about|against|under|between|and|or|how|why|what|than|like) (?:a|an|the)(?:\s|$)/;
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
  const lists = small.map(listsOf);
  const marked = small.map(hasMarks);
  const commonMarked = hasMarks(common);
  const english = small.map((word) => word.length >= SHORTEST && isEnglish(word));
  const telling = small.flatMap((word, i) =>
    isWord[i] && (lists[i]!.length > 0 || english[i] || ANY.test(word) || (i > 0 && NAME.test(words[i]!)))
      ? [i]
      : [],
  );
  const best = { language: "und", score: 0, hits: 0, claimed: 0 };
  let second = 0;
  for (const signs of SIGNS) {
    if ((commonMarked || !signs.lacksMarked) && signs.lacks?.test(common)) continue;
    const paired = signs.language === "en" && ENGLISH_PAIR.test(common);
    let score = paired ? 2 * WEIGHT.word : 0;
    let hits = paired ? 2 * WEIGHT.word : 0;
    let own = 0;
    for (const i of telling) {
      const word = small[i]!;
      const inLists = lists[i]!;
      // `Kronika Polski`; `polski` may be an adjective of a romanised title.
      const sure = inLists.includes(signs.sure) || (i > 0 && signs.names?.test(words[i]!) === true);
      const isEnglishWord = signs.language === "en" && english[i]!;
      const isOwn =
        (sure || inLists.includes(signs.words) || isEnglishWord) && !EAST_SLAVIC_ENDING.test(word);
      const hasLetter = (marked[i]! || !signs.lettersMarked) && signs.letters?.test(word) === true;
      if (isOwn) own += word.length;
      if (isOwn) score += WEIGHT.word;
      else if (inLists.includes(signs.shared)) score += WEIGHT.shared;
      else if (hasLetter) score += WEIGHT.letters;
      else if ((marked[i]! || !signs.marksMarked) && signs.marks?.test(word)) score += WEIGHT.marks;
      else if (signs.usual?.test(word)) score += WEIGHT.usual;
      // `Pink Floyd` is English, but may stand in any title; `three challengers` may not.
      const deciding =
        isEnglishWord && words[i] !== word && !capitals ? false : isOwn || (hasLetter && !listed(words[i]!));
      if (deciding && (sure || !read(words[i]!)))
        hits += isOwn ? WEIGHT.word : OTHERS.test(words[i]!) ? WEIGHT.other : WEIGHT.letters;
    }
    const claimed = letters === 0 ? 0 : own / letters;
    if (score > best.score) {
      if (!areKin(best.language, signs.language)) second = best.score;
      best.language = signs.language;
      best.score = score;
    } else if (score > second && !areKin(best.language, signs.language)) second = score;
    best.hits = Math.max(hits, best.hits);
    best.claimed = Math.max(claimed, best.claimed);
  }
  const clear = best.score >= WEIGHT.letters && best.score >= second + LEAD;
  return { language: clear ? best.language : "und", hits: best.hits, claimed: best.claimed };
}
