import type { Coder } from "./coder.ts";

/** Numbers below 2 ** 20: their sizes, of which there are eight for each power of two, and the bits behind those. */
export function codeNumbers(coder: Coder, numbers: Uint32Array, contexts: Uint16Array): void {
  const sizes = new Uint8Array(numbers.length);
  if (coder.writes) numbers.forEach((one, i) => (sizes[i] = sizeOf(one)));
  coder.symbols(sizes, contexts);
  for (let i = 0; i < sizes.length; i++) {
    const size = sizes[i]!;
    const least = LEAST_OF[size]!;
    numbers[i] = least + coder.bits(Math.max(0, (size >> 3) - 1), numbers[i]! - least);
  }
}

/** The least number of each size. */
const LEAST_OF = Int32Array.from({ length: 256 }, (_, size) =>
  size < 16 ? size : (8 + (size % 8)) * 2 ** ((size >> 3) - 1),
);

/** 0 → 0 … 15 → 15, 16 and 17 → 16 … 30 and 31 → 23, 32 to 35 → 24 */
export function sizeOf(number: number): number {
  if (number < 16) return number;
  const top = 31 - Math.clz32(number);
  return 8 * (top - 2) + ((number >> (top - 3)) & 7);
}

/** How long something is: 2 ** 24 at most. */
export const codeLength = (coder: Coder, length: number): number =>
  (coder.bits(12, length >> 12) << 12) | coder.bits(12, length & 0xfff);
