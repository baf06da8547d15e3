import { letterCode } from "./alphabet.ts";
import { NOWHERE, REFERENCE, type PackedList } from "./code-list.ts";
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

/** The word list of a language; unpacked on first use (some 30 ms) and kept. */
export function lexiconOf(language: CyrillicLanguage): Lexicon {
  let lexicon = unpacked.get(language);
  if (lexicon === undefined) unpacked.set(language, (lexicon = loadLexicon(language)));
  return lexicon;
}

/** The same, anew. */
export const loadLexicon = (language: CyrillicLanguage): Lexicon => unpack(packedList(language));

/** What the automaton is made of is told in scripts/lexicon/automaton.ts. */
export function unpack({ letters, edges, targets, targetCounts, references, classes }: PackedList): Lexicon {
  const n = edges.length;
  const graph = new Int32Array(2 * n);
  /** Of each node, which are numbered from 1 on here, that of its first edge plus one, and how many words are in it. */
  const nodes = new Int32Array(2 * n + 2);
  const firstTargets = new Int32Array(128);
  for (let i = 1; i < 128; i++) firstTargets[i] = firstTargets[i - 1]! + targetCounts[i - 1]!;
  /** Nodes that no edge leads to yet. */
  const fresh = new Int32Array(n);
  let freshCount = 0;
  let reference = 0;
  let root = 0;
  for (let node = 2, start = 0, end = 0; start < n; node += 2, start = end) {
    do freshCount += isFresh(edges[end]!);
    while ((edges[end++]! & 128) === 0);
    let next = freshCount;
    let sum = 0;
    for (let i = start; i < end; i++) {
      const edge = edges[i]!;
      // Without branches, which would go the way that nobody expects half of the time.
      const first = isFresh(edge);
      const again = isReference(edge);
      const known = targets[(firstTargets[edge & 127]! + references[reference & again]!) & again]!;
      const target = (fresh[next]! & first) | ((2 * known + 2) & again);
      next -= first;
      reference -= again;
      graph[2 * i] = (nodes[target]! << 8) | (edge & 255);
      graph[2 * i + 1] = sum;
      sum += ((edge >> 6) & 1) + nodes[target + 1]!;
    }
    nodes[node] = root = start + 1;
    nodes[node + 1] = sum;
    fresh[freshCount++] = node;
  }
  const rootEdges = new Int32Array(64).fill(-1);
  for (let i = root - 1; i < n; i++) rootEdges[edges[i]! & 63] = 2 * i;
  return { letters, edges: graph, root, rootEdges, classes };
}

/** All bits of a number if an edge is of the kind, else none. */
const isFresh = (edge: number): number => (edge - NOWHERE) >> 31;
const isReference = (edge: number): number => (REFERENCE - 1 - edge) >> 31;

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
