import { lexiconOf } from "../lexicon/lexicon.ts";
import { wordCost } from "../lexicon/word-cost.ts";
import { leadBeside } from "./by-neighbours.ts";
import { showsShortI } from "./names-in-short-i.ts";
import { startsSentence } from "./sentence-start.ts";
import { changed, type Reading } from "./reading.ts";
import { EITHER } from "./short-i.ts";
import type { Token } from "./tokens.ts";

/** What the neighbours of a word say counts so much beside its frequency. */
const SHARE = 0.8;
/** What a word before it says for a genitive plural, and a preposition for the locative, in nats. */
const OF_MANY = 6;
const PLACE = 4;
/** What is in й itself is so more often than in its other forms in і: `Кітай`, `настрой`. */
const NOMINATIVE = 1.5;

/** In a word that no list has, i after a vowel is й before a consonant and at the end: `Raidera`, `Khofenkhaim`. */
const INNER = /(?<=[аеоыэя])і(?=[бвгдзжклмнпрстфхцчш]|$)/g;
/** Words that a genitive plural follows, adjectives of it, and numbers from five on. */
const BEFORE_MANY =
  /(?:[ыі]х|^(?:шмат|мала|багато|некалькі|колькі|столькі|колькасць|большасць|рад|шэраг|частка|дзясяткі|сотні|тысячы|мільёны?|пяці|дзесяці|двух|трох|чатырох))$/;
const MANY = /(?:^|[^,.\d])(?:[05-9]|1\d|\d*(?:[02-9][05-9]|1\d))\s$/;
const IN_PLACE = /^(?:у|ў|аб|пры|па|на)$/;

/**
 * The same in a title whose table writes й otherwise, but which has no other й to show it: after what asks for a genitive plural alone,
 * `asnounykh partyi`, and in names.
 */
export function settleOthersInI(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  if (showsShortI(readings)) return [...readings];
  return readings.map((reading, i) => {
    if (!reading?.known || reading.words.length > 1 || !/[aeiouy]i$/.test(tokens[i]!.text)) return reading;
    const short = reading.words[0]!.replace(/і$/, "й");
    if (costOf(short) === Infinity) return reading;
    const isShort = isOfMany(short.slice(0, -1))
      ? asksForMany(tokens, readings, i)
      : isName(tokens, i) &&
        costOf(short) <= costOf(reading.words[0]!) &&
        !IN_PLACE.test(wordBefore(tokens, readings, i));
    return isShort ? changed(reading, { words: [short] }) : reading;
  });
}

/**
 * Where й is printed as i in Belarusian, a last i is either: `partyi` is партыі or партый, `Kitai` Кітай or Кітаі. What stands beside tells
 * them apart, and how often the list has either.
 */
export function settleShortIBelarusian(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  const settled = [...readings];
  readings.forEach((reading, i) => {
    const { text } = tokens[i]!;
    if (reading === null || reading.latin || reading.words.length > 1 || !/i/i.test(text)) return;
    const [word] = reading.words as [string];
    if (!reading.known) {
      settled[i] = changed(reading, { words: [word.replace(INNER, "й")] });
      return;
    }
    if (!/[аеёіоуыэюя][ій]$/.test(word) || !/[aeiouy]i$/.test(text)) return;
    const stem = word.slice(0, -1);
    const [short, vowel] = [`${stem}й`, `${stem}і`];
    const difference = costOf(vowel) - costOf(short);
    if (!Number.isFinite(difference)) return;
    const beside = leadBeside(short, vowel, i, tokens, settled, "be");
    const ofMany = isOfMany(stem);
    // No title begins with a genitive plural.
    const itself = ofMany ? (i === 0 ? -OF_MANY : 0) : NOMINATIVE;
    const many = ofMany && asksForMany(tokens, settled, i) ? OF_MANY : 0;
    const place = IN_PLACE.test(wordBefore(tokens, settled, i)) ? PLACE : 0;
    const chosen = difference + SHARE * beside + itself + many - place > 0 ? short : vowel;
    settled[i] = changed(reading, { words: [chosen], margin: Math.min(reading.margin, EITHER) });
  });
  return settled;
}

/** A noun in -я has its genitive plural in й; one in й has its locative and its plural in і. */
const isOfMany = (stem: string): boolean => costOf(`${stem}я`) < Infinity && costOf(`${stem}ем`) === Infinity;

const isName = (tokens: readonly Token[], i: number): boolean =>
  CAPITAL.test(tokens[i]!.text) &&
  // `Yuryi Ziankovich`: at the beginning before another name.
  (!startsSentence(tokens, i) || (tokens[i + 1]?.text === " " && CAPITAL.test(tokens[i + 2]!.text)));
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** `na «Bielaruskalii»`: what stands in quotation marks may depend on the word before them. */
const BETWEEN = /^ [«“„"]?$/;

const wordBefore = (tokens: readonly Token[], readings: readonly (Reading | null)[], i: number): string =>
  BETWEEN.test(tokens[i - 1]?.text ?? "") ? (readings[i - 2]?.words.at(-1) ?? "") : "";

const asksForMany = (tokens: readonly Token[], readings: readonly (Reading | null)[], i: number): boolean =>
  BEFORE_MANY.test(wordBefore(tokens, readings, i)) || MANY.test(tokens[i - 1]?.text ?? "");

const costOf = (word: string): number => wordCost(lexiconOf("be"), word);
