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
  let parent = new Uint16Array(2 * states.length + width);
  let child = new Uint16Array(parent.length);
  const rows: number[] = [];
  for (let state = first; state < states.length; state++) if (states[state]!.next.size) rows.push(state);
  // What has many children comes first, while there is room enough between the others.
  rows.sort((a, b) => states[b]!.next.size - states[a]!.next.size);
  // No row begins before the table: a place below would stay free for ever, and be tried for each row.
  let free = width;
  let end = 0;
  let size = 0;
  let last = 0;
  for (const state of rows) {
    const { next } = states[state]!;
    const symbols = [...next.keys()];
    while (parent[free]) free++;
    // Where a row did not fit the next one with as many children hardly does.
    if (symbols.length === 1 || symbols.length !== size) [size, last] = [symbols.length, 0];
    const start = firstFit(parent, symbols, Math.max(last, free - Math.min(...symbols)));
    if (start > 0xffff) throw new RangeError("too many states for tables of 16 bits");
    last = start;
    end = Math.max(end, start + width);
    if (end > parent.length) [parent, child] = [longer(parent, end), longer(child, end)];
    from[state] = start;
    for (const [symbol, to] of next) {
      parent[start + symbol] = state;
      child[start + symbol] = to;
    }
  }
  // Any symbol may be asked for in any state.
  return { from, parent: parent.slice(0, end + 1), child: child.slice(0, end + 1) };
}

/** Where all places of a row are free; behind the table all are. */
function firstFit(parent: Uint16Array, symbols: readonly number[], start: number): number {
  for (let k = 0; k < symbols.length; k++)
    if (parent[start + symbols[k]!]) {
      start++;
      k = -1;
    }
  return start;
}

function longer(table: Uint16Array, length: number): Uint16Array<ArrayBuffer> {
  const copy = new Uint16Array(2 * length);
  copy.set(table);
  return copy;
}
