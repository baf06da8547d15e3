import { letterCode } from "./alphabet.ts";
import { FRESH, REFERENCE, type PackedList } from "./code-list.ts";
import { packedList } from "./packed-lists.ts";

export type CyrillicLanguage = "ru" | "be" | "uk";

/** A word list, unpacked. */
export interface Lexicon {
  /** Cost of a letter after two others, quarters of a nat: [a][b][c], 0 is the border of the word. */
  letters: Uint8Array;
  /**
   * Edges of the automaton, one node after another, two numbers each, so that one look into memory brings both. The first has the letter
   * in its lower bits, bit 64 where a word ends, bit 128 at the last edge of a node, and from bit 8 on the node that it leads to (the number
   * of its first edge plus one). The second is how many words are in the node before this edge: the position of a word in
   * {@link classes} is the sum along its path.
   */
  edges: Int32Array;
  root: number;
  /** Where the edge of the root for each letter code is, or -1. */
  rootEdges: Int32Array;
  /** Class of each word: an index of {@link CLASS_COSTS}. */
  classes: Uint8Array;
}

const unpacked = new Map<CyrillicLanguage, Lexicon>();

/** The word list of a language; unpacked on first use (some 50 ms) and kept. */
export function lexiconOf(language: CyrillicLanguage): Lexicon {
  let lexicon = unpacked.get(language);
  if (lexicon === undefined) unpacked.set(language, (lexicon = loadLexicon(language)));
  return lexicon;
}

/** The same, anew. */
export const loadLexicon = (language: CyrillicLanguage): Lexicon => unpack(packedList(language));

/** What the automaton is made of is told in scripts/lexicon/automaton.ts. */
export function unpack({ letters, edges, kinds, references, classes }: PackedList): Lexicon {
  const n = edges.length;
  const graph = new Int32Array(2 * n);
  /** Of each node the number of its first edge plus one; of those, how many words are in the node. */
  const nodes = new Int32Array(n);
  const words = new Int32Array(n + 1);
  const fresh = new Int32Array(n);
  let freshCount = 0;
  let reference = 0;
  let root = 0;
  for (let node = 0, start = 0, end = 0; start < n; node++, start = end) {
    while (edges[end++]! < 128);
    for (let i = end - 1; i >= start; i--) if (kinds[i] === FRESH) graph[2 * i] = fresh[--freshCount]!;
    let sum = 0;
    for (let i = start; i < end; i++) {
      const edge = edges[i]!;
      const target = kinds[i] === REFERENCE ? nodes[references[reference++]!]! : graph[2 * i]!;
      graph[2 * i] = (target << 8) | edge;
      graph[2 * i + 1] = sum;
      sum += ((edge >> 6) & 1) + words[target]!;
    }
    nodes[node] = root = start + 1;
    words[root] = sum;
    fresh[freshCount++] = root;
  }
  const rootEdges = new Int32Array(64).fill(-1);
  for (let i = root - 1; i < n; i++) rootEdges[edges[i]! & 63] = 2 * i;
  return { letters, edges: graph, root, rootEdges, classes };
}

/** Where the edge of a node for a letter code is, or -1. */
export function follow({ edges, root, rootEdges }: Lexicon, node: number, letter: number): number {
  if (node === 0) return -1;
  if (node === root) return rootEdges[letter]!;
  for (let i = 2 * node - 2; ; i += 2) {
    const edge = edges[i]!;
    if ((edge & 63) === letter) return i;
    if ((edge & 63) > letter || (edge & 128) !== 0) return -1;
  }
}

/** Frequency class of a lower-case word, or -1 if the list lacks it. */
export function classOf(lexicon: Lexicon, word: string): number {
  const index = indexOf(lexicon, word);
  return index < 0 ? -1 : lexicon.classes[index]!;
}

/** The number of a lower-case word in the list, or -1 if the list lacks it. */
export function indexOf(lexicon: Lexicon, word: string): number {
  let node = lexicon.root;
  let at = 0;
  for (let i = 0; i < word.length; i++) {
    const edge = follow(lexicon, node, letterCode(word.charCodeAt(i)));
    if (edge < 0) return -1;
    const here = lexicon.edges[edge]!;
    at += lexicon.edges[edge + 1]!;
    const final = (here & 64) !== 0;
    if (i === word.length - 1) return final ? at : -1;
    if (final) at++;
    node = here >>> 8;
  }
  return -1;
}
