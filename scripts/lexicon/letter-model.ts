import { ALPHABET } from "../../src/core/titles/lexicon/alphabet.ts";

/**
 * Cost of each letter after the two before it, in quarters of a nat, one byte each: [first][second][letter], with
 * index 0 for the border of the word. Frequent words count more, but not much: the model is for names and rare words.
 * @param share what a word counts by its kind, if kinds are known: names teach more of names than verbs do
 * @param strangers further words, which count little: without any `Шерцэр` would be less likely than Сгерцэр
 */
export function letterModel(
  words: Map<string, number>,
  share: (word: string) => number = () => 1,
  strangers: readonly string[] = [],
): Uint8Array {
  const n = ALPHABET.length + 1;
  const code = new Map([...ALPHABET].map((letter, i) => [letter, i + 1]));
  const counts = new Float64Array(n * n * n);
  const pairs = new Float64Array(n * n);
  const add = (word: string, weight: number) => {
    if (weight === 0) return;
    let a = 0;
    let b = 0;
    for (const letter of [...word, ""]) {
      const c = code.get(letter) ?? 0;
      counts[(a * n + b) * n + c]! += weight;
      pairs[b * n + c]! += weight;
      a = b;
      b = c;
    }
  };
  for (const [word, rarity] of words) add(word, (1 + (23 - rarity) / 2) * share(word));
  for (const word of strangers) add(word, STRANGE);
  const model = new Uint8Array(n * n * n);
  for (let b = 0; b < n; b++) {
    const all = sum(pairs.subarray(b * n, b * n + n));
    for (let a = 0; a < n; a++) {
      const at = (a * n + b) * n;
      const seen = sum(counts.subarray(at, at + n));
      for (let c = 0; c < n; c++) {
        const backoff = (pairs[b * n + c]! + 0.5) / (all + 0.5 * n);
        model[at + c] = Math.min(
          255,
          Math.round(-4 * Math.log((counts[at + c]! + 20 * backoff) / (seen + 20))),
        );
      }
    }
  }
  return model;
}

/** What a stranger counts. */
const STRANGE = 0.3;

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
