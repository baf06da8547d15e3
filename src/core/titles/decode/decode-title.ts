import type { RomanizationTable } from "../data/table.ts";
import type { Habit } from "./habit.ts";
import { isInitial, readInitial } from "./initials.ts";
import { readByRule } from "./number-endings.ts";
import { readToken } from "./read-token.ts";
import type { Reading } from "./reading.ts";
import { startsSentence } from "./sentence-start.ts";
import type { Token } from "./tokens.ts";
import { shapeOf } from "./word-shape.ts";

/** A title read under one table. */
export interface Decoding {
  table: RomanizationTable;
  habit: Habit;
  /** For each token its reading; null for what is no word of the language. */
  readings: (Reading | null)[];
  cost: number;
  /** Letters in words that the list has, and letters in all. */
  known: number;
  letters: number;
}

/** Readings of some tokens, at their numbers; null for what is no word of the language. */
export type KnownReadings = (Reading | null | undefined)[];

const UNREAD_LETTER = 3.5;
/** Letters of a word that count at most for what share of a title is known. */
export const MOST_WEIGHT = 10;

/**
 * Reads every word of a title under a table, each as one word.
 * @param known readings of some tokens under the table and habit
 */
export function decodeTitle(
  tokens: readonly Token[],
  table: RomanizationTable,
  habit: Habit,
  known: Readonly<KnownReadings> = [],
): Decoding {
  const readings = tokens.map((token, i) => {
    const before = known[i];
    if (before !== undefined) return before;
    return (
      readByRule(tokens, i, table) ??
      readInitial(tokens, i, table) ??
      readToken(token, startsSentence(tokens, i), table, habit)
    );
  });
  return sumUp(tokens, table, habit, readings);
}

/** Whether a word tells nothing of the language and the table. */
export function isMute({ text, word }: Token): boolean {
  if (!word) return true;
  const { latin, mixed, abbreviation } = shapeOf(text);
  return latin || mixed || abbreviation;
}

/** What a word adds to the cost of a title; abbreviations tell nothing of the language or the table. */
export function costOfToken({ text, word }: Token, reading: Reading | null): number {
  if (!word) return 0;
  const { print, latin, mixed, abbreviation } = shapeOf(text);
  if (latin) return 0;
  if (reading === null) return 12 + UNREAD_LETTER * print.length;
  return mixed || abbreviation ? 0 : reading.cost;
}

/** The readings of all tokens, and what they come to. */
export function sumUp(
  tokens: readonly Token[],
  table: RomanizationTable,
  habit: Habit,
  readings: (Reading | null)[],
): Decoding {
  const decoding: Decoding = { table, habit, readings, cost: 0, known: 0, letters: 0 };
  tokens.forEach((token, i) => {
    const reading = readings[i]!;
    if (isInitial(tokens, i)) return;
    decoding.cost += costOfToken(token, reading);
    if (!token.word) return;
    const { print, latin, mixed, abbreviation } = shapeOf(token.text);
    if (latin || (reading !== null && (mixed || abbreviation))) return;
    // One long word that cannot be read says no more than a short one: `strategheskiyeucheniya`.
    const weight = Math.min(print.length, MOST_WEIGHT);
    decoding.letters += weight;
    if (reading?.known) decoding.known += weight;
  });
  return decoding;
}
