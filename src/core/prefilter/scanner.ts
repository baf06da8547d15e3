import { childrenOf, type Children } from "./children.ts";
import { foldCode } from "./fold.ts";
import { beginning } from "./looked-for.ts";
import type { Clause } from "./need.ts";
import { linked, treeOf } from "./states.ts";

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
  /** The state of the longest end of each that begins a text, too. */
  private readonly shorter: Uint16Array;
  /** Where each of the other states goes on: most with one symbol or none, so that rows for all would not fit into a cache. */
  private readonly children: Children;
  /** Where the clauses stand that are met in each state, 0 for none; there, how many they are, and which. */
  private readonly metAt: Uint16Array;
  private readonly metThere: Uint16Array;
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
    const metThere: number[] = [0];
    this.shorter = Uint16Array.from(tree, ({ shorter }) => shorter);
    this.metAt = Uint16Array.from(tree, ({ met }) => (met ? metThere.push(met.length, ...met) - met.length - 1 : 0));
    this.metThere = Uint16Array.from(metThere);
    this.children = childrenOf(tree, this.dense, this.width);
    this.next = new Uint16Array(this.dense * this.width);
    for (let state = 0; state < this.dense; state++) {
      if (state) this.next.copyWithin(state * this.width, 0, this.width);
      for (const [symbol, child] of tree[state]!.next) this.next[state * this.width + symbol] = child;
    }
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
      for (let word = 0; word < known.met.length; word++) known.met[word] = 0;
    } else this.walks.push({ text, met: new Uint32Array(this.words) });
    this.walkThrough(this.walks[place]!);
    this.placeOf.set(text, place);
    return place;
  }

  private walkThrough({ text, met }: Walk): void {
    const { symbols, next, dense, shorter, metAt, metThere, width } = this;
    const { from, parent, child } = this.children;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let symbol = symbols[code]!;
      if (symbol === UNKNOWN) symbol = symbols[code] = this.symbolOf.get(foldCode(code)) ?? 0;
      for (;;) {
        if (state < dense) {
          state = next[state * width + symbol]!;
          break;
        }
        const place = from[state]! + symbol;
        if (parent[place] === state) {
          state = child[place]!;
          break;
        }
        state = shorter[state]!;
      }
      const at = metAt[state]!;
      if (at === 0) continue;
      for (let k = at + metThere[at]!; k > at; k--) met[metThere[k]! >>> 5]! |= 1 << (metThere[k]! & 31);
    }
  }
}
