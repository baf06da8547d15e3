import { foldLatin } from "./fold.ts";
import { hasTie } from "./ties.ts";
import type { Token } from "./tokens.ts";

/** How a table is read in one title: which marks the print leaves out, and how much the print may depart from the table. */
export interface Habit {
  /** The print has no diacritics at all. */
  plain: boolean;
  /** Whether the print has signs for ь and ъ, leaves all out, or has none and may just have no such word. */
  signs: "printed" | "none" | "unknown";
  /** The print has the dots of BGN/PCGN that part letters: `det·skiy`, `m·er`. */
  dots: boolean;
  /** Readings from the other tables of the language are allowed, too. */
  loose: boolean;
}

/** The habit that the words of a title show. */
export function habitOf(tokens: readonly Token[]): Habit {
  const words = tokens.filter(({ word }) => word).map(({ text }) => foldLatin(text));
  // Whoever prints the ties of ALA-LC prints its breves, too.
  // Letters that only look Latin say nothing: `Vil'nі`.
  const plain =
    words.every((word) => /^[a-z'"·аеорсухікмтвн]*$/.test(word)) && !tokens.some(({ text }) => hasTie(text));
  // In GOST 7.79 B ы and э have the sign, too: who prints ` there prints it for ь. Between letters the double one is always ъ: `ob”yavil`.
  const signs =
    words.some((word) => (plain ? /[^ey]'|[^aeiouy]"[yij]/ : /['"ńśźćĺ]/).test(word)) ||
    tokens.some(({ text, word }) => word && /[ye]`/i.test(text))
      ? "printed"
      : "unknown";
  return { plain, signs, dots: words.some((word) => word.includes("·")), loose: false };
}
