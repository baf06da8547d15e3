import type { Token } from "./tokens.ts";

/** The capital of a sentence's first word tells nothing. */
export function startsSentence(tokens: readonly Token[], i: number): boolean {
  if (i === 0 || /[.!?…:]\s*[«“„"‘]?$/.test(tokens[i - 1]!.text)) return true;
  for (let before = 0; before < i; before++) if (tokens[before]!.word) return false;
  return true;
}
