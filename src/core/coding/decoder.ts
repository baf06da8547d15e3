import { codeFrequencies } from "./code-frequencies.ts";
import { PRECISION, WHOLE, type Coder } from "./coder.ts";

/** The least state of a coder; a state has 31 bits at most, with which engines are quick. */
export const LEAST = 1 << 15;

/** Reads what scripts/coding/encoder.ts wrote: asymmetric numeral systems (Duda 2013) with fixed frequencies. */
export class Decoder implements Coder {
  readonly writes = false;
  private readonly words: Uint16Array;
  /** How many bits are read. */
  private at = 0;

  constructor({ buffer, byteOffset, byteLength }: Uint8Array) {
    this.words = new Uint16Array(buffer, byteOffset, byteLength >> 1);
  }

  bits(count: number): number {
    const { words, at } = this;
    this.at = at + count;
    const two = (words[at >> 4]! << 16) | words[(at >> 4) + 1]!;
    return (two >>> (32 - (at & 15) - count)) & ((1 << count) - 1);
  }

  symbols(symbols: Uint8Array, contexts: Uint16Array): void {
    const { parts, spans, size } = this.model();
    const half = symbols.length >> 1;
    if (symbols.length & 1) symbols[2 * half] = this.bits(8);
    const { words } = this;
    let at = ((this.at + 15) >> 4) + 4;
    // Two states in turn: an engine does not wait for what one of them needs from memory. No branches, which would go the way that
    // nobody expects half of the time: all bits of `short` are set where a state has to take a word, or none.
    let state = (words[at - 4]! << 16) | words[at - 3]!;
    let other = (words[at - 2]! << 16) | words[at - 1]!;
    const every = contexts.length === 1 ? 0 : -1;
    let before = 0;
    let otherBefore = 0;
    for (let i = 0, j = half; i < half; i++, j++) {
      const given = contexts[i & every]!;
      const context = (given & 1023) + (before & (given >> 10));
      const part = state & (WHOLE - 1);
      symbols[i] = before = parts[context * WHOLE + part]!;
      const span = spans[context * size + before]!;
      state = (Math.imul(span >> 16, state >> PRECISION) + part - (span & 0xffff)) | 0;
      const short = (state - LEAST) >> 31;
      state = (state << (short & 16)) | (words[at]! & short);
      at -= short;

      const otherGiven = contexts[j & every]!;
      const otherContext = (otherGiven & 1023) + (otherBefore & (otherGiven >> 10));
      const otherPart = other & (WHOLE - 1);
      symbols[j] = otherBefore = parts[otherContext * WHOLE + otherPart]!;
      const otherSpan = spans[otherContext * size + otherBefore]!;
      other = (Math.imul(otherSpan >> 16, other >> PRECISION) + otherPart - (otherSpan & 0xffff)) | 0;
      const otherShort = (other - LEAST) >> 31;
      other = (other << (otherShort & 16)) | (words[at]! & otherShort);
      at -= otherShort;
    }
    this.at = 16 * at;
  }

  /** Which symbol each part of the whole stands for in each context; of each symbol the frequency and, in the lower bits, where its parts begin. */
  private model(): { parts: Uint8Array; spans: Int32Array; size: number } {
    const [contexts, size] = [this.bits(10), this.bits(9)];
    const frequencies = new Uint16Array(size * contexts);
    codeFrequencies(this, frequencies, size);
    const spans = new Int32Array(size * contexts);
    const parts = new Uint8Array(WHOLE * contexts);
    for (let context = 0, at = 0; context < contexts; context++)
      for (let symbol = 0, start = context * WHOLE; symbol < size; symbol++, at++) {
        const frequency = frequencies[at]!;
        if (frequency === 0) continue;
        spans[at] = (frequency << 16) | (start & (WHOLE - 1));
        parts.fill(symbol, start, (start += frequency));
      }
    return { parts, spans, size };
  }
}
