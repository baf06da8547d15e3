import { OTHER_CASES } from "../data/adjective-cases.ts";
import { GOVERNMENT } from "../data/government.ts";
import { COUNTED, COUNTS } from "../data/counted-words.ts";
import { COMBINING_FORMS } from "../data/combining-forms.ts";
import { NO_VERBS, VERB_FORMS, VERB_PREFIXES } from "../data/prefixed-verbs.ts";
import { PARTS_OF_TIME, VERB_ENDINGS } from "../data/split-forms.ts";
import { classOf, type CyrillicLanguage, type Lexicon } from "../lexicon/lexicon.ts";
import { firstHalfOf } from "./compound-halves.ts";
import { changed, type Reading } from "./reading.ts";

/** `mnogo-vektornost`, `zakhodnya-byelaruski`: a new word beside the other half of a compound is a half of it. */
export function isNewCompound(
  { words, known }: Reading,
  language: CyrillicLanguage,
  lexicon: Lexicon,
): boolean {
  if (known) return false;
  const isNew = (word: string) => classOf(lexicon, word) < 0;
  return (
    words.some(
      (word, i) =>
        COMBINING_FORMS[language].has(word) &&
        word.length > 2 &&
        (isNew(word) || isNew(words[i + 1] ?? word)),
    ) ||
    (isNew(words[0]!) && /^(?:adjective|noun)$/.test(firstHalfOf(words, language, lexicon) ?? ""))
  );
}

/** `ne o avtoritarnogo`: two small words that together are the first half of a compound. */
export const isCutHalf = ({ words }: Reading, language: CyrillicLanguage): boolean => {
  const [first, second, rest, more] = words;
  return (
    rest !== undefined &&
    more === undefined &&
    rest.length > 4 &&
    COMBINING_FORMS[language].has(first! + second!)
  );
};

/** Prepositions that stand before no vowel, by language: о is об there. */
const BEFORE_CONSONANT: Readonly<Record<CyrillicLanguage, RegExp>> = {
  ru: /(?:^| )о [аиоуэ]/,
  be: /$^/,
  uk: /$^/,
};

/** `stress o ustoychivykh`, `on k o zabolevaniyami`: no о stands before a vowel, and no preposition before another one. */
export const isNoPhrase = ({ words }: Reading, language: CyrillicLanguage): boolean =>
  BEFORE_CONSONANT[language].test(words.join(" ")) ||
  NAME_HALF.test(words.join(" ")) ||
  words.some((word, i) => i > 0 && isLinking(word, words[i + 1], language)) ||
  words.some((word, i) => {
    const next = words[i + 1] ?? "";
    return (
      isPreposition(word, language) &&
      (isPreposition(next, language) || NOMINATIVE.test(next) || WITHOUT_N[language]?.test(next) === true)
    );
  });
/** First halves of names, which stand alone before capitals and hyphens only: `Nyuport` is no Нью порт. */
const NAME_HALF = /(?:^| )(?:нью|ню|санкт|санта|эль) /;
/** Pronouns that no preposition stands before: `nalog o vy`. */
const NOMINATIVE = /^(?:я|ты|он|она|оно|мы|вы|они|ён|яна|яно|яны|ми|ви|він|вона|воно|вони)$/;

/** Behind a preposition these have н: `ob jemu` is объёму. */
const WITHOUT_N: Readonly<Partial<Record<CyrillicLanguage, RegExp>>> = {
  ru: /^(?:ему|ей|ею|ими)$/,
  uk: /^(?:йому|їй|їм|їх)$/,
};

/** `gormon o zamestitel'naya`: before a nominative it is no preposition, but what joins the halves of a compound. */
const isLinking = (word: string, next: string | undefined, language: CyrillicLanguage): boolean =>
  language === "ru" && word === "о" && next !== undefined && !GOVERNMENT.ru.get("о")!.test(next);
const isPreposition = (word: string, language: CyrillicLanguage) =>
  GOVERNMENT[language].get(word) !== undefined;

/**
 * `perad siezonnyja`: a preposition before an adjective in a case that it does not ask for is its prefix. So is a number,
 * which asks for a plural: `čatyroch staronkavuju`.
 */
export const isInOtherCase = (
  [first, second = "", more]: readonly string[],
  language: CyrillicLanguage,
): boolean =>
  more === undefined &&
  (OTHER_CASES[language][first!]?.test(second) === true ||
    (second.length > 4 && COUNTS[language].test(first!) && NO_PLURAL[language].test(second)));
