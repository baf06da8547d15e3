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

const ENGLISH = SIGNS.find(({ language }) => language === "en")!;

const any = (of: (signs: Signs) => (RegExp | undefined)[]): RegExp =>
  new RegExp(
    SIGNS.flatMap(of)
      .flatMap((signs) => (signs === undefined ? [] : [signs.source]))
      .join("|"),
  );
/** What no expression of any language matches, and no list has, says nothing for any: most words of a romanised title are so. */
const LETTERS = any(({ letters }) => [letters]);
const ANY = any(({ letters, marks, usual }) => [letters, marks, usual]);
const NAME = any(({ names }) => [names]);

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
  /** BCP 47, or `und` where the signs are too few or speak for several. Found out when it is asked for, as for few titles it is. */
  readonly language: string;
  /** Words that speak against a romanised title: words and letters of the language that are not read as words of the title's. */
  hits: number;
  /** The share of the letters that stands in words of the language's own, also where they could be romanised: `Kryzys`. */
  claimed: number;
}

/** The words of a title, and what each says whatever the language. */
interface Seen {
  words: readonly string[];
  small: readonly string[];
  /** Abbreviations are of no language. */
  isWord: readonly boolean[];
  lists: readonly (readonly number[])[];
  english: readonly boolean[];
  /** Titles have names from anywhere: `Nausėda and Rinkēvičs in Kyiv`, `Vassil Bykaŭ ou la morale des perdants`. */
  common: string;
  commonMarked: boolean;
  paired: boolean;
}

function look(words: readonly string[]): Seen {
  const small = words.map((word) => word.toLowerCase());
  const common = small.filter((word, i) => word === words[i]).join(" ");
  return {
    words,
    small,
    isWord: words.map((word, i) => word !== word.toUpperCase() || small[i]!.length === 1),
    lists: small.map(listsOf),
    english: small.map((word) => word.length >= SHORTEST && isEnglish(word)),
    common,
    commonMarked: hasMarks(common),
    paired: ENGLISH_PAIR.test(common),
  };
}

/** Whether the title has letters that the language lacks. */
const isLacking = ({ common, commonMarked }: Seen, { lacks, lacksMarked }: Signs): boolean =>
  (commonMarked || !lacksMarked) && lacks?.test(common) === true;

const isPaired = ({ paired }: Seen, { language }: Signs): boolean => paired && language === "en";

/** `Kronika Polski`; `polski` may be an adjective of a romanised title. */
const isSure = ({ words, lists }: Seen, i: number, { sure, names }: Signs): boolean =>
  lists[i]!.includes(sure) || (i > 0 && names?.test(words[i]!) === true);

const isOwn = (seen: Seen, i: number, signs: Signs, sure: boolean): boolean =>
  (sure || seen.lists[i]!.includes(signs.words) || (signs.language === "en" && seen.english[i]!)) &&
  !EAST_SLAVIC_ENDING.test(seen.small[i]!);

const hasLetters = (word: string, { letters, lettersMarked }: Signs): boolean =>
  letters !== undefined && (!lettersMarked || hasMarks(word)) && letters.test(word);

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

/** The language that most words and letters speak for, or `und`. */
function languageOf(seen: Seen): string {
  const { words, small, isWord, lists, english } = seen;
  const marked = small.map(hasMarks);
  const telling = small.flatMap((word, i) =>
    isWord[i] && (lists[i]!.length > 0 || english[i] || ANY.test(word) || (i > 0 && NAME.test(words[i]!)))
      ? [i]
      : [],
  );
  const best = { language: "und", score: 0 };
  let second = 0;
  for (const signs of SIGNS) {
    if (isLacking(seen, signs)) continue;
    let score = isPaired(seen, signs) ? 2 * WEIGHT.word : 0;
    for (const i of telling) {
      const word = small[i]!;
      if (isOwn(seen, i, signs, isSure(seen, i, signs))) score += WEIGHT.word;
      else if (lists[i]!.includes(signs.shared)) score += WEIGHT.shared;
      else if (hasLetters(word, signs)) score += WEIGHT.letters;
      else if ((marked[i]! || !signs.marksMarked) && signs.marks?.test(word)) score += WEIGHT.marks;
      else if (signs.usual?.test(word)) score += WEIGHT.usual;
    }
    if (score > best.score) {
      if (!areKin(best.language, signs.language)) second = best.score;
      best.language = signs.language;
      best.score = score;
    } else if (score > second && !areKin(best.language, signs.language)) second = score;
  }
  const clear = best.score >= WEIGHT.letters && best.score >= second + LEAD;
  return clear ? best.language : "und";
}
