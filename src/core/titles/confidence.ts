import { CONFIDENCE_WEIGHTS } from "./data/confidence-weights.ts";
import type { Decoding } from "./decode/decode-title.ts";
import { foldLatin } from "./decode/fold.ts";
import type { Reading } from "./decode/reading.ts";
import type { Token } from "./decode/tokens.ts";

/** How likely a reading is right, by its margin. */
const chanceOf = ({ margin }: Reading): number => 1 - Math.exp(-Math.max(margin, 0.1) - 0.7);

/** What a word counts that no list has, and one that cannot be read. */
const NEW = 0.85;
const UNREAD = 0.7;

/** The share of the letters that are read surely: known words by their margin, others a little less. */
export function shareOfSure(tokens: readonly Token[], readings: Decoding["readings"]): number {
  let sure = 0;
  let all = 0;
  tokens.forEach(({ text, word }, i) => {
    if (!word) return;
    const reading = readings[i];
    const length = foldLatin(text).length;
    all += length;
    if (reading) sure += length * chanceOf(reading) * (reading.known || reading.latin ? 1 : NEW);
    else sure += length * UNREAD;
  });
  return all === 0 ? 0 : sure / all;
}

/** Margins that are greater tell no more, in nats; nor do more words. */
const WIDE = 8;
const MANY = 20;

/** Print that leaves signs out, or writes й as i, has words of two readings. */
const isLossy = ({ table, habit }: Decoding): boolean => habit.signs === "none" || table.letters["й"] === "i";

/** What tells how likely the original is right as a whole; `sure`: {@link shareOfSure}. */
export function confidenceSigns(
  tokens: readonly Token[],
  decoding: Decoding,
  sure: number,
): Record<string, number> {
  const { table, readings } = decoding;
  const read = readings.filter((reading) => reading !== null);
  const words = tokens.filter(({ word }) => word).length;
  const fresh = read.filter(({ known, latin }) => !known && latin !== true).length;
  const signs: Record<string, number> = {
    always: 1,
    share: Math.log(1.003 - sure),
    new: fresh,
    "new-share": fresh / Math.max(1, words),
    glued: read.filter((reading) => reading.words.length > 1).length,
    "least-margin": Math.min(WIDE, ...read.map(({ margin }) => margin)),
  };
  if (!isLossy(decoding)) return signs;
  const length = Math.min(MANY, words) / 10;
  Object.assign(signs, { lossy: 1, "lossy-length": length });
  return table.language === "ru"
    ? signs
    : { ...signs, "lossy-belarusian": 1, "lossy-belarusian-length": length };
}

/** How likely the original is right to the letter, 0 to 1: see scripts/evaluate/titles/fit-confidence.ts. */
export function confidenceOf(tokens: readonly Token[], decoding: Decoding, sure: number): number {
  const signs = Object.entries(confidenceSigns(tokens, decoding, sure));
  const sum = signs.reduce((all, [sign, value]) => all + (CONFIDENCE_WEIGHTS[sign] ?? 0) * value, 0);
  return 1 / (1 + Math.exp(-sum));
}
