import { charactersOf, classOf, LETTER } from "../../character-class.ts";
import { MONTHS, SEASONS } from "../data/months.ts";
import { spellingsOf } from "../spellings.ts";

export const monthNumber = new Map<string, number>(
  MONTHS.flatMap((names, i) =>
    names.flatMap(spellingsOf).map((name) => [name.toLowerCase(), i + 1] as const),
  ),
);

/** Lists print the sign of `yanvar’`, `fevral'` in ways that no table has. */
export const SIGN = "['’ʹʺ′`ʼ´]";

const isSign = charactersOf(new RegExp(SIGN));

/** Whether a letter stands there that is no sign. */
export const isOfMonth = (code: number): boolean => (classOf(code) & LETTER) !== 0 && !isSign(code);

/** Names by the letters that they begin with, up to their first mark; the longest ones first. */
const namesByBeginning = new Map<string, string[]>();
for (const name of [...monthNumber.keys()].sort((a, b) => b.length - a.length)) {
  let end = 0;
  while (end < name.length && isOfMonth(name.charCodeAt(end))) end++;
  const beginning = name.slice(0, end);
  namesByBeginning.set(beginning, [...(namesByBeginning.get(beginning) ?? []), name]);
}

/** The name of a month that stands in a text of small letters from `at` on, its letters up to `end`: `ii͡unʹ` in `5 ii͡unʹ 2021`. */
export const monthNameAt = (lower: string, at: number, end: number): string | undefined =>
  namesByBeginning.get(lower.slice(at, end))?.find((name) => lower.startsWith(name, at));

const PAIRS = 0x2000;

export const seasons = new Set(SEASONS);

export function isMonthAt(text: string, at: number): boolean {
  if (!mayBeginDate(text, at)) return false;
  let end = at;
  while (end - at <= LONGEST_WORD && classOf(text.charCodeAt(end)) & LETTER) end++;
  return monthBeginnings.has(text.slice(at, end).toLowerCase());
}

/** Months up to their first mark: `mai͡a`, `berezen'`. */
const monthBeginnings = new Set([...monthNumber.keys()].map((name) => /^\p{L}*/u.exec(name)![0]));

export const LONGEST_WORD = Math.max(...[...monthNumber.keys(), ...SEASONS].map((name) => name.length));

export const noneWords = new Set("n b s o б no bez in im w в forthcoming undated".split(" "));

/**
 * Pairs of characters that months, seasons and words for a missing date begin with, in a table of {@link PAIRS} places: of the words of a
 * reference one in fifteen begins so, and no other needs to be looked up.
 */
const beginnings = new Uint8Array(PAIRS);
const placeOf = (first: number, second: number): number => ((first * 33) ^ second) & (PAIRS - 1);
for (const word of [...monthNumber.keys(), ...SEASONS, ...noneWords])
  for (const second of word.length === 1 ? ". " : word[1]!)
    for (const one of [word[0]!, word[0]!.toUpperCase()])
      for (const other of [second, second.toUpperCase()])
        beginnings[placeOf(one.charCodeAt(0), other.charCodeAt(0))] = 1;

/** Whether a word may begin there that begins a date; most do not. */
export const mayBeginDate = (text: string, at: number): boolean =>
  beginnings[placeOf(text.charCodeAt(at), text.charCodeAt(at + 1))] === 1;
