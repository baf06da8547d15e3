/** How frequent each symbol of an alphabet is in each of many contexts: parts of {@link WHOLE}. */
export interface Model {
  readonly size: number;
  readonly contexts: number;
}

/** Bits of a frequency, and the sum of those of a context. */
export const PRECISION = 10;
export const WHOLE = 1 << PRECISION;

/**
 * Something that symbols go through on their way into bytes or out of them. The same code that says what comes in which order does for
 * both: an encoder writes the symbol that it is given, a decoder does not look at it, and both return the one that stands there.
 */
export interface Coder<M extends Model = Model> {
  readonly writes: boolean;
  /** A model, which stands in the bytes itself. */
  model(size: number, contexts?: number): M;
  /** A symbol of an alphabet of 256 at most, in few bits if it is frequent in this context. */
  symbol(model: M, context: number, symbol: number): number;
  /** So many bits, 14 at most, of which nothing is known. */
  bits(count: number, bits: number): number;
}

/** The size of the alphabet for {@link number}. */
export const SIZES = 64;

/** A number from 0 on: its size, of which there are two for each power of two, and the bits behind it. */
export function number<M extends Model>(coder: Coder<M>, sizes: M, context: number, value: number): number {
  const size = coder.symbol(sizes, context, value < 2 ? value : sizeOf(value));
  if (size < 4) return size;
  const count = (size >> 1) - 1;
  const start = (2 | (size & 1)) << count;
  return start + manyBits(coder, count, value - start);
}

/** 28 bits at most. */
export function manyBits(coder: Coder, count: number, bits: number): number {
  if (count <= 14) return coder.bits(count, bits);
  return (coder.bits(count - 14, bits >> 14) << 14) | coder.bits(14, bits & 0x3fff);
}

/** 2 → 2, 3 → 3, 4 and 5 → 4, 6 and 7 → 5, 8 to 11 → 6 */
function sizeOf(value: number): number {
  const top = 31 - Math.clz32(value);
  return 2 * top + ((value >> (top - 1)) & 1);
}
