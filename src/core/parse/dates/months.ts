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

const PLACES = 0x4000;

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

/** What words begin with that begin a date, in a table of {@link PLACES} places: of the words of a reference one in forty begins so. */
const beginnings = new Uint8Array(PLACES);

/** The place of what begins at `at`: its first three characters, of which the third counts where it is a letter. */
function placeOf(text: string, at: number): number {
  const third = text.charCodeAt(at + 2);
  const letter = classOf(third) & LETTER ? third : 0;
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + letter) & (PLACES - 1);
}

// A single letter stands so: "n. d.", "N.D.", "w druku".
const behindOne = [". ", ".d", ".r", ".a", ".г", ".j", " d"];
const casesOf = (letter = ""): string[] => [letter, letter.toUpperCase()];
for (const word of [...monthNumber.keys(), ...SEASONS, ...noneWords])
  for (const begins of word.length > 1 ? [word] : behindOne.map((end) => word + end))
    for (const first of casesOf(begins[0]))
      for (const second of casesOf(begins[1]))
        for (const third of casesOf(begins[2])) beginnings[placeOf(first + second + third, 0)] = 1;

/** Whether a word may begin there that begins a date; most do not. */
export const mayBeginDate = (text: string, at: number): boolean => beginnings[placeOf(text, at)] === 1;
