import { SET_PHRASES } from "../data/set-phrases.ts";
import { classOf, type CyrillicLanguage, type Lexicon } from "../lexicon/lexicon.ts";
import { channelOf } from "./channel.ts";
import { decodeGlued, type Glue } from "./decode-glued.ts";
import { newWordCost, startsSentence, sumUp, SURELY_ONE, type Decoding } from "./decode-title.ts";
import { derivedCost } from "./derived-words.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { shapeOf } from "./word-shape.ts";

/**
 * Cost of a lost space in a title that has lost others, and in one that seems to have all: there a name in no list is likelier than glued
 * print, `Moldovagaz`.
 */
const LOST_SPACE = { more: 2.5, one: 4.5, inName: 6 };

/** Reads the doubtful words once more, as glued ones; once a title has lost a space, more of them are likely. */
export function splitWords(tokens: readonly Token[], whole: Decoding): Decoding {
  const { table, habit } = whole;
  const channel = channelOf(table, habit);
  const verb = VERBS[table.language];
  const doubtful = tokens.flatMap(({ text, word }, i) => {
    const reading = whole.readings[i]!;
    if (!word || text.length < 4 || text.length > 40) return [];
    const { latin, mixed, abbreviation } = shapeOf(text);
    if (latin || mixed || abbreviation) return [];
    return reading === null || !reading.known || reading.cost > SURELY_ONE ? [i] : [];
  });
  const readings = [...whole.readings];
  const glued = new Map<number, Reading>();
  for (const i of doubtful) {
    const { text } = tokens[i]!;
    if (/^\p{Lu}{2,}\p{Ll}/u.test(text)) continue;
    const first = startsSentence(tokens, i);
    const beforeNumber = /^ \d/.test(tokens[i + 1]?.text ?? "");
    const { print, small } = shapeOf(text);
    const reading = decodeGlued(print, channel, {
      split: LOST_SPACE.more,
      newWord: newWordCost(text, small, first),
      rare: RARE_PIECE[table.language],
      single: SINGLE[table.language],
      several: true,
      limit:
        (whole.readings[i]?.cost ?? Infinity) + GLUED_VERB - GLUED_NOT + (beforeNumber ? NUMBER_GAIN : 0),
    });
    if (reading === null || reading.words.length < 2) continue;
    // `s sovedushchey`, `v vodnom`: no preposition stands before another one.
    const before = tokens[i - 1]?.text === " " ? (whole.readings[i - 2]?.words.at(-1) ?? "") : "";
    if (PREPOSITION.test(before) && PREPOSITION.test(reading.words[0]!)) continue;
    const joined = withNot(reading, verb);
    if (joined !== null) {
      if (joined.cost < (whole.readings[i]?.cost ?? Infinity)) readings[i] = joined;
      continue;
    }
    // `krymsko-tatarskiy`: no word of one letter stands before a hyphen.
    if (tokens[i + 1]?.text === "-" && reading.words.at(-1)!.length === 1) continue;
    // The first half of `likero-vodochnyy` is rather no glued print.
    const listed = whole.readings[i]?.known === true;
    const caution =
      splitCaution(text, first, reading, table.language, listed, verb) +
      (tokens[i + 1]?.text === "-" ? HYPHENATED : 0);
    const number = beforeNumber && BEFORE_NUMBER.test(reading.words.at(-1)!);
    glued.set(i, { ...reading, cost: reading.cost + caution - (number ? NUMBER_GAIN : 0) });
  }
  const gains = (i: number, one: Reading, space: number) => {
    const { cost = Infinity, words = [], known } = whole.readings[i] ?? {};
    const derived =
      known === false && table.language !== "ru"
        ? derivedCost(channel.lexicon, table.language, words[0]!)
        : Infinity;
    const other =
      Math.min(cost, derived) +
      (words.length === 1 && notBeforeVerb(words[0]!, verb, channel.lexicon) ? GLUED_VERB : 0);
    return one.cost + (space - LOST_SPACE.more) * (one.words.length - 1) < other;
  };
  const lost = [...glued].some(([i, one]) =>
    gains(i, one, shapeOf(tokens[i]!.text).small ? LOST_SPACE.one : LOST_SPACE.inName),
  );
  if (lost) for (const [i, one] of glued) if (gains(i, one, LOST_SPACE.more)) readings[i] = one;
  return sumUp(tokens, table, habit, readings);
}

/** What a split must gain over an unknown word: names are capitalised and often in no list; ordinary words mostly are. */
const splitCaution = (
  text: string,
  first: boolean,
  reading: Reading,
  language: CyrillicLanguage,
  listed: boolean,
  verb: RegExp,
): number =>
  (shapeOf(text).small ? 0 : first ? 1 : namesake(reading, verb) ? 7 : 3) +
  (reading.words.length - 2) +
  (!shapeOf(text).small && SURNAME.test(reading.words.join("")) ? 5 : 0) +
  // The linking vowel of a compound: `kladokhranilishche`.
  (/^[ое]$/.test(reading.words.slice(1, -1).join()) ? 5 : 0) +
  (reading.known ? 0 : 1) -
  expected(reading.words, language, listed, verb) +
  (language === "be" ? belarusianCaution(reading.words) : 0) +
  (/^(?:ни|со)$/.test(reading.words[0]!) ? 5 : /^н[ея]$/.test(reading.words[0]!) ? GLUED_NOT : 0) +
  // An ending rather than a word: `Pompeo`; but not in `Kalugei`, `Trampai`.
  (!shapeOf(text).small && reading.words.at(-1)!.length === 1 && !AND.test(reading.words.join(" ")) ? 3 : 0);

