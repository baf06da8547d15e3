import type { Channel } from "./arcs.ts";
import { latin, latinAt } from "./arc-book.ts";
import { isSpelled, type Print } from "./print.ts";
import type { Reading } from "./reading.ts";

/** What a print may be read as, place by place, under a channel; channels that read it alike share one. */
export interface Lattice {
  /**
   * Where the steps of each place begin in this list, and after them those of the next place; behind these the steps: the number of an arc
   * in the book, shifted by {@link ARC}, the length of its print, shifted by 1, and 1 where it is spelled by letters that look alike.
   */
  steps: readonly number[];
  language: string;
  /** What it is read as by the word list; undefined until it is asked for. */
  whole: Reading | null | undefined;
}

/** Bits of a step below the number of its arc. */
export const ARC = 8;
/** Of these the ones that are its length, once they are shifted. */
export const LENGTH = 127;

// One word is read under many tables in a row: its lattices are kept until the next one.
let text: string | undefined;
const lattices: Lattice[] = [];
const channels: number[] = [];
const ofChannel: Lattice[] = [];
let laid: number[] = [];

/** The lattice of a print under a channel. */
export function latticeOf(print: Print, channel: Channel): Lattice {
  if (print.text !== text) {
    text = print.text;
    lattices.length = channels.length = ofChannel.length = 0;
  }
  for (let n = 0; n < channels.length; n++) if (channels[n] === channel.number) return ofChannel[n]!;
  lay(print, channel);
  let lattice = lattices.find(({ steps, language }) => language === channel.language && isLaid(steps));
  if (lattice === undefined) {
    lattice = { steps: laid, language: channel.language, whole: undefined };
    lattices.push(lattice);
    laid = [];
  }
  channels.push(channel.number);
  ofChannel.push(lattice);
  return lattice;
}

function isLaid(steps: readonly number[]): boolean {
  if (steps.length !== laid.length) return false;
  for (let n = 0; n < laid.length; n++) if (steps[n] !== laid[n]) return false;
  return true;
}

function lay(print: Print, channel: Channel): void {
  const { length } = print;
  const { starts, arcs } = channel;
  laid.length = 0;
  for (let i = 0; i < length + 2; i++) laid.push(0);
  for (let i = 0; i <= length; i++) {
    laid[i] = laid.length;
    if (i < length) {
      layArcs(print, channel, i, print.numbers[i]!, false);
      layArcs(print, channel, i, print.alike[i]!, true);
    }
    // What print leaves out; a print of two letters leaves out nothing.
    if (length > 2) for (let at = starts[0]!; at < starts[1]!; at++) laid.push(arcs[at]! << ARC);
  }
  laid[length + 1] = laid.length;
}

/** The arcs that the print has at a place; `alike`: as its letters look. */
function layArcs(print: Print, { starts, arcs }: Channel, i: number, number: number, alike: boolean): void {
  if (number === 0 || number + 1 >= starts.length) return;
  for (let at = starts[number]!, end = starts[number + 1]!; at < end; at++) {
    const arc = arcs[at]!;
    const begin = latinAt[arc]!;
    const stop = latinAt[arc + 1]!;
    // The first character of an arc is that of the print, as the arcs are laid out by it.
    if ((stop - begin > 1 || alike) && !isSpelled(print, alike, i, latin, begin, stop)) continue;
    laid.push((arc << ARC) | ((stop - begin) << 1) | (alike ? 1 : 0));
  }
}
