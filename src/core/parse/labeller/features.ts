import { hash, hashNext } from "./hash.ts";
import { lookOf, type Look } from "./look.ts";
import type { LabelToken } from "./tokens.ts";

/** What is known of each token: of it alone, and of the border before it. Numbers are hashes of names. */
export interface Features {
  single: readonly ArrayLike<number>[];
  /** Weighed for each pair of neighbouring labels. */
  border: readonly ArrayLike<number>[];
  /** Says which the first {@link OF_KINDS} features of each border are: they are of the same few kinds again and again. */
  kinds?: readonly number[];
}

/** How many features of a border say only what kinds of tokens meet. */
export const OF_KINDS = 4;

const opening = new Set(["“", "„", "«", "‘", '"']);
const closing = new Set(["”", "»", "’", '"']);

const edge = (sign: string): Look => ({ lower: sign, shape: sign, lists: [], kind: sign, isWord: false, isCapital: false, isStop: false }); // prettier-ignore
const START = edge("^");
const END = edge("$");

/** With what the names of features begin; the letters are those of the trained weights. */
const name = {
  word: hash("w"), wordBefore: hash("a"), wordAfter: hash("z"), words: hash("b"),
  kindBefore: hash("c"), kindAfter: hash("d"), kindsAround: hash("e"), kindsBefore: hash("f"), kindsAfter: hash("g"),
  shape: hash("s"), inside: hash("i"), state: hash("t"), stateShape: hash("u"), tenth: hash("p"), fromStart: hash("o"), fromEnd: hash("r"),
  sentences: hash("h"), sentencesShape: hash("j"), sinceStop: hash("k"), capitals: hash("l"), nextStop: hash("m"),
  list: hash("D"), listKindBefore: hash("E"), listKindAfter: hash("F"), listBefore: hash("G"), listAfter: hash("H"),
  firstLetters: hash("P"), lastLetters: hash("S"),
  border: hash("B"), borderState: hash("C"),
}; // prettier-ignore

const DIGITS = [..."0123456789"];
const upTo = (most: number, n: number) => DIGITS[Math.min(most, n)]!;
const pair = (of: number, first: string, second: string) => hashNext(second, hash(first, of));

/** The features of all tokens of one reference. */
export function featuresOf(tokens: readonly LabelToken[]): Features {
  const size = tokens.length;
  const looks = tokens.map(lookOf);
  const lookAt = (i: number) => (i < 0 ? START : (looks[i] ?? END));
  const capitals = capitalRuns(looks);
  const nextStops = stopsAhead(tokens);
  const hasQuotes = tokens.some(({ text }) => opening.has(text)) ? "q" : "-";
  const single: number[][] = [];
  const border: number[][] = [];
  const kinds: number[] = [];
  let quoted = "";
  let brackets = 0;
  let years = 0;
  let quotes = 0;
  let sentences = 0;
  let sinceStop = 0;
  let stop = "^";
  for (let i = 0; i < size; i++) {
    const { text, spaced } = tokens[i]!;
    if (!quoted && opening.has(text) && (i === 0 || spaced)) quoted = text;
    if (text === "(" || text === "[") brackets++;
    const { lower, shape: s, kind: k, lists, isWord, isStop } = looks[i]!;
    const before = lookAt(i - 1);
    const after = lookAt(i + 1);
    const { kind: k1 } = before;
    const { kind: k2 } = lookAt(i - 2);
    const { kind: n1 } = after;
    const { kind: n2 } = lookAt(i + 2);
    const inside = quoted ? (brackets ? "qb" : "q") : brackets ? "b" : "";
    const state = upTo(1, years) + upTo(2, quotes) + hasQuotes;
    const own = [
      hash(lower, name.word),
      hash(before.lower, name.wordBefore),
      hash(after.lower, name.wordAfter),
      pair(name.words, before.lower, lower),
      pair(name.kindBefore, k1, k),
      pair(name.kindAfter, k, n1),
      hashNext(n1, pair(name.kindsAround, k1, k)),
      hashNext(k, pair(name.kindsBefore, k2, k1)),
      hashNext(n2, pair(name.kindsAfter, k, n1)),
      hash(s, name.shape),
      pair(name.inside, inside, s),
      pair(name.state, state, inside),
      hashNext(k1, pair(name.stateShape, state, s)),
      pair(name.tenth, upTo(9, Math.floor((10 * i) / size)), s),
      pair(name.fromStart, upTo(6, i), s),
      pair(name.fromEnd, upTo(4, size - i), s),
      pair(name.sentences, upTo(4, sentences), state),
      pair(name.sentencesShape, upTo(4, sentences), s),
      hashNext(s, pair(name.sinceStop, stop, upTo(3, sinceStop))),
      pair(name.capitals, DIGITS[capitals[i]!]!, s),
      pair(name.nextStop, nextStops[i]!, s),
    ];
    for (const list of lists)
      own.push(
        hash(list, name.list),
        pair(name.listKindBefore, list, k1),
        pair(name.listKindAfter, list, n1),
      );
    for (const list of before.lists) own.push(hash(list, name.listBefore));
    for (const list of after.lists) own.push(hash(list, name.listAfter));
    if (isWord) own.push(hash(lower.slice(0, 3), name.firstLetters), hash(lower.slice(-3), name.lastLetters));
    single.push(own);
    const glue = spaced ? "_" : "";
    kinds.push(hashNext(s, hash(glue, pair(0, k2, k1))));
    const glued = hash(glue, hash(k1, name.border));
    border.push([
      name.border,
      glued,
      hash(s, glued),
      hash(s, hash(glue, hash(k1, hash(k2, name.border)))),
      pair(name.borderState, inside, before.shape),
      pair(name.borderState, state, stop),
    ]);
    if (
      quoted &&
      i > 0 &&
      closing.has(text) &&
      (quoted !== '"' || text === '"') &&
      !(text === "’" && nextStops[i] === "")
    ) {
      quoted = "";
      quotes++;
    }
    if (text === ")" || text === "]") brackets = Math.max(0, brackets - 1);
    if (s === "Y") years++;
    if (isStop) {
      if (/[.?!]/.test(text) && before.shape !== "X") sentences++;
      stop = text;
      sinceStop = 0;
    } else sinceStop++;
  }
  return { single, border, kinds };
}

/** For each token the next sign of punctuation, with how many tokens stand before it. */
function stopsAhead(tokens: readonly LabelToken[]): string[] {
  const ahead: string[] = new Array(tokens.length).fill("");
  let next = Infinity;
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (next - i <= 6) ahead[i] = tokens[next]!.text + upTo(3, next - i);
    if (/^[.,;:?!()[\]“”«»„/]$/.test(tokens[i]!.text)) next = i;
  }
  return ahead;
}

/** For each token how many of the next five words begin with a capital: names of journals and books in title case. */
function capitalRuns(looks: readonly Look[]): Uint8Array {
  const runs = new Uint8Array(looks.length);
  const words: boolean[] = [];
  for (let i = looks.length - 1; i >= 0; i--) {
    if (looks[i]!.isWord) words.push(looks[i]!.isCapital);
    for (let back = 1; back <= Math.min(5, words.length); back++) if (words[words.length - back]) runs[i]!++;
  }
  return runs;
}
