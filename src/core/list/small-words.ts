import { OPEN_WORDS } from "./data/words.ts";

/** A small word of running text: `of`, `и`, `und`. */
export const SMALL = 1;
/** A word that names a field of a reference: `vol`, `изд`, `Press`. */
export const FIELD = 2;

const OF_FIELD = "vol no nr iss bd jg т вып кн том vyp kn poz zesz ed eds hrsg red ред изд вид выд izd vyd wyd press verlag university wydawnictwo isbn".split(" "); // prettier-ignore
const kinds = new Map<string, number>([...OPEN_WORDS].map((word) => [word, SMALL]));
for (const word of OF_FIELD) kinds.set(word, (kinds.get(word) ?? 0) | FIELD);

interface Known {
  word: string;
  kind: number;
}

/** By the code of its first letter, small or capital, which lengths such a word can have, as bits: most words need not be looked up. */
const lengths = new Uint32Array(0x500);
/** By first letter and length; there is hardly ever more than a handful, so that no string is made to look one up. */
const known = new Map<number, Known[]>();
const keyOf = (first: number, length: number) => (first << 5) | length;
for (const [word, kind] of kinds)
  for (const letter of new Set([word[0]!, word[0]!.toUpperCase()])) {
    const first = letter.charCodeAt(0);
    lengths[first]! |= 1 << word.length;
    const key = keyOf(first, word.length);
    known.set(key, [...(known.get(key) ?? []), { word, kind }]);
  }

/** What the word is that stands in a text from a place up to another: {@link SMALL}, {@link FIELD}, both or 0. */
export function kindOfWord(text: string, from: number, end: number): number {
  const length = end - from;
  const first = text.charCodeAt(from);
  if (length > 31 || first >= lengths.length || !(lengths[first]! & (1 << length))) return 0;
  for (const { word, kind } of known.get(keyOf(first, length))!) if (isSame(text, from, word)) return kind;
  return 0;
}

/** Whether a word of small letters stands at a place, in letters of either kind; the first one is known to be the same. */
function isSame(text: string, from: number, word: string): boolean {
  for (let k = 1; k < word.length; k++) {
    const code = text.charCodeAt(from + k);
    if (code !== word.charCodeAt(k) && smallOf(code) !== word.charCodeAt(k)) return false;
  }
  return true;
}

const small = new Uint16Array(0x10000);
/** The small letter of a UTF-16 code unit; itself where there is none. */
const smallOf = (code: number): number => (small[code] ||= makeSmall(code));
function makeSmall(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
