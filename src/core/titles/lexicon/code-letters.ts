import type { Coder } from "../../coding/coder.ts";
import { ALPHABET } from "./alphabet.ts";

const N = ALPHABET.length + 1;

/**
 * The costs of letters after two others. Most of them are those after the second alone and something for its being rare after the
 * first: they are told as what they differ from that, which mostly is nothing.
 */
export function codeLetters(coder: Coder, letters: Uint8Array): void {
  const base = new Uint8Array(N * N);
  const gaps = new Uint8Array(N * N);
  if (coder.writes)
    for (let b = 0; b < N; b++) {
      const least = leastRow(letters, b);
      for (let c = 0; c < N; c++) base[b * N + c] = letters[(least * N + b) * N + c]!;
      for (let a = 0; a < N; a++) gaps[a * N + b] = gapOf(letters, (a * N + b) * N, base.subarray(b * N));
    }
  coder.symbols(base, new Uint16Array(1));
  coder.symbols(gaps, new Uint16Array(1));
  const contexts = new Uint16Array(letters.length);
  /** What each is expected to be. */
  const expected = new Uint8Array(letters.length);
  for (let at = 0, row = 0; row < gaps.length; row++) {
    const gap = gaps[row]!;
    for (let c = 0, b = (row % N) * N; c < N; c++, at++, b++) {
      expected[at] = base[b]! + gap + 1;
      contexts[at] = 16 * Math.min(gap >> 2, 7) + Math.min(base[b]! >> 3, 15);
    }
  }
  const differences = coder.writes ? letters.map((letter, i) => expected[i]! - letter) : letters;
  coder.symbols(differences, contexts);
  for (let i = 0; i < letters.length; i++) letters[i] = expected[i]! - differences[i]!;
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
  letters.subarray(at, at + N).reduce((most, cost, c) => Math.max(most, cost - base[c]!), 0);
