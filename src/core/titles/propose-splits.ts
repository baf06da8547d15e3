import type { Change } from "../evidence.ts";
import type { Decoding } from "./decode/decode-title.ts";
import { LIKELY, type Split } from "./decode/split-words.ts";
import type { Token } from "./decode/tokens.ts";
import { cutAt } from "./repair-title.ts";

/** Words that may be several, but not surely enough to take them apart: they stay as printed. */
export function proposeSplits(
  tokens: readonly Token[],
  { readings }: Decoding,
  splits: readonly Split[],
): Change[] {
  return splits.flatMap(({ at, reading, chance, sure }) => {
    const { text } = tokens[at]!;
    if (chance < LIKELY || sure || (readings[at]?.words.length ?? 1) > 1) return [];
    const to = cutAt(text, reading.splits);
    const confidence = Math.round(100 * chance) / 100;
    return [{ field: "title", from: text, to, why: "may be several words", confidence, applied: false }];
  });
}
