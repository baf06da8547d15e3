import { atomOf, DIGITS } from "./atoms.ts";
import { END, lookOf, START, type Look } from "./look.ts";
import type { LabelToken } from "./tokens.ts";

/** A token among the others of its reference: all that features are made of. Plain numbers are atoms. */
export interface Context {
  look: Look;
  before: Look;
  after: Look;
  /** Kinds two tokens before and behind. */
  kindBefore2: number;
  kindAfter2: number;
  /** White space stands before it: `_`. */
  glue: number;
  /** Inside quotation marks, brackets or both. */
  inside: number;
  /** Whether a year was there, how many quotations, and whether there are any. */
  state: number;
  /** Place in the reference: tenths, tokens from its start and to its end. */
  tenth: number;
  fromStart: number;
  fromEnd: number;
  /** Sentences that ended before, the last stop, and tokens since. */
  sentences: number;
  stop: number;
  sinceStop: number;
  /** How many of the next words have a capital. */
  capitals: number;
  /** The next stop and how far it is. */
  nextStop: number;
}

const opening = new Set(["“", "„", "«", "‘", '"']);
const closing = new Set(["”", "»", "’", '"']);
const NOTHING = atomOf("");
const SPACE = atomOf("_");
const INSIDE = { quotes: atomOf("q"), brackets: atomOf("b"), both: atomOf("qb") };
const YEAR = atomOf("Y");
const INITIAL = atomOf("X");
/** By whether a year was there, how many quotations, and whether there are any. */
const STATES = [0, 1].map((year) => [0, 1, 2].map((quotes) => ["-", "q"].map((any) => atomOf(`${year}${quotes}${any}`)))); // prettier-ignore
const upTo = (most: number, n: number) => DIGITS[n < most ? n : most]!;

/** Goes through the tokens of one reference. */
export function contextsOf(tokens: readonly LabelToken[]): Context[] {
  const size = tokens.length;
  const looks = tokens.map(lookOf);
  const capitals = capitalRuns(looks);
  const nextStops = stopsAhead(looks);
  const anyQuotes = looks.some(({ text }) => opening.has(text)) ? 1 : 0;
  const contexts: Context[] = [];
  let quoted = "";
  let brackets = 0;
  let years = 0;
  let quotes = 0;
  let sentences = 0;
  let sinceStop = 0;
  let stop = START.shape;
  for (let i = 0; i < size; i++) {
    const look = looks[i]!;
    const { text } = look;
    const { spaced } = tokens[i]!;
    if (!quoted && opening.has(text) && (i === 0 || spaced)) quoted = text;
    if (text === "(" || text === "[") brackets++;
    const before = i > 0 ? looks[i - 1]! : START;
    contexts.push({
      look,
      before,
      after: i + 1 < size ? looks[i + 1]! : END,
      kindBefore2: (i > 1 ? looks[i - 2]! : START).kind,
      kindAfter2: (i + 2 < size ? looks[i + 2]! : END).kind,
      glue: spaced ? SPACE : NOTHING,
      inside: quoted ? (brackets ? INSIDE.both : INSIDE.quotes) : brackets ? INSIDE.brackets : NOTHING,
      state: STATES[years ? 1 : 0]![Math.min(2, quotes)]![anyQuotes]!,
      tenth: upTo(9, Math.floor((10 * i) / size)),
      fromStart: upTo(6, i),
      fromEnd: upTo(4, size - i),
      sentences: upTo(4, sentences),
      stop,
      sinceStop: upTo(3, sinceStop),
      capitals: DIGITS[capitals[i]!]!,
      nextStop: nextStops[i]!,
    });
    if (
      quoted &&
      i > 0 &&
      closing.has(text) &&
      (quoted !== '"' || text === '"') &&
      !(text === "’" && nextStops[i] === NOTHING)
    ) {
      quoted = "";
      quotes++;
    }
    if (text === ")" || text === "]") brackets = Math.max(0, brackets - 1);
    if (look.shape === YEAR) years++;
    if (look.isStop) {
      if (look.endsSentence && before.shape !== INITIAL) sentences++;
      stop = look.shape;
      sinceStop = 0;
    } else sinceStop++;
  }
  return contexts;
}

/** For each token the next sign of punctuation, with how many tokens stand before it. */
function stopsAhead(looks: readonly Look[]): Int32Array {
  const ahead = new Int32Array(looks.length).fill(NOTHING);
  let next = Infinity;
  for (let i = looks.length - 1; i >= 0; i--) {
    if (next - i <= 6) ahead[i] = looks[next]!.ahead![Math.min(3, next - i) - 1]!;
    if (looks[i]!.ahead) next = i;
  }
  return ahead;
}

/** For each token how many of the next five words begin with a capital: names of journals and books in title case. */
function capitalRuns(looks: readonly Look[]): Uint8Array {
  const runs = new Uint8Array(looks.length);
  // The last five words, one bit each.
  let words = 0;
  for (let i = looks.length - 1; i >= 0; i--) {
    if (looks[i]!.isWord) words = ((words << 1) | (looks[i]!.isCapital ? 1 : 0)) & 31;
    for (let bits = words; bits; bits &= bits - 1) runs[i]!++;
  }
  return runs;
}
