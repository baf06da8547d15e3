import { mendLookAlikes } from "./read-cyrillic.ts";
import type { TitleResult } from "./types.ts";

/** A title in another language: as printed, but for Cyrillic letters that stand for Latin ones. */
export function inForeign(input: string, language: string): TitleResult {
  const { text, changes } = mendLookAlikes(input, false);
  return { ...untouched(input, language, false), repaired: text, changes };
}

/** A title that is left as it is printed. */
export function untouched(input: string, language: string, cyrillic: boolean): TitleResult {
  const script = cyrillic ? "Cyrl" : "Latn";
  return {
    input,
    language,
    script,
    scheme: null,
    repaired: input,
    original: null,
    confidence: 0.9,
    changes: [],
  };
}
