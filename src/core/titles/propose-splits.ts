import type { Change } from "../evidence.ts";
import { channelOf } from "./decode/channel.ts";
import { costOfToken, readToken, startsSentence, type Decoding } from "./decode/decode-title.ts";
import { decodeGlued } from "./decode/decode-glued.ts";
import { glueOf } from "./decode/split-words.ts";
import { foldLatin } from "./decode/fold.ts";
import type { Token } from "./decode/tokens.ts";
import { classOf, lexiconOf } from "./lexicon/lexicon.ts";
import { cutAt } from "./repair-title.ts";

/**
 * Takes back splits of which one piece is in no list, and proposes them: on lines with a tenth of their spaces deleted half of them are
 * wrong (`khobbi khorsinga`), of splits into words of the lists three in a hundred.
 */
export function holdBack(
  tokens: readonly Token[],
  decoding: Decoding,
): { decoding: Decoding; proposed: Change[] } {
  const proposed: Change[] = [];
  const readings = decoding.readings.map((reading, i) => {
    if (reading === null || reading.words.length < 2 || reading.known) return reading;
    const { text } = tokens[i]!;
    const whole = readToken(tokens[i]!, startsSentence(tokens, i), decoding.table, decoding.habit);
    // `Zhurovaotreagirovala`: a name before a word that is surely one.
    const last = reading.words.at(-1)!;
    if (
      /^\p{Lu}/u.test(text) &&
      reading.words.length === 2 &&
      last.length >= SURE_PIECE.letters &&
      classOf(lexiconOf(decoding.table.language), last) >= 0 &&
      (whole?.cost ?? Infinity) - reading.cost > SURE_PIECE.gain
    )
      return reading;
    const to = cutAt(text, reading.splits);
    proposed.push({
      field: "title",
      from: text,
      to,
      why: "may be several words",
      confidence: 0.5,
      applied: false,
    });
    return whole;
  });
  return { decoding: { ...decoding, readings }, proposed };
}

/** What is surely a word beside a name in no list: its letters at least, and what the split must gain, in nats. */
const SURE_PIECE = { letters: 6, gain: 9 };

/** Below this nothing is proposed: one such word in some hundred titles of clean print. */
const LEAST = 0.2;
/** What a split may gain less than one that is as likely as not, in nats: from there on it is likely enough to be proposed. */
const MOST_BEHIND = 2 * Math.log(1 / LEAST - 1) + 0.1;
/** What a split of a word must gain to be as likely as not, in nats: of a word in no list, of a name, and of a word that a list has. */
const EVEN = { unknown: 1.5, name: 7, known: 1 };

/** Words that may be several, but not surely enough to take them apart: they stay as printed. */
export function proposeSplits(
  tokens: readonly Token[],
  { table, habit, readings }: Decoding,
  held: readonly Change[] = [],
): Change[] {
  const channel = channelOf(table, habit);
  return tokens.flatMap((token, i) => {
    const { text } = token;
    const reading = readings[i]!;
    if (!token.word || text.length < 5 || text.length > 40 || /^\p{Lu}[’'\p{L}]*\p{Lu}/u.test(text))
      return [];
    if (held.some(({ from }) => from === text)) return [];
    if ((reading?.words.length ?? 1) > 1 || tokens[i - 1]?.text === "-" || tokens[i + 1]?.text === "-")
      return [];
    const name = /^\p{Lu}/u.test(text) && i > 0;
    // A usual word is no glued print.
    if (reading?.known && (name || reading.cost < USUAL)) return [];
    const even = name ? EVEN.name : reading?.known ? EVEN.known : EVEN.unknown;
    const cost = costOfToken(token, reading);
    const split = decodeGlued(foldLatin(text), channel, {
      ...glueOf(text, table.language),
      several: true,
      limit: cost - even + MOST_BEHIND,
    });
    if (split === null || !split.known) return [];
    const gain = cost - split.cost - caution(split.words);
    const confidence = Math.round(100 / (1 + Math.exp((even - gain) / 2))) / 100;
    if (confidence < LEAST) return [];
    const to = cutAt(text, split.splits);
    return [{ field: "title", from: text, to, why: "may be several words", confidence, applied: false }];
  });
}

const USUAL = 12;

/** First pieces that are rather prefixes, and last ones that are rather endings: `со ведущей`, `сулейман и`. */
export const caution = (words: readonly string[]): number =>
  words.length -
  2 +
  (/^(?:со|по|об|у|о|а|с|к|на|за|до|па|ад|пад|не|ня)$/.test(words[0]!) ? 3 : 0) +
  (/^(?:и|і|а|о|у|та|ск.*)$/.test(words.at(-1)!) ? 3 : 0);
