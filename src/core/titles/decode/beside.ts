import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** The word of a title before another one (`step` -1) or behind it (1), or nothing where more than a space stands between. */
export function wordBeside(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  i: number,
  step: 1 | -1,
): string {
  if (tokens[i + step]?.text !== " ") return "";
  const words = readings[i + 2 * step]?.words;
  return (step > 0 ? words?.[0] : words?.at(-1)) ?? "";
}
