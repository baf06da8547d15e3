import type { Scheme } from "./types.ts";

/** Romanises a Cyrillic text of the given language (`ru`, `be`, `uk`) in a scheme; other characters stay. */
export function romanize(text: string, _language: string, _scheme: Scheme): string {
  return text;
}
