import type { Coder } from "../../coding/coder.ts";
import { ALPHABET } from "./alphabet.ts";

const N = ALPHABET.length + 1;

/**
 * The costs of letters after two others. Most of them are those after the second alone and something for its being rare after the
 * first: they are told as what they differ from that, which mostly is nothing.
 */
export function codeLetters(coder: Coder, letters: Uint8Array): void {
  const costs = coder.model(256);
  const gaps = coder.model(256);
  const differences = coder.model(256, 8 * 16);
  const base = new Uint8Array(N);
  for (let b = 0; b < N; b++) {
    const least = coder.writes ? leastRow(letters, b) : 0;
    for (let c = 0; c < N; c++) base[c] = coder.symbol(costs, 0, letters[(least * N + b) * N + c]!);
    for (let a = 0; a < N; a++) {
      const at = (a * N + b) * N;
      const gap = coder.symbol(gaps, 0, coder.writes ? gapOf(letters, at, base) : 0);
      for (let c = 0; c < N; c++) {
        const expected = base[c]! + gap + 1;
        const context = 16 * Math.min(gap >> 2, 7) + Math.min(base[c]! >> 3, 15);
        letters[at + c] = expected - coder.symbol(differences, context, (expected - letters[at + c]!) & 255);
      }
    }
  }
}

/** The first letter whose costs are the least. */
function leastRow(letters: Uint8Array, b: number): number {
  let least = 0;
  let most = Infinity;
  for (let a = 0; a < N; a++) {
    const worst = Math.max(...letters.subarray((a * N + b) * N, (a * N + b + 1) * N));
    if (worst < most) [least, most] = [a, worst];
  }
  return least;
}

/** What a letter costs more there at most. */
const gapOf = (letters: Uint8Array, at: number, base: Uint8Array): number =>
  base.reduce((most, cost, c) => Math.max(most, letters[at + c]! - cost), 0);
