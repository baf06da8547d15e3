/** Bits of a frequency, and the sum of those of a context. */
export const PRECISION = 9;
export const WHOLE = 1 << PRECISION;

/**
 * Something that planes of symbols go through on their way into bytes or out of them. The same code that says what comes in which order
 * does for both: an encoder writes what it is given, a decoder puts there what it reads.
 */
export interface Coder {
  readonly writes: boolean;
  /** So many bits, 16 at most, of which nothing is known; returns the ones that stand there. */
  bits(count: number, bits: number): number;
  /**
   * Symbols below 256, each in few bits if it is frequent in its context.
   * @param contexts of each, or one for all of them: see {@link contextOf}
   */
  symbols(symbols: Uint8Array, contexts: Uint16Array): void;
}

/** What the context of a symbol is made of: a number below 1024, to which these bits, six at most, of the symbol before are added. */
export const contextOf = (base: number, before: number): number => base | (before << 10);

/** The context of a symbol. The two halves of a plane are coded side by side, and nothing stands before the first of either. */
export function contextAt(symbols: Uint8Array, contexts: Uint16Array, at: number): number {
  const before = at === 0 || at === symbols.length >> 1 ? 0 : symbols[at - 1]!;
  const context = contexts[at % contexts.length]!;
  return (context & 1023) + (before & (context >> 10));
}
