import { costOf, harden } from "./belarusian-soft-signs.ts";
import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Both orthographies part з and с from a iotated vowel, one by ь: `зьезд`, the other by the apostrophe: `з’езд`. */
const PARTED = /(?<=[зс])'(?=[еёіюя])/;

/** In a title in Taraškievica with its signs `z’yezd` is зьезд, though the lists have з’езд more often; with two marks, `z”yezd`, it is з’езд. */
export function settleApostrophes(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  const words = readings.flatMap((reading) => reading?.words ?? []);
  const soft = words.some((word) => harden(word) !== word || /^(?:ня|бяз|сьв.*|сьн.*)$/.test(word));
  if (!soft || !words.some((word) => PARTED.test(word))) return [...readings];
  return readings.map(
    (reading, i) =>
      reading &&
      (TWO_MARKS.test(tokens[i]!.text)
        ? reading
        : changed(reading, { words: reading.words.map((word) => word.replace(PARTED, "ь")) })),
  );
}

/** Lists from the web have words without their apostrophe: `зезд`, `зявілася`. So much oftener they have them with it, in nats. */
const OFTENER = 2;
const WHERE_LOST = /(?<=[бвдзмнпрсткфх])(?=[еёюя])/gu;

/** A word that the list has, and much oftener with an apostrophe. */
export const withApostrophes = (readings: readonly (Reading | null)[]): (Reading | null)[] =>
  readings.map((reading) =>
    reading?.known && !reading.latin && reading.cost > USUAL
      ? changed(reading, { words: reading.words.map(withApostrophe) })
      : reading,
  );
const USUAL = 12;

function withApostrophe(word: string): string {
  for (const { index } of word.matchAll(WHERE_LOST)) {
    const other = `${word.slice(0, index)}'${word.slice(index)}`;
    if (costOf(other) + OFTENER < costOf(word)) return other;
  }
  return word;
}

const TWO_MARKS = /[ʺ”″"]/;
