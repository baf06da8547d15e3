import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

const VOWEL = /[аеёіоуыэюя]$/;

/**
 * Where Belarusian print leaves the mark of ŭ out, the word before tells у from ў: `Padzei u Minsku` is Падзеі ў Мінску, as ў stands
 * after a vowel.
 */
export function settleShortU(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  return readings.map((reading, i) => {
    const word = reading?.words[0] ?? "";
    if (reading === null || !/^[уў]/.test(word) || !/^u/.test(tokens[i]!.text)) return reading;
    const after = tokens[i - 1]?.text === " " && VOWEL.test(readings[i - 2]?.words.at(-1) ?? "");
    return { ...reading, words: [(after ? "ў" : "у") + word.slice(1), ...reading.words.slice(1)] };
  });
}
