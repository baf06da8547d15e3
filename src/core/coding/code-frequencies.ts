import { WHOLE, type Coder } from "./coder.ts";

/** The frequencies of symbols, context by context; nothing is said behind the last that has one. */
export function codeFrequencies(coder: Coder, frequencies: Uint16Array, size: number): void {
  for (let first = 0; first < frequencies.length; first += size) {
    const context = frequencies.subarray(first, first + size);
    const used = coder.bits(1, context.some((one) => one > 0) ? 1 : 0);
    for (let i = 0, left = used * WHOLE; left > 0; i++) {
      context[i] = gamma(coder, context[i]! + 1) - 1;
      left -= context[i]!;
    }
  }
}

/** A number from 1 on in few bits if it is small (Elias 1975). */
function gamma(coder: Coder, number: number): number {
  let count = 0;
  while (coder.bits(1, number >> (count + 1) > 0 ? 1 : 0) === 1) count++;
  return (1 << count) + coder.bits(count, number - (1 << count));
}
