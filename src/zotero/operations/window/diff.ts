/** A stretch of a text and whether the other text has it, too. */
export interface Piece {
  text: string;
  changed: boolean;
}

/** Words, spaces and the signs between the parts of links are compared as wholes. */
const TOKEN = /[\p{L}\p{M}\p{N}'’ʹ”]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
/** Texts with more tokens are only compared at their two ends. */
const LONGEST = 400;

/**
 * What two texts do not share.
 * @example diff("Stanetli Lukashenko", "Stanet li Lukashenko").to
 * // [{ text: "Stanet li", changed: true }, { text: " Lukashenko", changed: false }]
 */
export function diff(from: string, to: string): { from: Piece[]; to: Piece[] } {
  const a = from.match(TOKEN) ?? [];
  const b = to.match(TOKEN) ?? [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const keptA = new Set<number>();
  const keptB = new Set<number>();
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  if (middleA.length <= LONGEST && middleB.length <= LONGEST)
    for (const [i, j] of common(middleA, middleB)) {
      keptA.add(start + i);
      keptB.add(start + j);
    }
  const kept = (length: number, middle: Set<number>) => (i: number) =>
    i < start || i >= length - end || middle.has(i);
  return { from: pieces(a, kept(a.length, keptA)), to: pieces(b, kept(b.length, keptB)) };
}

/** The longest row of tokens that both have, as pairs of places. */
function common(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** What is kept between two changes is seen as one of them when it is only a sign or so: the `.ru` of another link. */
function joined(all: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  all.forEach((piece, i) => {
    const last = found.at(-1);
    const bit = !piece.changed && /^\S{1,3}$/.test(piece.text) && last?.changed && all[i + 1]?.changed;
    if (last?.changed && (piece.changed || bit)) last.text += piece.text;
    else found.push({ ...piece });
  });
  return found;
}

function pieces(tokens: readonly string[], isKept: (i: number) => boolean): Piece[] {
  const found: Piece[] = [];
  tokens.forEach((text, i) => {
    const changed = !isKept(i);
    const last = found.at(-1);
    if (last && last.changed === changed) last.text += text;
    else found.push({ text, changed });
  });
  return joined(found);
}
