import { codeFrequencies, lengthModel } from "./code-frequencies.ts";
import { PRECISION, WHOLE, type Coder, type Model } from "./coder.ts";

/** The least state of a coder; a state has 31 bits at most, with which engines are quick. */
export const LEAST = 1 << 15;

/** A model for decoding: where the shares of the symbols begin, and which symbol each part of the whole stands for. */
interface Shares extends Model {
  readonly frequencies: Uint16Array;
  readonly starts: Uint16Array;
  readonly symbols: Uint8Array;
}

/** Reads what scripts/coding/encoder.ts wrote: asymmetric numeral systems (Duda 2013) with fixed frequencies. */
export class Decoder implements Coder<Shares> {
  readonly writes = false;
  private state: number;
  private at = 0;
  private readonly lengths: Shares;

  constructor(private readonly bytes: Uint8Array) {
    this.state = this.next() * 65536 + this.next();
    this.lengths = this.shares(...lengthModel, null);
  }

  model(size: number, contexts = 1): Shares {
    return this.shares(size, contexts, this.lengths);
  }

  symbol({ frequencies, starts, symbols, size }: Shares, context: number): number {
    const part = this.state & (WHOLE - 1);
    const symbol = symbols[context * WHOLE + part]!;
    const at = context * size + symbol;
    this.take(frequencies[at]! * (this.state >> PRECISION) + part - starts[at]!);
    return symbol;
  }

  bits(count: number): number {
    const bits = this.state & ((1 << count) - 1);
    this.take(this.state >> count);
    return bits;
  }

  private take(state: number): void {
    // Without a branch, which would go the way that nobody expects half of the time: all bits of `short` are set, or none.
    const short = (state - LEAST) >> 31;
    const { bytes, at } = this;
    const next = bytes[at]! | (bytes[at + 1]! << 8);
    this.state = (state << (short & 16)) | (next & short);
    this.at = at - (short << 1);
  }

  private next(): number {
    const at = this.at;
    this.at = at + 2;
    return this.bytes[at]! | (this.bytes[at + 1]! << 8);
  }

  private shares(size: number, contexts: number, lengths: Shares | null): Shares {
    const frequencies = new Uint16Array(size * contexts);
    codeFrequencies(this, frequencies, size, lengths);
    const starts = new Uint16Array(size * contexts);
    const symbols = new Uint8Array(WHOLE * contexts);
    for (let context = 0; context < contexts; context++)
      for (let symbol = 0, start = 0; symbol < size && start < WHOLE; symbol++) {
        const at = context * size + symbol;
        starts[at] = start;
        const end = start + frequencies[at]!;
        symbols.fill(symbol, context * WHOLE + start, context * WHOLE + end);
        start = end;
      }
    return { size, contexts, frequencies, starts, symbols };
  }
}
