import type { Clause } from "./need.ts";

/** Longer texts are looked for by their beginning: that is telling enough, and keeps the automaton small. */
const LONGEST = 6;

/** The most telling stretch of a text that is too long. */
export function beginning(text: string): string {
  const start = text.length > LONGEST ? Math.min(/^[ 0.,]*/.exec(text)![0].length, text.length - LONGEST) : 0;
  return text.slice(start, start + LONGEST);
}

/**
 * What is looked for of a clause, without texts that have another of them inside: `report` says all that `a report` would.
 * Builds know no more than this.
 */
export function lookedFor(clause: Clause): Clause {
  const texts = [...new Set(clause.map(beginning))];
  return texts.filter((text) => !texts.some((other) => other !== text && text.includes(other)));
}
