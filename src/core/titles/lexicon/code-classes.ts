import { codeLength, codeNumbers } from "../../coding/code-numbers.ts";
import { contextOf, type Coder } from "../../coding/coder.ts";

/** Runs of words of one class, most of which are the forms of one word: the class and the length, which are one symbol if it is short. */
export function codeClasses(coder: Coder, classes: Uint8Array): void {
  const found = coder.writes ? runsOf(classes) : [];
  const runs = new Uint8Array(codeLength(coder, found.length));
  found.forEach(([one, length], i) => (runs[i] = one | ((Math.min(length, LONG) - 1) << 5)));
  coder.symbols(runs, Uint16Array.of(contextOf(0, 31)));

  const long = found.flatMap(([, length]) => (length < LONG ? [] : [length - LONG]));
  const rests = new Uint32Array(codeLength(coder, long.length));
  rests.set(long);
  codeNumbers(coder, rests, Uint16Array.of(contextOf(0, 0)));
  if (!coder.writes) fill(classes, runs, rests);
}

/** A run of so many words may be longer. */
const LONG = 8;

function runsOf(classes: Uint8Array): [one: number, length: number][] {
  const runs: [number, number][] = [];
  for (const one of classes) {
    const last = runs.at(-1);
    if (last?.[0] === one) last[1]++;
    else runs.push([one, 1]);
  }
  return runs;
}

/** First how the class changes where a run begins; then that is summed up for four words at once. */
function fill(classes: Uint8Array, runs: Uint8Array, rests: Uint32Array): void {
  for (let i = 0, at = 0, rest = 0, before = 0; i < runs.length; i++) {
    const one = runs[i]! & 31;
    const length = (runs[i]! >> 5) + 1;
    classes[at] = one ^ before;
    before = one;
    at += length < LONG ? length : LONG + rests[rest++]!;
  }
  const fours = new Int32Array(classes.buffer);
  for (let i = 0, before = 0; i < fours.length; i++) {
    let four = fours[i]!;
    four ^= four << 8;
    four ^= (four << 16) ^ before;
    fours[i] = four;
    before = Math.imul(four >>> 24, 0x01010101);
  }
}
