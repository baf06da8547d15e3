import { type Draft, withoutStop } from "../../draft.ts";

/** `Producing Power: The Pre-Chernobyl History. Inside Technology. Cambridge, MA: MIT Press`: behind a title with its subtitle stands the series. */
export function seriesSentence({ text, creators, fields }: Draft, from: number, ends: readonly number[], to: number): number | null {
  const [only, ...others] = ends.filter((end) => end < to - 2);
  if (only === undefined || others.length || !creators.length || !fields.publisher || fields.volume) return null;
  const [title, series] = [text.slice(from, only), withoutStop(text.slice(only, to)).trim()];
  const words = series.split(/\s+/);
  if (words.length < 2 || words.length > 8 || !words.every((word) => /^\p{Lu}[\p{L}&’'/-]*$/u.test(word) || /^(?:in|of|and|on|the|for)$/.test(word))) return null;
  return /:\s\p{Lu}/u.test(title) && /\b(?:the|of|and|in|The|A|An|on|after|to|from)\b/.test(title) && words.filter((word) => /^\p{Lu}/u.test(word)).length > 1 ? only : null;
} // prettier-ignore
