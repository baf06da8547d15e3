import { ALPHABET, letterCode } from "./alphabet.ts";
import { bytesOfList } from "./packed-lists.ts";

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
export const loadLexicon = (language: CyrillicLanguage): Lexicon => unpack(bytesOfList(language));

/** The format is told in scripts/lexicon/automaton.ts. */
export function unpack(bytes: Uint8Array): Lexicon {
  const size = (ALPHABET.length + 1) ** 3;
  const view = new DataView(bytes.buffer, bytes.byteOffset + size);
  const [n, m, r] = [0, 4, 8].map((at) => view.getUint32(at, true)) as [number, number, number];
  const edges = bytes.subarray(size + 12, size + 12 + n);
  const kinds = bytes.subarray(size + 12 + n, size + 12 + 2 * n);
  const popularAt = size + 12 + 2 * n;
  const referencesAt = popularAt + 3 * m;
  const popular = numbers(bytes, popularAt, m);
  const references = numbers(bytes, referencesAt, r);
  /** Where the edges of each node begin. */
  const starts = new Uint32Array(n);
  let nodes = 0;
  for (let i = 0, first = true; i < n; i++) {
    if (first) starts[nodes++] = i;
    first = edges[i]! >= 128;
  }
  const graph = new Int32Array(2 * n);
  const words = new Uint32Array(n + 1);
  const fresh = new Uint32Array(nodes);
  let freshCount = 0;
  let next = 0;
  for (let at = 0; at < nodes; at++) {
    const start = starts[at]!;
    const end = at + 1 < nodes ? starts[at + 1]! : n;
    for (let i = end - 1; i >= start; i--) if (kinds[i] === 0) graph[2 * i] = fresh[--freshCount]! << 8;
    let sum = 0;
    for (let i = start; i < end; i++) {
      if (kinds[i] === 2) graph[2 * i] = (starts[popular[references[next++]!]!]! + 1) << 8;
      graph[2 * i + 1] = sum;
      sum += ((edges[i]! >> 6) & 1) + words[graph[2 * i]! >>> 8]!;
      graph[2 * i]! |= edges[i]!;
    }
    words[start + 1] = sum;
    fresh[freshCount++] = start + 1;
  }
  const root = starts[nodes - 1]! + 1;
  const rootEdges = new Int32Array(64).fill(-1);
  for (let i = root - 1; i < n; i++) rootEdges[edges[i]! & 63] = 2 * i;
  return {
    letters: bytes.subarray(0, size),
    edges: graph,
    root,
    rootEdges,
    classes: bytes.subarray(referencesAt + 3 * r),
  };
}

/** Numbers of three bytes, which stand in planes. */
function numbers(bytes: Uint8Array, at: number, count: number): Uint32Array {
  const out = new Uint32Array(count);
  for (let i = 0; i < count; i++)
    out[i] = bytes[at + i]! | (bytes[at + count + i]! << 8) | (bytes[at + 2 * count + i]! << 16);
  return out;
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
