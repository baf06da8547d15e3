import { CLASS_COSTS } from "../lexicon/class-costs.ts";
import type { Channel } from "./arcs.ts";
import { isSpelled, type Print } from "./print.ts";

/**
 * A word of the list that the print has from the beginning of the walk on. Its letters are the first `letters` of {@link path}.
 * @param to where it ends in the print
 * @param cost of its letters, and of being a compound
 * @param word its number in the list; of a compound that of the second half
 */
export type Visit = (to: number, letters: number, cost: number, word: number, compound: boolean) => void;

/** Cost of a compound that no list has, besides its second half: `госизмена`. */
const COMPOUND = 6;
const CHEAPEST = CLASS_COSTS[0]!;

// One walk at a time: its state is kept here, so that a step makes nothing new.
export const path = new Uint8Array(256);
/** Letters that cost more are not tried, nor words that would; `cut` is the least that letters cost which were not tried. */
export const bounds = { letters: Infinity, word: Infinity, cut: Infinity };
let print: Print;
let channel: Channel;
let halves: ReadonlySet<number> | null;
let visit: Visit;

/**
 * Visits all words of the list that the print has from a place on.
 * @param firstHalves numbers of words that begin compounds; the visitor may lower {@link bounds}
 */
export function walkList(
  text: Print,
  from: number,
  through: Channel,
  firstHalves: ReadonlySet<number> | null,
  visitor: Visit,
): void {
  print = text;
  channel = through;
  halves = firstHalves;
  visit = visitor;
  bounds.cut = Infinity;
  walk(from, through.lexicon.root, 0, 0, 0, 0, false);
}

/** On from a place in the print and a node of the automaton. `before`: words of the list before this one. */
function walk(
  i: number,
  node: number,
  before: number,
  previous: number,
  letters: number,
  cost: number,
  compound: boolean,
): void {
  if (i < print.length) {
    const number = print.numbers[i]!;
    if (number > 0) step(i, number, false, node, before, previous, letters, cost, compound);
    const alike = print.alike[i]!;
    if (alike > 0) step(i, alike, true, node, before, previous, letters, cost, compound);
  }
  // Most letters can be followed by no sign that print leaves out.
  if (print.length > 2 && channel.silent[previous] === 1)
    step(i, 0, false, node, before, previous, letters, cost, compound);
}

function step(
  i: number,
  number: number,
  alike: boolean,
  from: number,
  before: number,
  previous: number,
  start: number,
  sum: number,
  compound: boolean,
): void {
  const { starts, latinAt, latin, costs, allowed, codesAt, codes, lexicon } = channel;
  if (number + 1 >= starts.length) return;
  const conditions = channel.before;
  const { edges, skipped, targets, root, rootEdges } = lexicon;
  const extra = alike ? 1 : 0;
  arcs: for (let arc = starts[number]!, end = starts[number + 1]!; arc < end; arc++) {
    if (allowed[conditions[arc]! + previous] === 0) continue;
    const cost = sum + costs[arc]! + extra;
    if (cost > bounds.letters) {
      if (cost < bounds.cut) bounds.cut = cost;
      continue;
    }
    if (cost + CHEAPEST > bounds.word) continue;
    const begin = latinAt[arc]!;
    const stop = latinAt[arc + 1]!;
    // The first character of an arc is that of the print, as the arcs are laid out by it.
    if ((stop - begin > 1 || alike) && !isSpelled(print, alike, i, latin, begin, stop)) continue;
    const to = i + stop - begin;
    let node = from;
    let place = before;
    let at = start;
    let final = false;
    let letter = 0;
    for (let c = codesAt[arc]!, last = codesAt[arc + 1]!; c < last; c++) {
      if (node === 0) continue arcs;
      letter = codes[c]!;
      let edge = node - 1;
      if (node === root) {
        edge = rootEdges[letter]!;
        if (edge < 0) continue arcs;
      } else
        for (; ; edge++) {
          const here = edges[edge]!;
          if ((here & 63) === letter) break;
          if ((here & 63) > letter || (here & 128) !== 0) continue arcs;
        }
      if (final) place++;
      place += skipped[edge]!;
      final = (edges[edge]! & 64) !== 0;
      node = targets[edge]!;
      path[at++] = letter;
    }
    if (final) {
      visit(to, at, cost, place, compound);
      // A compound begins with its first half, which is no word for itself.
      if (halves !== null && !compound && to >= 2 && print.length - to > 3 && halves.has(place))
        walk(to, lexicon.root, 0, letter, at, cost + COMPOUND, true);
      place++;
    }
    if (node > 0) walk(to, node, place, letter, at, cost, compound);
  }
}
