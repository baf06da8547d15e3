import { OPEN_WORDS } from "../data/words.ts";

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

const FIRST = 0x500;
const LONGEST = 15;
const keyOf = (first: number, length: number) => (first << 4) | length;
const second = (code: number) => 1 << (code & 31);
/**
 * By first letter, small or capital, and length: the second letters of such words, as bits. Of the words of a text one in five is
 * looked up, and no string is made for it.
 */
const seconds = new Int32Array(keyOf(FIRST, 0));
const known = new Map<number, Known[]>();
for (const [word, kind] of kinds)
  for (const letter of new Set([word[0]!, word[0]!.toUpperCase()])) {
    const key = keyOf(letter.charCodeAt(0), word.length);
    // Both letters of a pair have the same five last bits in Latin, not in Cyrillic.
    for (const of of word.length > 1 ? [word[1]!, word[1]!.toUpperCase()] : [])
      seconds[key]! |= second(of.charCodeAt(0));
    if (word.length === 1) seconds[key] = -1;
    known.set(key, [...(known.get(key) ?? []), { word, kind }]);
  }

/**
 * What the word is that stands in a text from a place up to another: {@link SMALL}, {@link FIELD}, both or 0.
 * @param codes the characters of the text
 */
export function kindOfWord(codes: Uint16Array, from: number, end: number): number {
  const length = end - from;
  const first = codes[from]!;
  if (length > LONGEST || first >= FIRST) return 0;
  const key = keyOf(first, length);
  const mask = seconds[key]!;
  if (mask === 0 || (mask !== -1 && !(mask & second(codes[from + 1]!)))) return 0;
  for (const { word, kind } of known.get(key)!) if (isSame(codes, from, word)) return kind;
  return 0;
}

/** Whether a word of small letters stands at a place, in letters of either kind; the first one is known to be the same. */
function isSame(codes: Uint16Array, from: number, word: string): boolean {
  for (let k = 1; k < word.length; k++) {
    const code = codes[from + k]!;
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
