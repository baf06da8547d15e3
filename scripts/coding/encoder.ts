import { codeFrequencies } from "../../src/core/coding/code-frequencies.ts";
import { contextAt, PRECISION, WHOLE, type Coder } from "../../src/core/coding/coder.ts";
import { LEAST } from "../../src/core/coding/decoder.ts";
import { sharesOf } from "./shares-of.ts";

/** Writes what src/core/coding/decoder.ts reads. */
export class Encoder implements Coder {
  readonly writes = true;
  private readonly words: number[] = [];
  /** Bits that are no word yet, and how many of them there are. */
  private rest = 0;
  private count = 0;

  bits(count: number, bits: number): number {
    this.rest = (this.rest << count) | bits;
    this.count += count;
    if (this.count >= 16) {
      this.count -= 16;
      this.words.push((this.rest >> this.count) & 0xffff);
      this.rest &= (1 << this.count) - 1;
    }
    return bits;
  }

  symbols(symbols: Uint8Array, contexts: Uint16Array): void {
    const half = symbols.length >> 1;
    const at = Uint16Array.from(symbols, (_, i) => contextAt(symbols, contexts, i));
    const [many, size] = [most(at) + 1, most(symbols) + 1];
    this.bits(10, many);
    this.bits(9, size);
    const counts = new Uint32Array(many * size);
    symbols.subarray(0, 2 * half).forEach((symbol, i) => counts[at[i]! * size + symbol]!++);
    const frequencies = sharesOf(counts, size, WHOLE);
    codeFrequencies(this, frequencies, size);
    if (symbols.length & 1) this.bits(8, symbols.at(-1)!);
    if (this.count > 0) this.bits(16 - this.count, 0);

    // What is read first is written last.
    const starts = startsOf(frequencies, size);
    const words: number[] = [];
    const states = [LEAST, LEAST];
    for (let i = half - 1; i >= 0; i--)
      for (const side of [1, 0] as const) {
        const here = at[i + side * half]! * size + symbols[i + side * half]!;
        const frequency = frequencies[here]!;
        let state = states[side]!;
        if (state >= frequency * 2 ** (31 - PRECISION)) {
          words.push(state & 0xffff);
          state >>= 16;
        }
        states[side] = Math.floor(state / frequency) * WHOLE + (state % frequency) + starts[here]!;
      }
    for (const state of states.reverse()) words.push(state & 0xffff, state >> 16);
    for (let i = words.length - 1; i >= 0; i--) this.words.push(words[i]!);
  }

  bytes(): Uint8Array {
    if (this.count > 0) this.bits(16 - this.count, 0);
    // One more, since bits are looked for in two at once.
    return new Uint8Array(Uint16Array.from([...this.words, 0]).buffer);
  }
}

/** Where the parts of the whole begin that are a symbol's. */
function startsOf(frequencies: Uint16Array, size: number): Uint16Array {
  let start = 0;
  return frequencies.map((one, i) => {
    if (i % size === 0) start = 0;
    start += one;
    return start - one;
  });
}

const most = (values: Iterable<number>): number => Math.max(0, ...new Set(values));
