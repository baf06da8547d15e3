/**
 * A minimal automaton of word forms, built from sorted words (Daciuk et al. 2000), packed for a compressor. Nodes stand
 * children first, the root last. After the counts (edges, nodes with several parents, references) come, in planes of bytes:
 * letters of the edges with bit 64 (a word ends) and bit 128 (last edge of its node); kinds of the edges; the numbers of the
 * nodes with several parents, most referred to first; the references to them. An edge leads nowhere (kind 1), to the latest
 * node that no edge leads to yet (kind 0; a node's last edge takes first), or to the next reference (kind 2).
 */
export function buildAutomaton(words: string[], alphabet: string): Uint8Array {
  const code = new Map([...alphabet].map((letter, i) => [letter, i + 1]));
  const register = new Map<string, number>();
  const edges: Edge[] = [];
  // Node 0 is the empty final node: an edge to it only ends a word.
  const store = (node: Node): [number: number, fresh: boolean] => {
    if (node.edges.length === 0) return [0, false];
    const key = node.edges.map(({ letter, target }) => `${letter},${target}`).join();
    const known = register.get(key);
    if (known !== undefined) return [known, false];
    const at = edges.length + 1;
    node.edges.at(-1)!.letter |= 128;
    edges.push(...node.edges);
    register.set(key, at);
    return [at, true];
  };
  const path: Node[] = [{ final: false, edges: [] }];
  let previous: number[] = [];
  const close = (depth: number): void => {
    while (path.length > depth + 1) {
      const node = path.pop()!;
      const edge = path.at(-1)!.edges.at(-1)!;
      [edge.target, edge.fresh] = store(node);
      if (node.final) edge.letter |= 64;
    }
  };
  for (const word of words) {
    const codes = [...word].map((letter) => code.get(letter)!);
    let shared = 0;
    while (shared < codes.length && codes[shared] === previous[shared]) shared++;
    close(shared);
    for (const letter of codes.slice(shared)) {
      path.at(-1)!.edges.push({ letter, target: 0, fresh: false });
      path.push({ final: false, edges: [] });
    }
    path.at(-1)!.final = true;
    previous = codes;
  }
  close(0);
  store(path[0]!);
  return packNodes(edges);
}

interface Edge {
  letter: number;
  /** Place of the first edge of the node that it leads to, plus one. */
  target: number;
  /** Nothing was alike that node when the edge first led to it. */
  fresh: boolean;
}
interface Node {
  final: boolean;
  edges: Edge[];
}

/** Kinds of edges. */
const FRESH = 0;
const NOWHERE = 1;
const REFERENCE = 2;

function packNodes(edges: readonly Edge[]): Uint8Array {
  const n = edges.length;
  const starts = edges.flatMap((_, i) => (i === 0 || edges[i - 1]!.letter & 128 ? [i] : []));
  const numberOf = new Map(starts.map((start, number) => [start + 1, number]));
  const parents = new Uint32Array(starts.length);
  for (const { target } of edges) if (target > 0) parents[numberOf.get(target)!]!++;
  const popular = starts.map((_, number) => number).filter((number) => parents[number]! > 1);
  popular.sort((a, b) => parents[b]! - parents[a]! || a - b);
  const rank = new Map(popular.map((number, i) => [number, i]));
  const kinds = edges.map(({ target, fresh }) => (target === 0 ? NOWHERE : fresh ? FRESH : REFERENCE));
  const references = edges
    .filter((_, i) => kinds[i] === REFERENCE)
    .map(({ target }) => rank.get(numberOf.get(target)!)!);
  const out = new Uint8Array(12 + 2 * n + 3 * popular.length + 3 * references.length);
  const view = new DataView(out.buffer);
  [n, popular.length, references.length].forEach((count, i) => view.setUint32(4 * i, count, true));
  out.set(
    edges.map(({ letter }) => letter),
    12,
  );
  out.set(kinds, 12 + n);
  planes(popular, out, 12 + 2 * n);
  planes(references, out, 12 + 2 * n + 3 * popular.length);
  return out;
}

function planes(numbers: readonly number[], out: Uint8Array, at: number): void {
  numbers.forEach((number, i) => {
    for (let byte = 0; byte < 3; byte++) out[at + byte * numbers.length + i] = (number >> (8 * byte)) & 255;
  });
}
