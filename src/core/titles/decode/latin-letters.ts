import { LATIN_NAMES } from "../data/latin-names.ts";
import { LATIN_WORDS } from "../data/latin-words.ts";
import { common, commonest } from "../english-words.ts";
import { letterCode } from "../lexicon/alphabet.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { LETTERS } from "./arcs.ts";

/** a to z, and the border of the word. */
const SIZE = 27;
/** What is added to each count, so that nothing is impossible. */
const SMOOTHING = 0.1;
let costs: Float32Array | undefined;

/** How the letters of English words and names in Latin letters follow each other: cost of a letter after two others, in nats. */
function learn(): Float32Array {
  const counts = new Float32Array(SIZE ** 3);
  const learnFrom = (words: Iterable<string>, weight: number) => {
    for (const word of words) {
      if (!/^[a-z]+$/.test(word)) continue;
      let [a, b] = [0, 0];
      for (let i = 0; i <= word.length; i++) {
        const c = i < word.length ? word.charCodeAt(i) - 96 : 0;
        counts[(a * SIZE + b) * SIZE + c]! += weight;
        [a, b] = [b, c];
      }
    }
  };
  learnFrom(commonest, 1);
  learnFrom(common, 1);
  learnFrom(LATIN_NAMES, 2);
  learnFrom(LATIN_WORDS, 2);
  const table = new Float32Array(SIZE ** 3);
  for (let pair = 0; pair < SIZE ** 2; pair++) {
    const [from, to] = [pair * SIZE, (pair + 1) * SIZE];
    let all = SMOOTHING * SIZE;
    for (let i = from; i < to; i++) all += counts[i]!;
    for (let i = from; i < to; i++) table[i] = -Math.log((counts[i]! + SMOOTHING) / all);
  }
  return table;
}

/** What the letters of a word cost as those of an English word or a name in Latin letters, in nats. */
export function latinLetterCost(word: string): number {
  costs ??= learn();
  let [a, b, sum] = [0, 0, 0];
  for (let i = 0; i <= word.length; i++) {
    const c = i < word.length ? word.charCodeAt(i) - 96 : 0;
    sum += costs[(a * SIZE + b) * SIZE + c]!;
    [a, b] = [b, c];
  }
  return sum;
}

/** What the letters of a Cyrillic word cost in its language, in nats. */
export function cyrillicLetterCost(word: string, { letters }: Lexicon): number {
  let [a, b, sum] = [0, 0, 0];
  for (let i = 0; i <= word.length; i++) {
    const c = i < word.length ? letterCode(word.charCodeAt(i)) : 0;
    sum += letters[(a * LETTERS + b) * LETTERS + c]! / 4;
    [a, b] = [b, c];
  }
  return sum;
}
