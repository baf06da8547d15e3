import { classOf, LETTER, LOWER, NUMBER, UPPER } from "../character-class.ts";
import { OPEN_WORDS } from "./data/words.ts";

/** What the words of a text say about its being a reference or prose. */
export interface WordsOfEvidence {
  words: number;
  /** Small words of running text: `of`, `и`, `und`. */
  small: number;
  /** A word that names a field of a reference: `vol`, `изд`, `Press`. */
  ofField: boolean;
  /** Ends of sentences: a word, a full stop, a capital and a small word. */
  breaks: number;
  /** There is a digit. */
  numbers: boolean;
}

const OF_FIELD = "vol no nr iss bd jg т вып кн том vyp kn poz zesz ed eds hrsg red ред изд вид выд izd vyd wyd press verlag university wydawnictwo isbn".split(" "); // prettier-ignore
const SMALL = 1;
const FIELD = 2;
const kinds = new Map<string, number>([...OPEN_WORDS].map((word) => [word, SMALL]));
for (const word of OF_FIELD) kinds.set(word, (kinds.get(word) ?? 0) | FIELD);
/** By the code of its first letter which lengths such a word can have, as bits: most words need not be looked up. */
const lengths = new Uint32Array(0x500);
for (const word of kinds.keys())
  for (const first of [word[0]!, word[0]!.toUpperCase()]) lengths[first.charCodeAt(0)]! |= 1 << word.length;

const isApostrophe = (code: number) => code === 0x2019 || code === 0x27;

/** Looks once at every character of a text. */
export function countWords(text: string): WordsOfEvidence {
  const found: WordsOfEvidence = { words: 0, small: 0, ofField: false, breaks: 0, numbers: false };
  let lastBreak = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind & LETTER || isApostrophe(code)) at = takeWord(text, at, found) - 1;
    else if (kind & NUMBER) found.numbers = true;
    else if (code === 0x2e || code === 0x3f || code === 0x21) {
      const end = at - 3 >= lastBreak ? breakEnd(text, at) : 0;
      if (end) {
        found.breaks++;
        lastBreak = end;
      }
    }
  }
  return found;
}

/** Takes the word that starts at a place; gives where it ends. */
function takeWord(text: string, start: number, found: WordsOfEvidence): number {
  let end = start;
  let from = start;
  let kind = 0;
  for (;;) {
    const code = end < text.length ? text.charCodeAt(end) : 0;
    if (classOf(code) & LETTER) {
      end++;
      continue;
    }
    // `d’Or` is one word of prose, but `no` and `m` are two of a field.
    const part = end - from;
    const canBe = part > 0 && part < 32 && (lengths[text.charCodeAt(from)] ?? 0) & (1 << part);
    kind = canBe ? (kinds.get(text.slice(from, end).toLowerCase()) ?? 0) : 0;
    if (kind & FIELD) found.ofField = true;
    if (!isApostrophe(code)) break;
    from = ++end;
  }
  found.words++;
  if (kind & SMALL && from === start && !(classOf(text.charCodeAt(start)) & UPPER)) found.small++;
  return end;
}

/** Where the second word after the end of a sentence ends: `…ses. In the`; 0 where no sentence ends. */
function breakEnd(text: string, mark: number): number {
  if (text.charCodeAt(mark + 1) !== 0x20) return 0;
  for (let at = mark - 3; at < mark; at++) {
    const code = text.charCodeAt(at);
    if (!(classOf(code) & LOWER) && code !== 0x29 && code !== 0x201d && code !== 0x22 && code !== 0xbb)
      return 0;
  }
  if (!(classOf(text.charCodeAt(mark + 2)) & UPPER)) return 0;
  const first = endOfSmall(text, mark + 3);
  if (first === mark + 3 || text.charCodeAt(first) !== 0x20) return 0;
  const second = endOfSmall(text, first + 1);
  return second === first + 1 ? 0 : second;
}

function endOfSmall(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) & LOWER) at++;
  return at;
}
