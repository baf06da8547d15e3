import { ALPHABET } from "../lexicon/alphabet.ts";
import { RUSSIAN_WORDS } from "../data/russian-words.ts";
import { lexiconOf, type CyrillicLanguage, type Lexicon } from "../lexicon/lexicon.ts";
import { ARC, enter } from "./arc-book.ts";
import type { Arc } from "./table-arcs.ts";

/** All readings of print under a table, laid out for the search: arcs that begin with the same character stand one after another. */
export interface Channel {
  language: CyrillicLanguage;
  lexicon: Lexicon;
  /** Words of the list that are none of the language. */
  others: ReadonlySet<string>;
  /** Place of the first arc of each number of {@link numberOf}, and after it of the next number's; number 0 holds the readings of nothing. */
  starts: Uint16Array;
  /** The arcs as steps: see lattice.ts. */
  steps: Int32Array;
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
  return {
    language,
    lexicon: lexiconOf(language),
    others: language === "ru" ? NONE : RUSSIAN_WORDS[language],
    starts,
    steps: Int32Array.from(sorted, (arc) => (enter(arc) << ARC) | (arc.latin.length << 1)),
    readable: setOf(arcs),
    number: count++,
  };
}

function setOf(arcs: readonly Arc[]): Uint8Array {
  const print = arcs.map(({ latin }) => latin).join("");
  let most = 0;
  for (let i = 0; i < print.length; i++) most = Math.max(most, print.charCodeAt(i));
  const set = new Uint8Array(most + 1);
  for (let i = 0; i < print.length; i++) set[print.charCodeAt(i)] = 1;
  return set;
}

function numberFor(character: number): number {
  let number = numbers.get(character);
  if (number === undefined) numbers.set(character, (number = numbers.size + 1));
  return number;
}
