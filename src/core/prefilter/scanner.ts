import { foldCode } from "./fold.ts";
import type { Clause } from "./need.ts";

/** Longer texts are looked for by their beginning: that is telling enough, and keeps the automaton small. */
const LONGEST = 6;
const UNKNOWN = 0xffff;

const REMEMBERED = 4;

/** One walk through a text, and the clauses that it met: those that carry its number. */
interface Walk {
  text: string;
  scan: number;
  metIn: Uint32Array;
}

/** Finds which of many clauses a text meets, in one walk through it (Aho and Corasick 1975). */
export class Scanner {
  /** For each UTF-16 code unit its number among the characters of the texts; 0 for all others. */
  private readonly symbols = new Uint16Array(0x10000).fill(UNKNOWN);
  private readonly symbolOf = new Map<number, number>();
  private readonly width: number;
  /** The next state, by state and symbol. */
  private readonly next: Uint32Array;
  /** The clauses that are met where a state is reached. */
  private readonly met: (readonly number[] | undefined)[];
  /** The walk in which a state was last reached: nothing needs to be wiped between two texts. */
  private readonly reached: Uint32Array;
  private scan = 0;
  /** The texts that were asked about last: a reference, its title, the name of its container. */
  private readonly walks: Walk[];
  private oldest = 0;
  /** That of the text that was asked about last. */
  private walk: Walk;

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
    const tree = treeOf([...texts], (code) => this.symbolOf.get(code)!);
    this.next = new Uint32Array(tree.length * this.width);
    this.met = tree.map(({ met }) => met);
    link(tree, this.next, this.met, this.width);
    this.reached = new Uint32Array(tree.length);
    this.walks = Array.from({ length: REMEMBERED }, () => ({ text: "", scan: 0, metIn: new Uint32Array(clauses.length) }));
    this.walk = this.walks[0]!;
  } // prettier-ignore

  /** Whether the text meets a clause; asked for many clauses of one text, it is walked through once. */
  meets(text: string, clause: number): boolean {
    let { walk } = this;
    if (walk.text !== text || !walk.scan) walk = this.walk = this.walkOf(text);
    return walk.metIn[clause] === walk.scan;
  }

  private walkOf(text: string): Walk {
    const known = this.walks.find((walk) => walk.text === text && walk.scan);
    if (known) return known;
    const walk = this.walks[this.oldest]!;
    this.oldest = (this.oldest + 1) % REMEMBERED;
    this.walkThrough(text, walk);
    return walk;
  }

  private walkThrough(text: string, walk: Walk): void {
    const { symbols, next, met, reached, width } = this;
    const { metIn } = walk;
    const scan = ++this.scan;
    walk.text = text;
    walk.scan = scan;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let symbol = symbols[code]!;
      if (symbol === UNKNOWN) symbol = symbols[code] = this.symbolOf.get(foldCode(code)) ?? 0;
      state = next[state * width + symbol]!;
      const those = met[state];
      if (those === undefined || reached[state] === scan) continue;
      reached[state] = scan;
      for (let k = 0; k < those.length; k++) metIn[those[k]!] = scan;
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

/** Fills in where a state goes on, also where none of its own texts does: as the longest end of it that begins one. */
function link(
  tree: readonly Node[],
  next: Uint32Array,
  met: (readonly number[] | undefined)[],
  width: number,
): void {
  const shorter = new Uint32Array(tree.length);
  const queue = [0];
  for (const number of queue) {
    const rest = shorter[number]!;
    if (number) {
      next.copyWithin(number * width, rest * width, (rest + 1) * width);
      const own = met[number];
      const others = met[rest];
      if (own && others) met[number] = [...own, ...others];
      else met[number] ??= others;
    }
    for (const [symbol, child] of tree[number]!.next) {
      shorter[child] = number ? next[number * width + symbol]! : 0;
      next[number * width + symbol] = child;
      queue.push(child);
    }
  }
}
