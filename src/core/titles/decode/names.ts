import { NAMES_IN_SOFT_SIGN } from "../data/names-in-soft-sign.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Where print leaves signs out, a capital tells a name from the word without ь: `Byelarus` is Беларусь rather than the Belarusian. */
export function settleNames(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  language: "ru" | "be" | "uk",
): (Reading | null)[] {
  return readings.map((reading, i) => {
    const name = reading === null ? undefined : NAMES_IN_SOFT_SIGN[language][reading.words.join(" ")];
    return reading === null || name === undefined || !/^\p{Lu}\p{Ll}/u.test(tokens[i]!.text)
      ? reading
      : { ...reading, words: [name] };
  });
}
