import o200k from "gpt-tokenizer/bpeRanks/o200k_base";

/** Weights of the Cyrillic tokens of o200k, by lower-case text with е for ё. Tokens are learnt in the order of their frequency, so a weight is about 1 / rank. */
export interface TokenWeights {
  /** Tokens that begin a word. */
  initial: Map<string, number>;
  /** Tokens inside a word. */
  inner: Map<string, number>;
  /** For a token that begins a word, the weights of the longer ones that begin with it: `част` is mostly a part of `часть`. */
  extended: Map<string, number>;
}

/** Where the weight of the earliest tokens levels off. */
const LEVEL = 300;

export function tokenWeights(): TokenWeights {
  const weights: TokenWeights = { initial: new Map(), inner: new Map(), extended: new Map() };
  const decoder = new TextDecoder("utf-8", { fatal: true });
  (o200k as (string | number[])[]).forEach((token, rank) => {
    let text: string;
    try {
      text = typeof token === "string" ? token : decoder.decode(Uint8Array.from(token));
    } catch {
      return; // a piece of a letter
    }
    const word = text.trim().toLowerCase().replaceAll("ё", "е");
    if (/^[а-яіўїєґ]+$/.test(word)) add(text.startsWith(" ") ? weights.initial : weights.inner, word, rank);
  });
  for (const [word, weight] of weights.initial) {
    for (let i = 1; i < word.length; i++) {
      const head = word.slice(0, i);
      if (weights.initial.has(head)) weights.extended.set(head, (weights.extended.get(head) ?? 0) + weight);
    }
  }
  return weights;
}

function add(map: Map<string, number>, word: string, rank: number): void {
  map.set(word, (map.get(word) ?? 0) + 1 / (rank + LEVEL));
}
