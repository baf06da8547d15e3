import { codeFrequencies, lengthModel } from "../../src/core/coding/code-frequencies.ts";
import { PRECISION, WHOLE, type Coder, type Model } from "../../src/core/coding/coder.ts";
import { LEAST } from "../../src/core/coding/decoder.ts";
import { sharesOf } from "./shares-of.ts";

/** How often each symbol was met. */
interface Counts extends Model {
  readonly counts: Uint32Array;
  frequencies: Uint16Array;
}

/** Something to be written: a share of a whole that has so many bits. */
type Step = [frequency: number, start: number, bits: number];
/** The same when the frequencies are not known yet: `null` for those of the model themselves. */
type Met = [model: Counts, context: number, symbol: number] | [model: Counts, context: null] | Step;

/** Writes what src/core/coding/decoder.ts reads. What is read first is written last, when all is known. */
export class Encoder implements Coder<Counts> {
  readonly writes = true;
  private met: Met[] = [];
  private readonly lengths: Counts;

  constructor() {
    this.lengths = this.model(...lengthModel);
  }

  model(size: number, contexts = 1): Counts {
    const model = {
      size,
      contexts,
      counts: new Uint32Array(size * contexts),
      frequencies: new Uint16Array(),
    };
    this.met.push([model, null]);
    return model;
  }

  symbol(model: Counts, context: number, symbol: number): number {
    if (!(symbol >= 0 && symbol < model.size && context >= 0 && context < model.contexts))
      throw new Error(`${symbol} in context ${context}: the model has ${model.size} in ${model.contexts}`);
    model.counts[context * model.size + symbol]!++;
    this.met.push([model, context, symbol]);
    return symbol;
  }

  bits(count: number, bits: number): number {
    if (count > 0) this.met.push([1, bits, count]);
    return bits;
  }

  bytes(): Uint8Array {
    const [first, ...met] = this.met;
    // The frequencies of all models but that of their lengths, in the places where the models are made; then those of the lengths.
    const rest = met.flatMap((one) => (one[1] === null ? this.frequenciesOf(one[0] as Counts) : [one]));
    const all = [...this.frequenciesOf(first![0] as Counts), ...rest];
    return this.written(all);
  }

  private frequenciesOf(model: Counts): Met[] {
    model.frequencies = sharesOf(model.counts, model.size, WHOLE);
    this.met = [];
    codeFrequencies(this, model.frequencies, model.size, model === this.lengths ? null : this.lengths);
    return this.met;
  }

  private written(met: readonly Met[]): Uint8Array {
    const words: number[] = [];
    let state = LEAST;
    for (let i = met.length - 1; i >= 0; i--) {
      const [frequency, start, bits] = stepOf(met[i]!);
      if (state >= frequency * 2 ** (31 - bits)) {
        words.push(state & 0xffff);
        state >>= 16;
      }
      state = Math.floor(state / frequency) * 2 ** bits + (state % frequency) + start;
    }
    words.push(state & 0xffff, state >> 16);
    return Uint8Array.from(words.reverse().flatMap((word) => [word & 255, word >> 8]));
  }
}

function stepOf(met: Met): Step {
  if (typeof met[0] === "number") return met as Step;
  const [{ frequencies, size }, context, symbol] = met as [Counts, number, number];
  const at = context * size;
  const start = frequencies.subarray(at, at + symbol).reduce((sum, one) => sum + one, 0);
  return [frequencies[at + symbol]!, start, PRECISION];
}
