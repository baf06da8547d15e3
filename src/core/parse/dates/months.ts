import { classOf, LETTER } from "../../character-class.ts";
import { MONTHS, SEASONS } from "../data/months.ts";
import { spellingsOf } from "../spellings.ts";

export const monthNumber = new Map<string, number>(
  MONTHS.flatMap((names, i) =>
    names.flatMap(spellingsOf).map((name) => [name.toLowerCase(), i + 1] as const),
  ),
);

/** Lists print the sign of `yanvar’`, `fevral'` in ways that no table has. */
export const SIGN = "['’ʹʺ′`ʼ´]";

const signEnd = new RegExp(`(?:${SIGN}?\\.|${SIGN})$`);

export const monthOf = (printed: string): number | undefined =>
  monthNumber.get(printed) ?? monthNumber.get(printed.replace(signEnd, ""));

export const seasons = new Set(SEASONS);

export function isMonthAt(text: string, at: number): boolean {
  if (!firstLetters.has(text.charCodeAt(at))) return false;
  let end = at;
  while (end - at <= LONGEST_WORD && classOf(text.charCodeAt(end)) & LETTER) end++;
  return monthBeginnings.has(text.slice(at, end).toLowerCase());
}

/** Months up to their first mark: `mai͡a`, `berezen'`. */
const monthBeginnings = new Set([...monthNumber.keys()].map((name) => /^\p{L}*/u.exec(name)![0]));

export const LONGEST_WORD = Math.max(...[...monthNumber.keys(), ...SEASONS].map((name) => name.length));

export const noneWords = new Set("n b s o б no bez in im w в forthcoming undated".split(" "));

export const firstLetters = new Set(
  [...monthNumber.keys(), ...noneWords, ...SEASONS].flatMap((name) => [
    name.charCodeAt(0),
    name.toUpperCase().charCodeAt(0),
  ]),
);
