import { FRESH, NOWHERE, REFERENCE, type PackedList } from "../../src/core/titles/lexicon/code-list.ts";

/**
 * A minimal automaton of word forms, built from sorted words (Daciuk et al. 2000). Nodes stand children first, the root last. An edge
 * leads nowhere, to the latest node that no edge leads to yet (a node's last edge takes first), or to the next of the references.
 */
export function buildAutomaton(words: string[], alphabet: string): Automaton {
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

export type Automaton = Pick<PackedList, "edges" | "kinds" | "references">;

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

function packNodes(edges: readonly Edge[]): Automaton {
  const starts = edges.flatMap((_, i) => (i === 0 || edges[i - 1]!.letter & 128 ? [i] : []));
  const numberOf = new Map(starts.map((start, number) => [start + 1, number]));
  const kinds = edges.map(({ target, fresh }) => (target === 0 ? NOWHERE : fresh ? FRESH : REFERENCE));
  const referring = edges.filter((_, i) => kinds[i] === REFERENCE);
  return {
    edges: Uint8Array.from(edges, ({ letter }) => letter),
    kinds: Uint8Array.from(kinds),
    references: Uint32Array.from(referring, ({ target }) => numberOf.get(target)!),
  };
}
