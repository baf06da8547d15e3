import { findEntries } from "../../../src/core/list/index.ts";
import type { Rendered } from "./render.ts";

/** How many entries there were, how many were found, and how many of these are right. */
export interface Tally {
  wanted: number;
  found: number;
  /** Start and end are right. */
  spans: number;
  /** The text is right to the letter. */
  texts: number;
}

export const noTally = (): Tally => ({ wanted: 0, found: 0, spans: 0, texts: 0 });

/** Reads a rendered list and compares. */
export function score(rendered: Rendered, into: Tally): void {
  const found = findEntries(rendered.source).entries;
  const texts = new Map(rendered.entries.map((entry) => [`${entry.start}-${entry.end}`, entry.text]));
  into.wanted += rendered.entries.length;
  into.found += found.length;
  for (const entry of found) {
    const text = texts.get(`${entry.source.start}-${entry.source.end}`);
    if (text !== undefined) into.spans++;
    if (text === entry.text) into.texts++;
  }
}

/** The harmonic mean of precision and recall, in percent with one decimal. */
export function f1(tally: Tally): number {
  return Math.round((2000 * tally.spans) / Math.max(1, tally.wanted + tally.found)) / 10;
}

/** The share of entries with exactly the right text, in percent with one decimal. */
export function exact(tally: Tally): number {
  return Math.round((1000 * tally.texts) / Math.max(1, tally.wanted)) / 10;
}
