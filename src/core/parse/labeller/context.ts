import { atomOf, DIGITS } from "./atoms.ts";
import { END, START, type Look } from "./look.ts";
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

/** What closes each quotation mark. */
const closing = new Map([["“", "”"], ["„", "“”"], ["«", "»"], ["»", "«"], ["‘", "’"], ['"', '"']]); // prettier-ignore
const NOTHING = atomOf("");
const SPACE = atomOf("_");
const INSIDE = { quotes: atomOf("q"), brackets: atomOf("b"), both: atomOf("qb") };
const YEAR = atomOf("Y");
const INITIAL = atomOf("X");
/** By whether a year was there, how many quotations, and whether there are any. */
const STATES = [0, 1].map((year) => [0, 1, 2].map((quotes) => ["-", "q"].map((any) => atomOf(`${year}${quotes}${any}`)))); // prettier-ignore
const upTo = (most: number, n: number) => DIGITS[n < most ? n : most]!;

/**
 * Goes through the tokens of one reference.
 * @param visit is given the same object each time, since there are many
 */
export function eachContext(
  tokens: readonly LabelToken[],
  looks: readonly Look[],
  visit: (context: Readonly<Context>, i: number) => void,
): void {
  const size = tokens.length;
  const capitals = capitalRuns(looks);
  const nextStops = stopsAhead(looks);
  const anyQuotes = looks.some(({ text }) => closing.has(text)) ? 1 : 0;
  const context: Context = { look: START, before: START, after: END, kindBefore2: 0, kindAfter2: 0, glue: 0, inside: 0, state: 0, tenth: 0, fromStart: 0, fromEnd: 0, sentences: 0, stop: 0, sinceStop: 0, capitals: 0, nextStop: 0 }; // prettier-ignore
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
    if (!quoted && closing.has(text) && (i === 0 || spaced)) quoted = text;
    if (text === "(" || text === "[") brackets++;
    const before = i > 0 ? looks[i - 1]! : START;
    context.look = look;
    context.before = before;
    context.after = i + 1 < size ? looks[i + 1]! : END;
    context.kindBefore2 = (i > 1 ? looks[i - 2]! : START).kind;
    context.kindAfter2 = (i + 2 < size ? looks[i + 2]! : END).kind;
    context.glue = spaced ? SPACE : NOTHING;
    if (quoted) context.inside = brackets ? INSIDE.both : INSIDE.quotes;
    else context.inside = brackets ? INSIDE.brackets : NOTHING;
    context.state = STATES[years ? 1 : 0]![Math.min(2, quotes)]![anyQuotes]!;
    context.tenth = upTo(9, Math.floor((10 * i) / size));
    context.fromStart = upTo(6, i);
    context.fromEnd = upTo(4, size - i);
    context.sentences = upTo(4, sentences);
    context.stop = stop;
    context.sinceStop = upTo(3, sinceStop);
    context.capitals = DIGITS[capitals[i]!]!;
    context.nextStop = nextStops[i]!;
    visit(context, i);
    if (
      quoted &&
      i > 0 &&
      closing.get(quoted)!.includes(text) &&
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
}

/** For each token the next sign of punctuation, with how many tokens stand before it. */
function stopsAhead(looks: readonly Look[]): number[] {
  const ahead = new Array<number>(looks.length).fill(NOTHING);
  let next = Infinity;
  for (let i = looks.length - 1; i >= 0; i--) {
    if (next - i <= 6) ahead[i] = looks[next]!.ahead![Math.min(3, next - i) - 1]!;
    if (looks[i]!.ahead) next = i;
  }
  return ahead;
}

/** For each token how many of the next five words begin with a capital: names of journals and books in title case. */
function capitalRuns(looks: readonly Look[]): number[] {
  const runs = new Array<number>(looks.length).fill(0);
  // The last five words, one bit each.
  let words = 0;
  for (let i = looks.length - 1; i >= 0; i--) {
    if (looks[i]!.isWord) words = ((words << 1) | (looks[i]!.isCapital ? 1 : 0)) & 31;
    for (let bits = words; bits; bits &= bits - 1) runs[i]!++;
  }
  return runs;
}
