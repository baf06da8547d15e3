import { sizeOf } from "../../src/core/coding/code-numbers.ts";
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

export type Automaton = Omit<PackedList, "letters" | "classes">;

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
  const referring = edges
    .filter((_, i) => kinds[i] === REFERENCE)
    .map(({ letter, target }) => [letter & 127, numberOf.get(target)!] as const);
  const targets = Array.from({ length: 128 }, (_, letter) =>
    ranked(referring.flatMap((one) => (one[0] === letter ? [one[1]] : []))),
  );
  const places = targets.map((some) => new Map(some.map((target, place) => [target, place])));
  return {
    edges: Uint16Array.from(edges, ({ letter }, i) => letter | kinds[i]!),
    targets: Uint32Array.from(targets.flat()),
    targetCounts: Uint32Array.from(targets, (some) => some.length),
    references: Uint32Array.from(referring, ([letter, target]) => places[letter]!.get(target)!),
  };
}

/** Each number once, as code-targets.ts has them: the most frequent first, and where places have the same size, in order. */
function ranked(numbers: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  const frequent = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([one]) => one);
  const sized = frequent.map((one, place) => [sizeOf(place), one] as const);
  return sized.sort(([size, a], [other, b]) => size - other || a - b).map(([, one]) => one);
}
