/** What becomes of a pair: whether it is cut, and what is to be said of it. */
export interface PairRule {
  cut: boolean;
  say: () => void;
}

/** One pair with the mark before it. */
interface Piece {
  mark: string;
  pair: string;
}

/**
 * Cuts pairs out of a text that begins with a mark (`?` or `#`). Pairs are parted by `&`; before one that a rule knows also by
 * `;` or a second `?`, which careless programs print: `?id=12;utm_source=rss`, `?id=4512?utm_source=newsletter`. What stays
 * keeps every byte and its order; the mark goes with the last pair.
 * @example withoutPairs("?a=1&b=2", (pair) => pair === "a=1" ? { cut: true, say() {} } : undefined) // "?b=2"
 */
export function withoutPairs(text: string, ruleOf: (pair: string) => PairRule | undefined): string {
  const pieces = piecesOf(text, ruleOf);
  const cut = pieces.map(({ pair }) => {
    const rule = ruleOf(pair);
    rule?.say();
    return rule?.cut ?? false;
  });
  if (!cut.includes(true)) return text;
  // Beside what is cut, empty pairs go, too: "?utm_source=x&&id=1", "??fbclid=x".
  const gone = cut.map(
    (is, at) => is || (!pieces[at]!.pair && (cut[at - 1] === true || cut[at + 1] === true)),
  );
  const kept = pieces.filter((_piece, at) => !gone[at]);
  if (kept.every(({ pair }) => pair === "")) return "";
  return kept.map(({ mark, pair }, at) => (at ? mark : text[0]!) + pair).join("");
}

function piecesOf(text: string, ruleOf: (pair: string) => PairRule | undefined): Piece[] {
  return text
    .slice(1)
    .split("&")
    .flatMap((whole, index) => {
      const pieces: Piece[] = [];
      let mark = index ? "&" : text[0]!;
      let start = 0;
      for (const { index: at } of whole.matchAll(/[;?]/g)) {
        const next = /^[^;?]*/.exec(whole.slice(at + 1))![0];
        if (!ruleOf(next)?.cut) continue;
        pieces.push({ mark, pair: whole.slice(start, at) });
        [mark, start] = [whole[at]!, at + 1];
      }
      return [...pieces, { mark, pair: whole.slice(start) }];
    });
}
