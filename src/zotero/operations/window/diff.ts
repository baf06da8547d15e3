/** A stretch of a text and whether the other text has it, too. */
export interface Piece {
  text: string;
  changed: boolean;
}

/** A stretch of two texts in one line: what both have, what only the first has, what only the second. */
export interface Stretch {
  text: string;
  kind: "same" | "gone" | "new";
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
  const { a, b, pairs } = aligned(from, to);
  const [keptA, keptB] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  return { from: pieces(a, (i) => keptA.has(i)), to: pieces(b, (j) => keptB.has(j)) };
}

/** So much of a text may be gone or new, at so many places, that one line still says what was changed. */
const MOST = 0.5;
const PLACES = 3;

/**
 * Two texts as one, where they differ so little that nobody has to read them twice; else nothing.
 * @example inOne("https://a.by/x?fbclid=1", "https://a.by/x")
 * // [{ text: "https://a.by/x", kind: "same" }, { text: "?fbclid=1", kind: "gone" }]
 */
export function inOne(from: string, to: string): Stretch[] | null {
  const { a, b, pairs } = aligned(from, to);
  const found: Stretch[] = [];
  const add = (kind: Stretch["kind"], text: string) => {
    const last = found.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) found.push({ kind, text });
  };
  let [i, j] = [0, 0];
  for (const [nextA, nextB] of [...pairs, [a.length, b.length] as const]) {
    add("gone", a.slice(i, nextA).join(""));
    add("new", b.slice(j, nextB).join(""));
    add("same", a[nextA] ?? "");
    [i, j] = [nextA + 1, nextB + 1];
  }
  const length = (kind: Stretch["kind"]) =>
    found.reduce((sum, one) => sum + (one.kind === kind ? one.text.length : 0), 0);
  const places = found.filter(({ kind }, n) => kind !== "same" && (found[n - 1]?.kind ?? "same") === "same");
  // What is only taken away can be longer than what stays: `?fbclid=…`.
  const onlyGone = !length("new");
  if (places.length > PLACES || !length("same")) return null;
  return onlyGone || length("gone") + length("new") <= MOST * (from.length + to.length) ? found : null;
}

/** The tokens of two texts, and which of them are the same ones. */
function aligned(from: string, to: string): { a: string[]; b: string[]; pairs: [number, number][] } {
  const a: string[] = from.match(TOKEN) ?? [];
  const b: string[] = to.match(TOKEN) ?? [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  const middle = middleA.length <= LONGEST && middleB.length <= LONGEST ? common(middleA, middleB) : [];
  return {
    a,
    b,
    pairs: [
      ...Array.from({ length: start }, (_, i): [number, number] => [i, i]),
      ...middle.map(([i, j]): [number, number] => [start + i, start + j]),
      ...Array.from({ length: end }, (_, i): [number, number] => [a.length - end + i, b.length - end + i]),
    ],
  };
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
