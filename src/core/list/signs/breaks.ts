import { codes, LOWER, UPPER, whats } from "./characters.ts";

const [BLANK, ROUND_END] = [0x20, 0x29];

/** Where the second word after the end of a sentence ends: `…ses. In the`; 0 where no sentence ends. */
export function breakEnd(mark: number): number {
  if (codes[mark + 1] !== BLANK || !(whats[mark + 2]! & UPPER) || !(whats[mark + 3]! & LOWER)) return 0;
  for (let at = mark - 3; at < mark; at++) if (!(whats[at]! & LOWER) && !isClosing(codes[at]!)) return 0;
  const first = endOfSmall(mark + 3);
  if (codes[first] !== BLANK) return 0;
  const second = endOfSmall(first + 1);
  return second === first + 1 ? 0 : second;
}
const isClosing = (code: number) => code === ROUND_END || code === 0x201d || code === 0x22 || code === 0xbb;

function endOfSmall(from: number): number {
  let at = from;
  while (whats[at]! & LOWER) at++;
  return at;
}
