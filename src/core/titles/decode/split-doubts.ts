import { GOVERNMENT } from "../data/government.ts";
import { ONE_CAPITAL } from "../data/one-capital.ts";
import { LAST_LETTERS, VERB_ENDINGS } from "../data/split-forms.ts";
import { classOf, type CyrillicLanguage, type Lexicon } from "../lexicon/lexicon.ts";
import { wordBeside } from "./beside.ts";
import { channelOf } from "./channel.ts";
import { isCutCompany } from "./companies.ts";
import { isFragment, isNounCompound, linkedCost, mayBeCompound } from "./compound-halves.ts";
import { isCutAdjective, isCutEnding, isCutName, isCutOffice } from "./cut-endings.ts";
import { decodeGlued } from "./decode-glued.ts";
import { newWordCost, SURELY_ONE } from "./read-token.ts";
import { startsSentence } from "./sentence-start.ts";
import type { Decoding } from "./decode-title.ts";
import { derivedCost } from "./derived-words.ts";
import { withGenitive } from "./joined-genitives.ts";
import { classBeside } from "./neighbours.ts";
import {
  isCounted,
  isCutHalf,
  isInOtherCase,
  isNewCompound,
  isNoPhrase,
  isOneWord,
  joinNot,
} from "./one-word.ts";
import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { LONGEST_WORD, shapeOf } from "./word-shape.ts";

/** A printed word that may be several, as what it may be read, and what stands around it. */
export interface Doubt {
  at: number;
  text: string;
  language: CyrillicLanguage;
  lexicon: Lexicon;
  /** Ways to read it as several words, cheapest first. */
  splits: Reading[];
  /** The cheapest of them is one word after all: `не легитимный`. */
  joined: Reading | null;
  /** It as one word, if it can be read so; what that costs, and whether by another form of a word that the list has. */
  own: Reading | null;
  cost: number;
  derived: boolean;
  /** A list has it; a compound of a list's words is read as known, too: `необошлось`. */
  listed: boolean;
  small: boolean;
  /** It begins a sentence. */
  first: boolean;
  /** Words beside it with a space between, or nothing. */
  before: string;
  after: string;
  /** The classes of what stands before and behind it: see neighbours.ts. */
  beside: readonly [before: number, after: number];
  /** What is printed beside it. */
  left: string;
  right: string;
  /** The title or a part of it ends after it. */
  ends: boolean;
  cyrillic: boolean;
}

/** What stands behind `по-` and `па-`: `po-russki`, `po-novomu`, `pa-byelarusku`. */
const MANNER = /(?:[sсz][kк][iиі]|[sсz]?[kк][uу]|[mм][uу])$/i;
/** What a split may cost more than the word as one, in nats, and still be looked at. */
const DEARER = 5;
/** What it costs that a list lacks a compound of two words that it has. */
const COMPOUND = 2;
/** Cost of a lost space. */
const LOST_SPACE = 2.5;
const UNREAD = 60;

