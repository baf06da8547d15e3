import { CLASS_COSTS } from "../lexicon/class-costs.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { allowed, ARC, arcCosts, before, codes, codesAt, LENGTH } from "./arc-book.ts";
import { isFirstHalf, type FirstHalves } from "./first-halves.ts";
import type { Lattice } from "./lattice.ts";
import type { Print } from "./print.ts";

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
let length: number;
let steps: Int32Array;
let lexicon: Lexicon;
let halves: FirstHalves | null;
let visit: Visit;

/**
 * Visits all words of the list that the print has from a place on.
 * @param firstHalves of compounds; the visitor may lower {@link bounds}
 */
export function walkList(
  print: Print,
  from: number,
  lattice: Lattice,
  list: Lexicon,
  firstHalves: FirstHalves | null,
  visitor: Visit,
): void {
  length = print.length;
  steps = lattice.steps;
  lexicon = list;
  halves = firstHalves;
  visit = visitor;
  bounds.cut = Infinity;
  walk(from, list.root, 0, 0, 0, 0, false);
}

/** On from a place in the print and a node of the automaton. `words`: those of the list before this one. */
function walk(
  i: number,
  from: number,
  words: number,
  previous: number,
  start: number,
  sum: number,
  compound: boolean,
): void {
  const { edges, root, rootEdges } = lexicon;
  arcs: for (let n = steps[i]!, end = steps[i + 1]!; n < end; n++) {
    const taken = steps[n]!;
    const arc = taken >> ARC;
    if (allowed[before[arc]! + previous] === 0) continue;
    const cost = sum + arcCosts[arc]! + (taken & 1);
    if (cost > bounds.letters) {
      if (cost < bounds.cut) bounds.cut = cost;
      continue;
    }
    if (cost + CHEAPEST > bounds.word) continue;
    const to = i + ((taken >> 1) & LENGTH);
    let node = from;
    let place = words;
    let at = start;
    let final = false;
    let letter = 0;
    for (let c = codesAt[arc]!, last = codesAt[arc + 1]!; c < last; c++) {
      if (node === 0) continue arcs;
      letter = codes[c]!;
      let edge: number;
      let here: number;
      if (node === root) {
        edge = rootEdges[letter]!;
        if (edge < 0) continue arcs;
        here = edges[edge]!;
      } else
        for (edge = 2 * node - 2; ; edge += 2) {
          here = edges[edge]!;
          if ((here & 63) === letter) break;
          if ((here & 63) > letter || (here & 128) !== 0) continue arcs;
        }
      if (final) place++;
      place += edges[edge + 1]!;
      final = (here & 64) !== 0;
      node = here >>> 8;
      path[at++] = letter;
    }
    if (final) {
      visit(to, at, cost, place, compound);
      // A compound begins with its first half, which is no word for itself.
      if (halves !== null && !compound && to >= 2 && length - to > 3 && isFirstHalf(halves, place))
        walk(to, root, 0, letter, at, cost + COMPOUND, true);
      place++;
    }
    if (node > 0) walk(to, node, place, letter, at, cost, compound);
  }
}