const AND = /[аеоуыэюяй] [иі]$/;

/** What it says for a split that its words often follow each other, in nats. */
const SET_PHRASE = 4;
/** Likewise a preposition and a word in a case that it may stand before, `s podrugoy`: what no list has is rather that. */
const RIGHT_CASE = 3;
const phrases = Object.fromEntries(
  Object.entries(SET_PHRASES).map(([language, rows]) => [
    language,
    new Set(
      Object.entries(rows).flatMap(([first, rest]) => rest.split(" ").map((word) => `${first} ${word}`)),
    ),
  ]),
);
const CASES: Readonly<Record<string, RegExp>> = {
  с: /(?:[оеы]м|им|[оеё]й|[аяы]ми|ими|ью|[аяыи]|[оеё]го|[ыи]х|[ое]в)$/,
  к: /(?:[уюеи]|[оеё]й|[ая]м|[оеё]му|[ыи]м)$/,
  о: /(?:[еи]|[ая]х|[оеё]м|[оеё]й|[ыи]х)$/,
  в: /(?:[еиуюы]|[ая]х|[оеё]м|[оеё]й|[ыи]х|[ыои]е)$/,
};

function expected(
  words: readonly string[],
  language: CyrillicLanguage,
  listed: boolean,
  verb: RegExp,
): number {
  for (let i = 0; i + 1 < words.length; i++)
    if (phrases[language]!.has(`${words[i]!} ${words[i + 1]!}`)) return SET_PHRASE;
  const last = words[1]!;
  if (language !== "ru" || listed || words.length > 2 || last.length < 4 || verb.test(last)) return 0;
  return CASES[words[0]!]?.test(last) ? RIGHT_CASE : 0;
}

const PREPOSITION =
  /^(?:во?|со?|к|ко|о|об|обо|на|по|за|из|от|до|у|при|под|над|без|для|про|ў|з|са|ад|аб|па|да|пры|пад|бяз|пра|від)$/;

/** Prefixes that the list has as prepositions, `за-дакументаваны`, and ў that ends a case of nouns, `эпідэміяў`. */
const belarusianCaution = (words: readonly string[]): number =>
  (/^(?:за|па|на|ад|пад|да|аб)$/.test(words[0]!) ? 3 : 0) + (/(?<!ц|л)[ая] ў$/.test(words.join(" ")) ? 4 : 0);

/** Surnames whose ending looks like a word of its own: `Den’gina`. */
const SURNAME = /[бвгджзклмнпрстфхцчшщ](?:ин|[ое]в)(?:а|у|ы)$/;

/** Names of two parts look like two words: `Veksel’berg`, `Kopaygorodskiy`. */
const namesake = ({ words }: Reading, verb: RegExp): boolean =>
  words.every((word) => word.length > 2) && !verb.test(words.at(-1)!);

/** `nelegitimny`: adjectives, adverbs and nouns are written together with their не, verbs and pronouns are not. */
function withNot(reading: Reading, verb: RegExp): Reading | null {
  const [not, word = ""] = reading.words;
  if (!/^(?:не|ня)$/.test(not!) || reading.words.length !== 2 || word.length < 5 || verb.test(word))
    return null;
  return { ...reading, words: [not + word], splits: [] };
}

/** `nemogli`: what is no word of the lists but не and a verb is no compound. */
const notBeforeVerb = (word: string, verb: RegExp, lexicon: Lexicon): boolean =>
  /^н[ея]..../.test(word) &&
  verb.test(word) &&
  classOf(lexicon, word) < 0 &&
  classOf(lexicon, word.slice(2)) >= 0;
const GLUED_VERB = 6;

/** Caution with rare words as pieces: the lists from the web have fragments of words, too. */
const RARE_PIECE = { ru: 0, be: 5, uk: 5 };
/** What a lone letter costs at the end of glued print: prepositions get glued there, but endings look like them. */
const SINGLE: Record<"ru" | "be" | "uk", Readonly<Record<string, number>>> = {
  ru: { в: 1, с: 1, к: 1, о: 1, и: 4, у: 4 },
  be: { з: 2, ў: 2, і: 6, у: 9 },
  uk: { в: 2, з: 2, і: 3, у: 4 },
};
const HYPHENATED = 2;

/** How a word in glued print of a language is read. */
export const glueOf = (text: string, language: "ru" | "be" | "uk"): Glue => ({
  split: LOST_SPACE.more,
  newWord: newWordCost(text, shapeOf(text).small, false),
  rare: RARE_PIECE[language],
  single: SINGLE[language],
});
const BEFORE_NUMBER = /^(?:на|в|с|до|от|к|за|из|по|з|да|ад|у|від|до)$/;
const NUMBER_GAIN = 8;
/** не is glued to verbs more often than other words are to each other. */
const GLUED_NOT = -2;
const VERBS: Readonly<Record<"ru" | "be" | "uk", RegExp>> = {
  ru: /(?:[аяеиыоу]ть(?:ся)?|л[аои]?(?:с[ья])?|[еёиаяую]т(?:ся)?|ем|им|ешь|ишь|ай(?:те)?|у|ю|мы|вы|он|она|они|бы)$/,
  be: /(?:[аяеіыоуэё][ўц]|[аяеіыоуэ]ў(?:ся)?|л[аоі](?:ся)?|[аяеіыоуюэ]ць|цца|[ая]ем|эм|[ую]е|дзе|мы|вы|ён|яна|яны)$/,
  uk: /(?:[аяеиіоу]в(?:ся)?|л[аоі]|ли(?:ся)?|ти(?:ся)?|[аяеиуюї]ть(?:ся)?|[аяую]є|ємо|ми|ви|він|вона|вони)$/,
};
