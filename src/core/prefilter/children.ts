import type { State } from "./states.ts";

/** Rows of states laid over each other, so that the places of one fall between those of others (Aoe 1989). */
export interface Children {
  /** Where the row of a state begins; a symbol stands that many places behind. */
  from: Uint16Array;
  /** For each place the state whose row it is of, 0 for none: what is there of another state does not count. */
  parent: Uint16Array;
  child: Uint16Array;
}

/** @param first the first state that has a row there */
export function childrenOf(states: readonly State[], first: number, width: number): Children {
  const from = new Uint16Array(states.length);
  const parent: number[] = [];
  const child: number[] = [];
  const rows: number[] = [];
  for (let state = first; state < states.length; state++) if (states[state]!.next.size) rows.push(state);
  // What has many children comes first, while there is room enough between the others.
  rows.sort((a, b) => states[b]!.next.size - states[a]!.next.size);
  let free = 0;
  for (const state of rows) {
    const symbols = [...states[state]!.next.keys()];
    while (parent[free]) free++;
    let start = Math.max(0, free - Math.min(...symbols));
    while (symbols.some((symbol) => parent[start + symbol])) start++;
    from[state] = start;
    for (const [symbol, to] of states[state]!.next) {
      parent[start + symbol] = state;
      child[start + symbol] = to;
    }
  }
  const size = Math.max(parent.length, 1 + Math.max(...from)) + width;
  const table = (values: readonly number[]) => Uint16Array.from({ length: size }, (_, i) => values[i] ?? 0);
  return { from, parent: table(parent), child: table(child) };
}
