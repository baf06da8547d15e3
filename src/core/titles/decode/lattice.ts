import { ARC, latin, latinAt, LENGTH } from "./arc-book.ts";
import type { Channel } from "./arcs.ts";
import type { Print } from "./print.ts";
import type { Reading } from "./reading.ts";

/** What a print may be read as, place by place, under a channel; channels that read it alike share one. */
export interface Lattice {
  /** Where the steps of each place begin in this list, and after them those of the next place; behind these the steps: see {@link ARC}. */
  steps: Int32Array;
  size: number;
  language: string;
  /** What it is read as by the word list; undefined until it is asked for. */
  whole: Reading | null | undefined;
}

// One word is read under many tables in a row: its lattices are kept until the next one. They are made but once, and laid out anew.
let text: string | undefined;
const lattices: Lattice[] = [];
let laid = 0;
const channels: number[] = [];
const ofChannel: Lattice[] = [];
let known = 0;

/** The lattice of a print under a channel; it stays until another print is asked for. */
export function latticeOf(print: Print, channel: Channel): Lattice {
  if (print.text !== text) {
    text = print.text;
    laid = known = 0;
  }
  for (let n = 0; n < known; n++) if (channels[n] === channel.number) return ofChannel[n]!;
  const fresh = (lattices[laid] ??= { steps: new Int32Array(512), size: 0, language: "", whole: undefined });
  lay(fresh, print, channel);
  let lattice = fresh;
  for (let n = 0; n < laid && lattice === fresh; n++)
    if (areSame(lattices[n]!, fresh)) lattice = lattices[n]!;
  if (lattice === fresh) laid++;
  channels[known] = channel.number;
  ofChannel[known++] = lattice;
  return lattice;
}

function areSame(one: Lattice, other: Lattice): boolean {
  if (one.size !== other.size || one.language !== other.language) return false;
  for (let n = 0; n < one.size; n++) if (one.steps[n] !== other.steps[n]) return false;
  return true;
}

function lay(lattice: Lattice, print: Print, { starts, steps: arcs, language }: Channel): void {
  const { length, numbers, alike, mixed } = print;
  const silent = length > 2 ? starts[1]! - starts[0]! : 0;
  let { steps } = lattice;
  let size = length + 2;
  for (let i = 0; i <= length; i++) {
    // No place has more steps than there are arcs.
    if (size + 2 * arcs.length > steps.length) {
      const grown = new Int32Array(2 * (size + 2 * arcs.length));
      grown.set(steps);
      lattice.steps = steps = grown;
    }
    steps[i] = size;
    for (let look = 0; look < (mixed ? 2 : 1) && i < length; look++) {
      const number = look === 0 ? numbers[i]! : alike[i]!;
      if (number === 0 || number + 1 >= starts.length) continue;
      for (let at = starts[number]!, end = starts[number + 1]!; at < end; at++) {
        const arc = arcs[at]!;
        // The first character of an arc is that of the print, as the arcs are laid out by it.
        if ((look === 0 && ((arc >> 1) & LENGTH) === 1) || isSpelled(print, look === 1, i, arc))
          steps[size++] = arc | look;
      }
    }
    // What print leaves out; a print of two letters leaves out nothing.
    for (let n = 0; n < silent; n++) steps[size++] = arcs[starts[0]! + n]!;
  }
  steps[length + 1] = size;
  lattice.size = size;
  lattice.language = language;
  lattice.whole = undefined;
}

/**
 * Whether the print from a place on is spelled like an arc.
 * @param alike by the letters that its own look like, and not by these themselves
 */
function isSpelled(
  { length, characters, plain }: Print,
  alike: boolean,
  place: number,
  step: number,
): boolean {
  const size = (step >> 1) & LENGTH;
  if (place + size > length) return false;
  const letters = alike ? plain : characters;
  let same = true;
  for (let c = latinAt[step >> ARC]!, i = place; i < place + size; c++, i++) {
    if (letters[i] !== latin[c]) return false;
    same &&= letters[i] === characters[i];
  }
  return same !== alike;
}
