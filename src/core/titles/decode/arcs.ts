import { ALPHABET } from "../lexicon/alphabet.ts";
import { RUSSIAN_WORDS } from "../data/russian-words.ts";
import { lexiconOf, type CyrillicLanguage, type Lexicon } from "../lexicon/lexicon.ts";
import type { Arc } from "./channel.ts";

/** All readings of print under a table, laid out for the search: arcs that begin with the same character stand one after another. */
export interface Channel {
  language: CyrillicLanguage;
  lexicon: Lexicon;
  /** Words of the list that are none of the language. */
  others: ReadonlySet<string>;
  /** Place of the first arc of each number of {@link numberOf}, and after it of the next number's; number 0 holds the readings of nothing. */
  starts: Uint16Array;
  /** Where an arc's print begins in {@link latin}, and after it the next arc's; the same of its letters in {@link codes}. */
  latinAt: Uint16Array;
  latin: Uint16Array;
  codesAt: Uint16Array;
  codes: Uint8Array;
  costs: Float64Array;
  /** Where in {@link allowed} the letters stand that may come before an arc. */
  before: Uint16Array;
  /** For each condition and each letter code (0: the beginning of a word) whether an arc may follow. */
  allowed: Uint8Array;
  /** 1 for each letter code that a reading of nothing may follow. */
  silent: Uint8Array;
  /** 1 for each character that some arc has. */
  readable: Uint8Array;
  /** The channel's own number: see kept-readings.ts. */
  number: number;
}

let count = 0;
const NONE: ReadonlySet<string> = new Set();

/** Letter codes and the border of the word. */
export const LETTERS = ALPHABET.length + 1;

const numbers = new Map<number, number>();

/** The number of a character of print, the same in all channels; 0 for one that no channel knows. */
export const numberOf = (character: number): number => numbers.get(character) ?? 0;
/** How many characters have a number so far. */
export const numbered = (): number => numbers.size;

export function layOut(language: CyrillicLanguage, arcs: readonly Arc[]): Channel {
  const groups = new Map<number, Arc[]>([[0, []]]);
  for (const arc of arcs) {
    const number = arc.latin === "" ? 0 : numberFor(arc.latin.charCodeAt(0));
    const group = groups.get(number);
    if (group === undefined) groups.set(number, [arc]);
    else group.push(arc);
  }
  const starts = new Uint16Array(Math.max(...groups.keys()) + 2);
  const sorted: Arc[] = [];
  for (let number = 0; number + 1 < starts.length; number++) {
    starts[number] = sorted.length;
    sorted.push(...(groups.get(number) ?? []));
  }
  starts[starts.length - 1] = sorted.length;
  const conditions = new Map<string, number>();
  const allowed: number[] = [];
  const before = Uint16Array.from(sorted, ({ after, notAfter }) => {
    const key = `${after ?? ""}|${notAfter ?? ""}`;
    let at = conditions.get(key);
    if (at === undefined) {
      conditions.set(key, (at = allowed.length));
      for (const letter of `^${ALPHABET}`)
        allowed.push((after?.includes(letter) ?? true) && !notAfter?.includes(letter) ? 1 : 0);
    }
    return at;
  });
  const latin = Uint16Array.from(
    sorted.flatMap(({ latin }) => latin.split("")),
    (c) => c.charCodeAt(0),
  );
  return {
    language,
    lexicon: lexiconOf(language),
    others: language === "ru" ? NONE : RUSSIAN_WORDS[language],
    starts,
    latinAt: placesOf(sorted.map(({ latin }) => latin.length)),
    latin,
    codesAt: placesOf(sorted.map(({ codes }) => codes.length)),
    codes: Uint8Array.from(sorted.flatMap(({ codes }) => codes)),
    costs: Float64Array.from(sorted, ({ cost }) => cost),
    before,
    allowed: Uint8Array.from(allowed),
    silent: Uint8Array.from({ length: LETTERS }, (_, letter) =>
      before.subarray(starts[0], starts[1]).some((at) => allowed[at + letter] === 1) ? 1 : 0,
    ),
    readable: setOf(latin),
    number: count++,
  };
}

function setOf(characters: Uint16Array): Uint8Array {
  const set = new Uint8Array(Math.max(...characters) + 1);
  for (const character of characters) set[character] = 1;
  return set;
}

function numberFor(character: number): number {
  let number = numbers.get(character);
  if (number === undefined) numbers.set(character, (number = numbers.size + 1));
  return number;
}

function placesOf(lengths: readonly number[]): Uint16Array {
  const places = new Uint16Array(lengths.length + 1);
  lengths.forEach((length, i) => (places[i + 1] = places[i]! + length));
  return places;
}
