import { foldCode } from "./fold.ts";
import type { Clause } from "./need.ts";

/** Longer texts are looked for by their beginning: that is telling enough, and keeps the automaton small. */
const LONGEST = 6;
const UNKNOWN = 0xffff;

/** So many texts are asked about in turn: references that are read together, their titles, the names of their containers. */
const REMEMBERED = 128;

/** One walk through a text, and the clauses that it met: a bit each, so that those of all texts stay in the processor's cache. */
interface Walk {
  text: string;
  met: Uint32Array;
}

/** Finds which of many clauses a text meets, in one walk through it (Aho and Corasick 1975). */
export class Scanner {
  /** For each UTF-16 code unit its number among the characters of the texts; 0 for all others. */
  private readonly symbols = new Uint16Array(0x10000).fill(UNKNOWN);
  private readonly symbolOf = new Map<number, number>();
  private readonly width: number;
  /** The next state of those that no more than one character led to, by state and symbol: they come first. */
  private readonly next: Uint32Array;
  private readonly dense: number;
  /** Where the children of a state begin in the two below. Most have one or none: rows for all would not fit into a cache. */
  private readonly from: Uint32Array;
  private readonly childSymbols: Uint16Array;
  private readonly children: Uint32Array;
  /** The state of the longest end of a state that begins a text, too. */
  private readonly shorter: Uint32Array;
  /** The clauses that are met where a state is reached. */
  private readonly met: (readonly number[] | undefined)[];
  /** The walk in which a state was last reached: nothing needs to be wiped between two texts. */
  private readonly reached: Uint32Array;
  private scan = 0;
  /** Those of the texts that were asked about last, by text; the next one replaces the oldest. */
  private readonly walks = new Map<string, Walk>();
  private readonly words: number;
  /** That of the text that was asked about last. */
  private walk: Walk = { text: "", met: new Uint32Array(0) };

  constructor(clauses: readonly Clause[]) {
    const texts = new Map<string, number[]>();
    clauses.forEach((clause, number) => {
      for (const text of new Set(clause.map(beginning))) {
        const those = texts.get(text);
        if (those) those.push(number);
        else texts.set(text, [number]);
      }
    });
    for (const text of texts.keys())
      for (let i = 0; i < text.length; i++)
        if (!this.symbolOf.has(text.charCodeAt(i))) this.symbolOf.set(text.charCodeAt(i), this.symbolOf.size + 1);
    this.width = this.symbolOf.size + 1;
    const tree = linked(treeOf([...texts], (code) => this.symbolOf.get(code)!));
    this.dense = 1 + tree[0]!.next.size;
    this.met = tree.map(({ met }) => met);
    this.shorter = Uint32Array.from(tree, ({ shorter }) => shorter);
    this.from = new Uint32Array(tree.length + 1);
    tree.forEach(({ next }, state) => (this.from[state + 1] = this.from[state]! + next.size));
    this.childSymbols = Uint16Array.from(tree.flatMap(({ next }) => [...next.keys()]));
    this.children = Uint32Array.from(tree.flatMap(({ next }) => [...next.values()]));
    this.next = new Uint32Array(this.dense * this.width);
    for (let state = 0; state < this.dense; state++) {
      if (state) this.next.copyWithin(state * this.width, 0, this.width);
      for (const [symbol, child] of tree[state]!.next) this.next[state * this.width + symbol] = child;
    }
    this.reached = new Uint32Array(tree.length);
    this.words = 1 + (clauses.length >>> 5);
    this.walk = this.walkOf("");
  } // prettier-ignore

  /** The clauses that a text meets, a bit each; asked again, it is not walked through again. */
  metBy(text: string): Uint32Array {
    if (this.walk.text !== text) this.walk = this.walkOf(text);
    return this.walk.met;
  }

  private walkOf(text: string): Walk {
    const { walks } = this;
    let walk = walks.get(text);
    if (walk) return walk;
    if (walks.size < REMEMBERED) walk = { text, met: new Uint32Array(this.words) };
    else {
      walk = walks.values().next().value!;
      walks.delete(walk.text);
      walk.text = text;
      walk.met.fill(0);
    }
    this.walkThrough(walk);
    walks.set(text, walk);
    return walk;
  }

  /** Where a state goes on with a symbol by a text of its own, 0 where it does not. */
  private childOf(state: number, symbol: number): number {
    const { childSymbols } = this;
    const end = this.from[state + 1]!;
    for (let k = this.from[state]!; k < end; k++) if (childSymbols[k] === symbol) return this.children[k]!;
    return 0;
  }

  private walkThrough({ text, met: bits }: Walk): void {
    const { symbols, next, dense, shorter, met, reached, width } = this;
    const scan = ++this.scan;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let symbol = symbols[code]!;
      if (symbol === UNKNOWN) symbol = symbols[code] = this.symbolOf.get(foldCode(code)) ?? 0;
      let child = 0;
      while (state >= dense && !(child = this.childOf(state, symbol))) state = shorter[state]!;
      state = child || next[state * width + symbol]!;
      const those = met[state];
      if (those === undefined || reached[state] === scan) continue;
      reached[state] = scan;
      for (let k = 0; k < those.length; k++) bits[those[k]! >>> 5]! |= 1 << (those[k]! & 31);
    }
  }
}

/** The most telling stretch of a text that is too long. */
export function beginning(text: string): string {
  const start = text.length > LONGEST ? Math.min(/^[ 0.,]*/.exec(text)![0].length, text.length - LONGEST) : 0;
  return text.slice(start, start + LONGEST);
}

interface Node {
  next: Map<number, number>;
  met: number[] | undefined;
}

/** All texts as one tree, by symbols. */
function treeOf(
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

interface State extends Node {
  /** The longest end of it that begins a text, too. */
  shorter: number;
}

/** The same from the shortest to the longest, each with the clauses that its ends meet. */
function linked(tree: readonly Node[]): State[] {
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
