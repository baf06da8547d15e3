import { manyBits, number, SIZES, type Coder } from "../../coding/coder.ts";
import { ALPHABET } from "./alphabet.ts";
import { CLASS_COSTS } from "./class-costs.ts";
import { codeLetters } from "./code-letters.ts";
import { KnownNodes } from "./known-nodes.ts";

/** A word list as scripts/lexicon makes it. */
export interface PackedList {
  /** Cost of a letter after two others. */
  letters: Uint8Array;
  /** Of each edge the letter, with bit 64 (a word ends) and bit 128 (last edge of its node). */
  edges: Uint8Array;
  /** Of each edge what it leads to. */
  kinds: Uint8Array;
  /** The numbers of the nodes that edges of the kind {@link REFERENCE} lead to, in their order. */
  references: Uint32Array;
  /** Class of each word, in the order of the automaton. */
  classes: Uint8Array;
}

/** An edge leads to the latest node that no edge leads to yet (a node's last edge takes first) … */
export const FRESH = 0;
/** … or to none … */
export const NOWHERE = 1;
/** … or to one that an edge leads to already. */
export const REFERENCE = 2;

/** Puts a list into a coder, or takes one out of it. */
export function codeList(coder: Coder, list?: PackedList): PackedList {
  const [edges, references, words] = [list?.edges, list?.references, list?.classes].map((one) =>
    manyBits(coder, 28, one?.length ?? 0),
  ) as [number, number, number];
  const coded = list ?? {
    letters: new Uint8Array((ALPHABET.length + 1) ** 3),
    edges: new Uint8Array(edges),
    kinds: new Uint8Array(edges),
    references: new Uint32Array(references),
    classes: new Uint8Array(words),
  };
  codeLetters(coder, coded.letters);
  codeEdges(coder, coded);
  codeClasses(coder, coded.classes);
  return coded;
}

/** Two bits of an edge and its kind. */
const WAYS = 12;

function codeEdges(coder: Coder, { edges, kinds, references }: PackedList): void {
  const letters = coder.model(64, 3 * 64);
  const ways = coder.model(WAYS, WAYS * 64);
  const nodes = new KnownNodes(coder);
  let before = 0;
  let way = 0;
  let node = 0;
  for (let i = 0, reference = 0; i < edges.length; i++) {
    const letter = coder.symbol(letters, 3 * before + (way >> 2), edges[i]! & 63);
    way = coder.symbol(ways, WAYS * letter + way, (edges[i]! >> 6) + 4 * kinds[i]!);
    const edge = letter + ((way & 3) << 6);
    edges[i] = edge;
    kinds[i] = way >> 2;
    if (way >> 2 === REFERENCE)
      references[reference] = nodes.code(edge & 127, node, references[reference++]!);
    before = edge < 128 ? letter : 0;
    if (edge >= 128) node++;
  }
}

/** Runs of words of one class, most of which are the forms of one word: the class and the length, which are one symbol if it is short. */
function codeClasses(coder: Coder, classes: Uint8Array): void {
  const runs = coder.model(CLASS_COSTS.length * LONG, CLASS_COSTS.length);
  const rests = coder.model(SIZES, CLASS_COSTS.length);
  for (let at = 0, one = 0; at < classes.length;) {
    const length = coder.writes ? runAt(classes, at) : 0;
    const run = coder.symbol(runs, one, classes[at]! * LONG + Math.min(length, LONG) - 1);
    one = (run / LONG) | 0;
    let end = at + 1 + (run % LONG);
    if (end === at + LONG) end += number(coder, rests, one, length - LONG);
    for (; at < end; at++) classes[at] = one;
  }
}

/** A run of so many words may be longer. */
const LONG = 10;

function runAt(classes: Uint8Array, at: number): number {
  let end = at + 1;
  while (classes[end] === classes[at]) end++;
  return end - at;
}
