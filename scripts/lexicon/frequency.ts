import o200k from "gpt-tokenizer/bpeRanks/o200k_base";

/**
 * A stand-in for word frequency: ranks of the o200k tokens (MIT). Tokens are learnt in the order of their
 * frequency, so a word that is one early token is frequent, one of many late tokens is rare.
 */
export function frequencyClasses(): (word: string) => number {
  const initial = new Map<string, number>();
  const inner = new Map<string, number>();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  (o200k as (string | number[])[]).forEach((token, rank) => {
    let text: string;
    try {
      text = typeof token === "string" ? token : decoder.decode(Uint8Array.from(token));
    } catch {
      return;
    }
    const word = text.trim().toLowerCase();
    if (!/^[а-яёіўїєґ]+$/.test(word)) return;
    const map = text.startsWith(" ") ? initial : inner;
    if (!map.has(word)) map.set(word, rank);
  });
  const cost = (rank: number | undefined) =>
    rank === undefined ? Infinity : Math.log(rank + 150) - Math.log(150);
  return (word) => {
    let best = cost(initial.get(word));
    for (let i = 1; i < word.length; i++) {
      const head = cost(initial.get(word.slice(0, i)));
      if (head === Infinity) continue;
      best = Math.min(best, 4 + head * 0.5 + cost(inner.get(word.slice(i))) * 0.7);
    }
    return Math.min(13, Math.round(1.5 * best));
  };
}
