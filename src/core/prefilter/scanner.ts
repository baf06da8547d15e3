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
  private readonly next: Uint16Array;
  private readonly dense: number;
  /**
   * What is to be known of each state, side by side, since every step of a walk needs all of it: {@link GOES_ON}, {@link SHORTER},
   * {@link CHILDREN}, {@link MET}.
   */
  private readonly states: Uint32Array;
  /** The children of states, each behind its symbol. Most have one or none: rows for all would not fit into a cache. */
  private readonly children: Uint16Array;
  /** How many clauses are met where a state is reached, and which. */
  private readonly metThere: Uint16Array;
  /** The walk in which a state was last reached: nothing needs to be wiped between two texts. */
  private readonly reached: Uint32Array;
  private scan = 0;
  /** Those of the texts that were asked about last; the next one replaces the oldest. */
  private readonly walks: Walk[] = [];
  private readonly placeOf = new Map<string, number>();
  private oldest = 0;
  /** The place of the text that was asked about last. */
  private last = 0;
  private readonly words: number;

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
    if (tree.length > 0xffff) throw new RangeError("too many states for tables of 16 bits");
    this.dense = 1 + tree[0]!.next.size;
    const children: number[] = [];
    const metThere: number[] = [0];
    this.states = new Uint32Array((tree.length + 1) * SIZE);
    tree.forEach(({ next, shorter, met }, state) => {
      const at = state * SIZE;
      this.states[at + SHORTER] = shorter;
      this.states[at + CHILDREN] = children.length;
      for (const [symbol, child] of next) {
        this.states[at + GOES_ON]! |= 1 << (symbol & 31);
        children.push(symbol, child);
      }
      if (met) this.states[at + MET] = metThere.push(met.length, ...met) - met.length - 1;
    });
    this.states[tree.length * SIZE + CHILDREN] = children.length;
    this.children = Uint16Array.from(children);
    this.metThere = Uint16Array.from(metThere);
    this.next = new Uint16Array(this.dense * this.width);
    for (let state = 0; state < this.dense; state++) {
      if (state) this.next.copyWithin(state * this.width, 0, this.width);
      for (const [symbol, child] of tree[state]!.next) this.next[state * this.width + symbol] = child;
    }
    this.reached = new Uint32Array(tree.length);
    this.words = 1 + (clauses.length >>> 5);
    this.addWalk("");
  } // prettier-ignore

  /** The clauses that a text meets, a bit each; asked again, it is not walked through again. */
  metBy(text: string): Uint32Array {
    const walk = this.walks[this.last]!;
    if (walk.text === text) return walk.met;
    // References that are read together are asked about in their order again and again.
    const next = this.last + 1 < this.walks.length ? this.last + 1 : 0;
    if (this.walks[next]!.text === text) this.last = next;
    else this.last = this.placeOf.get(text) ?? this.addWalk(text);
    return this.walks[this.last]!.met;
  }

  private addWalk(text: string): number {
    const place = this.oldest;
    this.oldest = (place + 1) % REMEMBERED;
    const known = this.walks[place];
    if (known) {
      this.placeOf.delete(known.text);
      known.text = text;
      known.met.fill(0);
    } else this.walks.push({ text, met: new Uint32Array(this.words) });
    this.walkThrough(this.walks[place]!);
    this.placeOf.set(text, place);
    return place;
  }

  /** Where a state goes on with a symbol by a text of its own, 0 where it does not. */
  private childOf(state: number, symbol: number): number {
    const { states, children } = this;
    const at = state * SIZE;
    if (!((states[at + GOES_ON]! >>> (symbol & 31)) & 1)) return 0;
    const end = states[at + SIZE + CHILDREN]!;
    for (let k = states[at + CHILDREN]!; k < end; k += 2) if (children[k] === symbol) return children[k + 1]!;
    return 0;
  }

  private walkThrough({ text, met }: Walk): void {
    const { symbols, next, dense, states, metThere, reached, width } = this;
    const scan = ++this.scan;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let symbol = symbols[code]!;
      if (symbol === UNKNOWN) symbol = symbols[code] = this.symbolOf.get(foldCode(code)) ?? 0;
      let child = 0;
      while (state >= dense && !(child = this.childOf(state, symbol)))
        state = states[state * SIZE + SHORTER]!;
      state = child || next[state * width + symbol]!;
      const at = states[state * SIZE + MET]!;
      if (at === 0 || reached[state] === scan) continue;
      reached[state] = scan;
      for (let k = at + metThere[at]!; k > at; k--) met[metThere[k]! >>> 5]! |= 1 << (metThere[k]! & 31);
    }
  }
}

/** Which symbols a state may go on with, a bit for each rest of a division by 32: mostly there is none. */
const GOES_ON = 0;
/** The state of the longest end of it that begins a text, too. */
const SHORTER = 1;
/** Where its children begin. */
const CHILDREN = 2;
/** Where the clauses stand that are met, 0 for none. */
const MET = 3;
const SIZE = 4;

/** The most telling stretch of a text that is too long. */
export function beginning(text: string): string {
  const start = text.length > LONGEST ? Math.min(/^[ 0.,]*/.exec(text)![0].length, text.length - LONGEST) : 0;
  return text.slice(start, start + LONGEST);
}

/**
 * What is looked for of a clause, without texts that have another of them inside: `report` says all that `a report` would.
 * Builds know no more than this.
 */
export function lookedFor(clause: Clause): Clause {
  const texts = [...new Set(clause.map(beginning))];
  return texts.filter((text) => !texts.some((other) => other !== text && text.includes(other)));
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