const NO_PLURAL: Readonly<Record<CyrillicLanguage, RegExp>> = {
  ru: /(?:н|ск|ов)(?:ый|ий|ого|ому|ым|им|ом|ая|ой|ую|ое)$/,
  be: /(?:н|ск|ов|ав)(?:ы|і|ага|аму|ым|ім|ая|ай|ую|ае)$/,
  uk: /(?:н|ськ|ов)(?:ий|ого|ому|им|ої|ій)$/,
};

/** `za deklarirovat`: no preposition stands before a verb, so that it is its prefix. */
export const isPrefixedVerb = (
  [prefix, verb = "", more]: readonly string[],
  language: CyrillicLanguage,
  lexicon: Lexicon,
): boolean =>
  more === undefined &&
  verb.length > 4 &&
  VERB_PREFIXES[language].test(prefix!) &&
  VERB_FORMS[language].test(verb) &&
  !NO_VERBS.test(verb) &&
  // `магнатаў`: genitives of the plural end like verbs of the past.
  (!/[ўв]$/.test(verb) || classOf(lexicon, verb.slice(0, -1) + (language === "be" ? "ць" : "ти")) >= 0);

/** `nekotorym` within glued print is one word, as `nelegitimny` is where it begins. */
export function joinNot(split: Reading, language: CyrillicLanguage, lexicon: Lexicon): Reading {
  const { words, splits } = split;
  if (words.length < 3) return split;
  const at = words.findIndex(
    (word, i) =>
      isOneWord(changed(split, { words: words.slice(i, i + 2) }), language, lexicon) &&
      (i === 0 || classOf(lexicon, word + words[i + 1]!) >= 0),
  );
  if (at < 0) return split;
  const joined = words[at]! + words[at + 1]!;
  return changed(split, {
    words: [...words.slice(0, at), joined, ...words.slice(at + 2)],
    splits: splits.filter((_, i) => i !== at),
  });
}

/** `adzinatstsatsi klas niki`: a number and what counts by it are one word, though no list has it: адзінаццацікласнікі. */
export const isCounted = ([number, ...rest]: readonly string[], language: CyrillicLanguage): boolean =>
  rest.length > 0 && COUNTS[language].test(number!) && COUNTED[language].test(rest.join(""));

/** Verbs of the present that no adjective ends like: `не сможем`, `не торопимся`, `не говорите`, `не дапаможа`, `не замкне`. */
const PRESENT: Readonly<Record<CyrillicLanguage, RegExp>> = {
  ru: /(?:[жшчднр][её]м|[иеё]мся|[^щшч][еи]те(?:сь)?)$/,
  be: /(?:[жч]а|[кгм]не|[іяае]мся)$/,
  uk: /(?:[иаяє]мося)$/,
};

/** First halves that are "all", too: `всебелорусский`, `усебеларускі`, `всеукраїнський`. */
const ALL: Readonly<Record<CyrillicLanguage, RegExp>> = { ru: /^все$/, be: /^[уў]се$/, uk: /^все$/ };
const SINGULAR_ADJECTIVE: Readonly<Record<CyrillicLanguage, RegExp>> = {
  ru: /ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое)$/,
  be: /ск(?:і|ага|аму|ім|ая|ай|ую|ае)$/,
  uk: /ськ(?:ий|ого|ому|им|а|ої|ій|у|ою|е)$/,
};

/** `nelegitimny`: adjectives, adverbs and nouns are written together with their не, verbs and pronouns are not. */
export function isOneWord({ words }: Reading, language: CyrillicLanguage, lexicon: Lexicon): boolean {
  if (isPrefixedVerb(words, language, lexicon) && classOf(lexicon, words[1]!) >= 0) return true;
  const [not, word = "", more] = words;
  // `polslovtsa`, `shtodzyonnasts’`
  if (
    more === undefined &&
    ((not === "пол" && word.length > 3) || (not === "што" && PARTS_OF_TIME.test(word)))
  )
    return true;
  // `na Vsebelorusskom sobranii`: no adjective of the singular stands behind the plural "all".
  if (more === undefined && ALL[language].test(not!) && SINGULAR_ADJECTIVE[language].test(word)) return true;
  if (!/^н[ея]$/.test(not!) || more !== undefined || word.length < 5) return false;
  const isVerb = VERB_ENDINGS[language].test(word) || PRESENT[language].test(word);
  return !isVerb && classOf(lexicon, word) >= 0;
}
