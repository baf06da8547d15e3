import type { TitleContext, TitleResult } from "./types.ts";

/** Reads a title: language, scheme, repair, Cyrillic original. */
export function normalizeTitle(input: string, _context: TitleContext = {}): TitleResult {
  const cyrillic = /\p{Script=Cyrillic}/u.test(input);
  return {
    input,
    language: "und",
    script: cyrillic ? "Cyrl" : "Latn",
    scheme: null,
    repaired: input,
    original: null,
    confidence: 0,
    changes: [],
  };
}