/** The words of a title that may be several. */
export function doubtsOf(tokens: readonly Token[], { table, habit, readings }: Decoding): Doubt[] {
  const { language } = table;
  const channel = channelOf(table, habit);
  const { lexicon } = channel;
  const short = table.letters["й"] ?? "";
  // In print that has its marks ĭ is no i: `pravai suverėnitėt`.
  const printsAsI = short === "i" || (short === "ĭ" && habit.plain);
  return tokens.flatMap((token, at) => {
    const reading = readings[at] ?? null;
    if (!isDoubtful(token, reading)) return [];
    const { text } = token;
    if (language === "ru" && isCutAdjectiveOfList(reading, lexicon)) return [];
    const first = startsSentence(tokens, at);
    const { print, small } = shapeOf(text);
    const glued = decodeGlued(print, channel, {
      endings: LAST_LETTERS[language],
      open: tokens[at + 1]?.text === "-",
      split: LOST_SPACE,
      newWord: newWordCost(text, small, first),
      limit: (reading?.cost ?? Infinity) + DEARER,
    });
    if (glued.length === 0) return [];
    const all = glued.flatMap((split) =>
      withGenitive(joinNot(split, language, lexicon), language, lexicon, LOST_SPACE),
    );
    const compound = all.find(({ words }) => mayBeCompound(words, language, lexicon));
    const own = reading?.words.length === 1 ? reading : null;
    const derived =
      own !== null && !own.known && language !== "ru"
        ? derivedCost(lexicon, language, own.words[0]!)
        : Infinity;
    const linked =
      own !== null && !own.known ? linkedCost(own.words[0]!, language, lexicon) + COMPOUND : Infinity;
    const plain = own?.cost ?? UNREAD;
    const [left, right] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
    // `zhenuiz-za`, `zimyiz-pod`: no part of a title ends there.
    const from = right === "-" && /^(?:za|pod|за|под|пад)$/.test(tokens[at + 2]?.text ?? "");
    // `prahuchalapa-byelarusku`
    const manner = right === "-" && MANNER.test(tokens[at + 2]?.text ?? "");
    const ends = !from && !manner && (at + 1 >= tokens.length || /^[.,:;!?)»”"-]/.test(right));
    const [cheapest] = glued as [Reading];
    const whole = isOneWord(cheapest, language, lexicon) ? cheapest : null;
    const before = wordBeside(tokens, readings, at, -1);
    const after =
      right === " " ? (readings[at + 2]?.words[0] ?? tokens[at + 2]?.text.toLowerCase() ?? "") : "";
    // `simvoli i`: no small word stands beside itself.
    const isTwice = ({ words }: Reading) => words.at(-1) === after || words[0] === before;
    const doubt: Doubt = {
      at,
      text,
      language,
      lexicon,
      splits: all.filter(
        (split) =>
          !isNewCompound(split, language, lexicon) &&
          !isOneWord(split, language, lexicon) &&
          !isCounted(split.words, language) &&
          !isNoPhrase(split, language) &&
          !(first && isOpenAnd(split, after, language)) &&
          !isInOtherCase(split.words, language) &&
          !isTwice(split) &&
          !(language === "ru" && !small && isNewName(split)) &&
          !all.some((other) => isCoarser(other, split)) &&
          !isNounCompound(split.words, language, lexicon) &&
          !isFragment(split, language, lexicon) &&
          !isCutHalf(split, language) &&
          !isCutOffice(split, language, lexicon) &&
          !isCutCompany(split, small, first && !/[«“„"]$/.test(left), language) &&
          !(language === "be" && isCutName(split, small, first, lexicon)) &&
          !isCutAdjective(split, small, language, lexicon) &&
          !isCutEnding(split, text, printsAsI, after, language, lexicon) &&
          !(ends && isOpen(split, language)),
      ),
      joined: whole && changed(whole, { words: [whole.words.join("")], splits: [] }),
      own,
      cost: Math.min(plain, derived, linked, compound === undefined ? Infinity : compound.cost + COMPOUND),
      derived: derived < plain,
      listed: own?.known === true && classOf(lexicon, own.words[0]!) >= 0,
      small,
      first,
      before,
      after,
      beside: [
        classBeside(tokens, readings, at, -1, language),
        classBeside(tokens, readings, at, 1, language),
      ],
      left,
      right,
      ends,
      cyrillic: /^\p{Script=Cyrillic}/u.test(text),
    };
    return [doubt];
  });
}

/** `Ekonomist i prognoziruyut`, `Hieroj i niabiesnaj sotni`: "and" behind the first word of a title joins no verb and no genitive to it. */
const isOpenAnd = ({ words }: Reading, after: string, language: CyrillicLanguage): boolean =>
  words.length === 2 &&
  /^[иі]$/.test(words[1]!) &&
  words[0]!.slice(-2) !== after.slice(-2) &&
  !VERB_ENDINGS[language].test(words[0]!) &&
  AFTER_PLURAL[language].test(after);
/** Verbs in the plural, and adjectives in a case that no first word has. */
const AFTER_PLURAL: Readonly<Record<CyrillicLanguage, RegExp>> = {
  ru: /\p{L}{3}(?:[уюая]т(?:ся)?|ли(?:сь)?|ых|ого|ему|ому)$/u,
  be: /\p{L}{3}(?:[уюая]ць|[уюая]цца|лі(?:ся)?|ых|[аяо]га|[аояе]й)$/u,
  uk: /\p{L}{3}(?:[уюая]ть(?:ся)?|ли(?:ся)?|их|ого|ої)$/u,
};

/** `Dzheremi`, `Reyndzhers`: names from abroad end like "and" and prepositions. */
const isNewName = ({ words, known }: Reading): boolean =>
  !known && words.length === 2 && /^[аиосу]$/.test(words[1]!);

/** `nalogovy komitet`: an adjective of the list that print has without its й is one word. */
const isCutAdjectiveOfList = (reading: Reading | null, lexicon: Lexicon): boolean =>
  reading?.known === false &&
  reading.words.length === 1 &&
  /[ыи]$/.test(reading.words[0]!) &&
  ["й", "м", "х"].every((ending) => classOf(lexicon, reading.words[0]! + ending) >= 0);

/** `vneshne politicheskie ozhidaniya`: where two of the pieces are one word of the list, and cheaper so, they are that. */
const isCoarser = (other: Reading, { splits, cost }: Reading): boolean =>
  other.known &&
  other.cost < cost &&
  other.splits.length < splits.length &&
  other.splits.every((place) => splits.includes(place));

/** `IAzykdelovoi`: one capital of the language. */
const ONE_LETTER = new RegExp(`^(?:${ONE_CAPITAL})\\p{Ll}`, "u");

/** A usual word is no glued print; nor is what is no word. */
function isDoubtful({ text, word }: Token, reading: Reading | null): boolean {
  if (
    !word ||
    reading?.latin ||
    text.length < 3 ||
    text.length > LONGEST_WORD ||
    (/^\p{Lu}{2,}\p{Ll}/u.test(text) && !ONE_LETTER.test(text))
  )
    return false;
  const { latin, mixed, abbreviation } = shapeOf(text);
  return !latin && !mixed && !abbreviation && (!reading?.known || reading.cost > SURELY_ONE);
}

/** No title and no part of one ends in a preposition or "and": `Oligarchs, siloviki`. */
function isOpen({ words }: Reading, language: CyrillicLanguage): boolean {
  const last = words.at(-1)!;
  return GOVERNMENT[language].get(last) !== undefined || /^[иіа]$/.test(last);
}
