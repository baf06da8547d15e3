import { PRECISION, WHOLE, type Coder, type Model } from "./coder.ts";

/** Lengths of frequencies in bits. */
const LENGTHS = PRECISION + 2;

/** The alphabet and the contexts of the model of {@link codeFrequencies}: the length of a frequency after that of the one before it. */
export const lengthModel = [LENGTHS, LENGTHS] as const;

/**
 * The frequencies of a model, context by context: of each its length in bits, and the bits behind the first.
 * @param lengths `null` for the model of the lengths itself, which is told as it is
 */
export function codeFrequencies<M extends Model>(
  coder: Coder<M>,
  frequencies: Uint16Array,
  size: number,
  lengths: M | null,
): void {
  for (let first = 0; first < frequencies.length; first += size) {
    const context = frequencies.subarray(first, first + size);
    const used = coder.bits(1, context.some((one) => one > 0) ? 1 : 0);
    if (used === 0) continue;
    let length = 0;
    for (let i = 0, left = WHOLE; i < size && left > 0; i++) {
      const one = context[i]!;
      if (lengths === null) context[i] = coder.bits(PRECISION + 1, one);
      else {
        length = coder.symbol(lengths, length, 32 - Math.clz32(one));
        const bits = length - 1;
        context[i] = length < 2 ? length : (1 << bits) | coder.bits(bits, one - (1 << bits));
      }
      left -= context[i]!;
    }
  }
}
