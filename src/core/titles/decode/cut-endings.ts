import { DIMINUTIVE, FRAGMENT, VERB_ENDINGS } from "../data/split-forms.ts";
import { classOf, type CyrillicLanguage, type Lexicon } from "../lexicon/lexicon.ts";
import { wordCost } from "../lexicon/word-cost.ts";
import type { Reading } from "./reading.ts";

/** What stands before й in adjectives; and where the table prints й as i, as in `Verkhovnoi`. */
const BEFORE_SHORT_I = { other: /[ыи]$/, same: /[аеиоуыэюя]$/ };

/** Endings of adjectives, with the suffix or without; where print has i for й, и stands for it: `protivkhlorator no i`. */
const ENDING =
  /^(?:(?:нн?|ск|ов)?(?:[оы][йи]|[оа]го|[оа]му|[оы]м|ых|ыми?|[ыа]я|ую|[ыо]е)|(?:нн?|ск|ов)[еи][йи]|и[йи]|еи|ск(?:и[йимхе]|ими))$/u;
/** Endings that are pronouns, too: `bez yego`, `otvet im`. */
const PRONOUN = /^(?:ей|его|ему|их|им)$/;
/** What stands before them in an adjective: `khodyashch ego`. */
const HUSHING = /\p{L}{2}(?:[жшщч]|[сц]к)$/u;
/** Letters of a piece of an ending at most, as in `khlorator no i`. */
const LONGEST = 3;
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/;
/** Numerals, the case ending of which looks like "and" where print has no sign for ь: `dopyatnadtsat i`. */
const NUMERAL = /(?:дцать|десять|пять|шесть|семь|восемь|девять)$/;
const SIGN = /['’‘ʹʼ`´]/;

/** `khlorator no i`, `minsk o i`, `dopyatnadtsat i`: what is cut off is only the end of a word. */
export function isCutEnding(
  { words, splits }: Reading,
  text: string,
  printsAsI: boolean,
  after: string,
  language: CyrillicLanguage,
  lexicon: Lexicon,
): boolean {
  // No word but one of one letter is lost at a time.
  if (words.length > 2 && words.at(-1)!.length === 1 && words.at(-2)!.length === 1) return true;
  // `biyaarhanichnay a`: what print writes as j or y and a is я.
  if (/[аяоыі]й а$/.test(words.join(" "))) return true;
  // `synod w`: ў stands after vowels.
  if (/[бвгджзклмнпрстфхцчшь] ў$/.test(words.join(" "))) return true;
  if (words.some((word, n) => n > 0 && FRAGMENT.test(word))) return true;
  if (
    words.some(
      (word, n) => n > 0 && DIMINUTIVE.test(word) && /\p{L}{3}[бвгджзклмнпрстфхцчшщ]$/u.test(words[n - 1]!),
    )
  )
    return true;
  // `Luninets kogo`
  if (/ц к(?:ого|ому|им|ом|ой)$/.test(words.join(" "))) return true;
  // `dopyati desyati`
  if (/(?:пят|шест|сем|восьм)[ьи] (?:десяти?|сот)(?:$| )/.test(words.join(" "))) return true;
  let end = "";
  for (let i = words.length - 1; i > 0 && words[i]!.length <= LONGEST; i--) {
    end = words[i]! + end;
    const stem = words[i - 1]!;
    // `skazal ei`, `vystupil im`: a verb has a pronoun behind it.
    const cut = ENDING.test(end) ? CONSONANT.test(stem) : PRONOUN.test(end) && HUSHING.test(stem);
    if (cut && !VERB_ENDINGS[language].test(stem)) return true;
  }
  const endings = BEFORE_SHORT_I[printsAsI ? "same" : "other"];
  return words.some((word, i) => {
    if (!/^[иі]$/.test(words[i + 1] ?? "")) return false;
    // `severny i`, `kotory i udoben`: where -yi is -ый the list has the adjective; of a new one the ending tells.
    if (endings.test(word) && classOf(lexicon, `${word}й`) >= 0) return true;
    // `kollektivno i bezopasnosti`: "and" joins an adverb to no noun.
    if (word.endsWith("о") && i + 2 === words.length && NOUN.test(after) && classOf(lexicon, `${word}й`) >= 0)
      return true;
    // `Lukomlsko i`
    if (/[сц]ко$/.test(word) && word !== "войско") return true;
    if (/[^кл]о$/.test(word) && classOf(lexicon, word) < 0) return true;
    return NUMERAL.test(word) && !SIGN.test(text[splits[i]! - 1]!);
  });
}

/** Genitives of nouns, after adjectives in -ой. */
const NOUN = /(?:[ио]сти|ии|[бвгджзклмнпрстфхцчшщ]ы|[кгхшжщч]и)$/;

/** `Gosoboron zakaz`: an office or what it does is named by one word of several stems. */
export const isCutOffice = ({ words }: Reading, language: CyrillicLanguage, lexicon: Lexicon): boolean => {
  const [head, second, more] = words;
  return (
    more === undefined &&
    OFFICE.test(head!) &&
    second!.length > 3 &&
    classOf(lexicon, head!) < 0 &&
    !VERB_ENDINGS[language].test(second!)
  );
};

/** `Kopay gorodskogo`, `les ničoha`: an adjective of a place, and a noun like lesničij; both begin with what is a word. */
export function isCutAdjective(
  { words }: Reading,
  small: boolean,
  language: CyrillicLanguage,
  lexicon: Lexicon,
): boolean {
  const [head, second, more] = words;
  if (more !== undefined) return false;
  // But `Severnyymorskoy`
  if (!small && OF_PLACE.test(second!) && !/[ыи]й$/.test(head!)) return true;
  if (!/^н[иі]ч[эе]?[аеоуыі]/.test(second!) || !CONSONANT.test(head!)) return false;
  const nouns = language === "be" ? ["нік", "нічы", "ніцтва"] : ["ник", "ничий"];
  return nouns.some((end) => classOf(lexicon, head! + end) >= 0);
}
/**
 * `Rozen štejn`, `Londan dery`: a name that no list has is not parted into a word and a short rare one, nor is a short one that ends like
 * "and" or a preposition: `Kim i`, `Pal u`.
 */
export function isCutName({ words }: Reading, small: boolean, first: boolean, lexicon: Lexicon): boolean {
  const [head, second, more] = words;
  if (small || more !== undefined) return false;
  // `Miri vajna`: a title may begin with a usual word.
  if (second!.length === 1) return head!.length <= SHORT_NAME && !(first && wordCost(lexicon, head!) < USUAL);
  return second!.length <= LONGEST_RARE && wordCost(lexicon, second!) > RARE;
}
const SHORT_NAME = 3;
const USUAL = 12.5;
const LONGEST_RARE = 5;
const RARE = 14;

const OF_PLACE =
  /^(?:город|град|горад|мор|гор|остров|бор|луг|реч|лес|пол[ьё]?|поль|бург|дол|горск?|берез?|озер|пиль)с?к[аоуыиі]\p{L}*$/u;
const OFFICE = /^(?:гос|рос|мин|глав|нац|дзярж|держ|галоў)\p{L}{3,}[бвгджзклмнпрстфхцчшщ]$/u;
