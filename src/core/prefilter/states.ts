/** What some texts begin with, and how they go on. */
interface Node {
  next: Map<number, number>;
  /** The clauses that are met here. */
  met: number[] | undefined;
}

/** All texts as one tree, by symbols. */
export function treeOf(
  texts: readonly (readonly [string, number[]])[],
  symbolOf: (code: number) => number,
): readonly Node[] {
  const nodes: Node[] = [{ next: new Map(), met: undefined }];
  for (const [text, met] of texts) {
    let node = nodes[0]!;
    for (let i = 0; i < text.length; i++) {
      const symbol = symbolOf(text.charCodeAt(i));
      const known = node.next.get(symbol);
      if (known === undefined) {
        node.next.set(symbol, nodes.length);
        nodes.push({ next: new Map(), met: undefined });
      }
      node = nodes[known ?? nodes.length - 1]!;
    }
    node.met = met;
  }
  return nodes;
}

/** A node with its way on where no text goes on. */
export interface State extends Node {
  /** The longest end of it that begins a text, too. */
  shorter: number;
}

/** The same from the shortest to the longest, each with the clauses that its ends meet. */
export function linked(tree: readonly Node[]): State[] {
  const states: State[] = [{ ...tree[0]!, shorter: 0 }];
  for (let number = 0; number < states.length; number++) {
    const state = states[number]!;
    const next = new Map<number, number>();
    for (const [symbol, child] of state.next) {
      let end = state.shorter;
      let goes = number ? states[end]!.next.get(symbol) : 0;
      while (goes === undefined && end) goes = states[(end = states[end]!.shorter)]!.next.get(symbol);
      const { next: own, met } = tree[child]!;
      const others = states[goes ?? 0]!.met;
      next.set(symbol, states.length);
      states.push({
        next: own,
        met: met && others ? [...met, ...others] : (met ?? others),
        shorter: goes ?? 0,
      });
    }
    state.next = next;
  }
  return states;
}
